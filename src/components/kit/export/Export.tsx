import { useEffect, useRef, useState } from 'react';

import { fill } from '../../../lib/i18n/template.ts';
import { usePart, useWidget } from '../context.ts';
import { linkTo } from '../island/address.ts';
import type { TableData } from '../context.ts';
import type { Shown } from '../store.ts';
import type { SomeWords } from '../words/index.ts';
import type * as Files from './files.ts';

/** The experiment on show as source code. */
export interface Source {
  readonly text: string;
  readonly file: string;
}

/** A widget's source code in some languages, by the names their buttons bear; fetched when one is pressed. */
export type Sources = Readonly<Record<string, () => Promise<(state: never) => Source>>>;

export interface ExportProps {
  readonly sources?: Sources;
  /** The numbers to save, where they are more than the table shows. */
  readonly numbers?: (shown: Shown<never, never>) => TableData;
}

/** What was asked for and has not come yet. */
const coming = new Set<string>();

/** Rare things: a link to this state, its numbers, its figures as they stand, and its source. */
export function Export({ sources = {}, numbers }: ExportProps) {
  const { store, words, table, root } = useWidget();
  const { name } = store.params;
  const [open, setOpen] = useState<{
    readonly title: string;
    of: (state: never) => Source;
  } | null>(null);
  const [said, setSaid] = useState<{ text: string; about: object } | null>(null);
  const state = usePart(store.state, (now) => ((open ?? said) ? now : null));
  const [choice, setChoice] = useState<{
    readonly format: Files.Format;
    readonly names: readonly string[];
  } | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const say = (text: string) => setSaid({ text, about: store.state.get() });
  const selected = said?.text === words['menu.select'];

  useEffect(() => {
    if (selected) area.current?.select();
  }, [selected]);

  const copy = (text: string, done = words['menu.copied']) => {
    // Pages served without TLS have no clipboard, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const writing = clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    writing.then(
      () => say(done),
      () => say(words['menu.select']),
    );
  };
  const link = () => linkTo(store, root.current?.id ?? '');
  const linked = (): Source => ({ text: link().text, file: '' });
  const copyLink = () => {
    const { text, without } = link();
    setOpen({ title: words['menu.link'], of: linked });
    const names = without.map((key) => (words as SomeWords)[`field.${key}`] ?? key).join(', ');
    copy(text, without.length > 0 ? fill(words['menu.long'], { names }) : undefined);
  };
  /** Fetches what is needed, does something with it, once however often it is pressed meanwhile, and says so where that fails. */
  const fetching = async (what: string, act: () => Promise<void>) => {
    const key = `${name} ${what}`;
    if (coming.has(key)) return;
    coming.add(key);
    try {
      await act();
    } catch {
      say(words['error.fetch']);
    }
    coming.delete(key);
  };
  const withFiles = (what: string, act: (files: typeof Files) => void | Promise<void>) => () =>
    void fetching(what, async () => act(await import('./files.ts')));
  const saveCsv = withFiles('csv', (files) => {
    const shown = store.shown.get();
    files.saveTable(name, numbers?.(shown as never) ?? table(shown, words));
  });
  const saveOne = (format: Files.Format, index: number) =>
    withFiles(`${format} ${index}`, (files) =>
      root.current ? files.saveFigure(root.current, index, format, store, words) : undefined,
    );
  /** One figure is saved; of several the reader chooses one, since browsers stop a second file at once. */
  const saveAs = (format: Files.Format) =>
    withFiles(format, async (files) => {
      if (!root.current) return;
      const names = files.figuresIn(root.current);
      if (names.length > 1) setChoice({ format, names });
      else await files.saveFigure(root.current, 0, format, store, words);
    });
  const openSource = (language: string, load: Sources[string]) => () =>
    void fetching(language, async () => {
      const of = await load();
      setOpen({ title: fill(words['menu.code'], { language }), of });
      setSaid(null);
    });

  const actions: readonly (readonly [label: string, act: () => void])[] = [
    [words['menu.link'], copyLink],
    [words['menu.csv'], saveCsv],
    [words['menu.svg'], saveAs('svg')],
    [words['menu.png'], saveAs('png')],
    ...Object.entries(sources).map(([to, load]) => [to, openSource(to, load)] as const),
  ];
  const shown = open?.of(state as never) ?? null;
  return (
    <details className="menu">
      <summary>
        <span aria-hidden="true">⋯</span> <span>{words['menu.title']}</span>
      </summary>
      <div className="actions">
        {actions.map(([label, act]) => (
          <button
            key={label}
            type="button"
            onClick={() => {
              setChoice(null);
              act();
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {choice && (
        <fieldset className="shown">
          <legend>{fill(words['menu.which'], { format: choice.format.toUpperCase() })}</legend>
          <div className="actions">
            {choice.names.map((figure, i) => (
              <button key={i} type="button" onClick={saveOne(choice.format, i)}>
                {i + 1}. {figure}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {open && shown && (
        <div className="shown">
          <label>
            <span>{open.title}</span>
            <textarea ref={area} readOnly rows={shown.file ? 14 : 2} value={shown.text} />
          </label>
          <div className="actions">
            <button type="button" onClick={() => copy(shown.text)}>
              {words['menu.copy']}
            </button>
            {shown.file && (
              <button
                type="button"
                onClick={withFiles(shown.file, ({ saveText }) => saveText(shown.file, shown.text))}
              >
                {words['menu.download']}
              </button>
            )}
          </div>
        </div>
      )}
      <p role="status">{said?.about === state ? said.text : ''}</p>
    </details>
  );
}
