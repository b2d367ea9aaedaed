import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

import { fill } from '../../../lib/i18n/template.ts';
import { usePart, useWidget } from '../context.ts';
import { linkTo } from '../island/address.ts';
import type { SomeWords } from '../words/index.ts';
import type { Share } from '../share/Share.tsx';
import type * as Files from './files.ts';
import type { Picture } from './Picture.tsx';
import type { Source, Sources } from './sources.ts';

/** Whether a part of a page may fill the screen: not to be known while it is built. */
const useFullScreen = (): boolean =>
  useSyncExternalStore(
    () => () => undefined,
    () => document.fullscreenEnabled,
    () => false,
  );

/** What was asked for and has not come yet. */
const coming = new Set<string>();

/** What the menu offers: a link to this state, its numbers, its figures as they stand, and its source. */
export function Menu({ sources }: { readonly sources: Sources }) {
  const { store, words, numbers, root, embedded } = useWidget();
  const { name } = store.params;
  const [open, setOpen] = useState<{
    readonly title: string;
    of: (shown: never) => Source;
  } | null>(null);
  const [said, setSaid] = useState<{ text: string; about: object } | null>(null);
  const state = usePart(store.state, (now) => (said ? now : null));
  const now = usePart(store.shown, (shown) => (open ? shown : null));
  const [picture, setPicture] = useState<{
    readonly Panel: typeof Picture;
    readonly figures: readonly string[];
  } | null>(null);
  const canFill = useFullScreen();
  const [sharing, setSharing] = useState<{ readonly Dialog: typeof Share } | null>(null);
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
  const saveNumbers = (format: 'csv' | 'json') =>
    withFiles(format, (files) =>
      files.saveNumbers(name, numbers(store.shown.get(), words), format),
    );
  const choosePicture = withFiles('picture', async (files) => {
    const { Picture: Panel } = await import('./Picture.tsx');
    if (root.current)
      setPicture(picture ? null : { Panel, figures: files.figuresIn(root.current) });
  });
  const savePicture = (wanted: Files.Wanted) =>
    withFiles('picture', (files) =>
      root.current ? files.savePicture(root.current, wanted, store, words) : undefined,
    )();
  /** Prints the widget alone: `figure.css` hides all else. */
  const print = () => {
    const alone = root.current;
    alone?.setAttribute('data-alone', '');
    addEventListener('afterprint', () => alone?.removeAttribute('data-alone'), { once: true });
    window.print();
  };
  const share = () =>
    void fetching('share', async () => {
      const { Share: Dialog } = await import('../share/Share.tsx');
      setSharing({ Dialog });
    });
  const fullScreen = () => void root.current?.requestFullscreen().catch(() => undefined);
  const openSource = (language: string, load: Sources[string]) => () =>
    void fetching(language, async () => {
      const of = await load();
      setOpen({ title: fill(words['menu.code'], { language }), of });
      setSaid(null);
    });

  const actions: readonly (readonly [label: string, act: () => void])[] = [
    [words['menu.link'], copyLink],
    ...(embedded ? [] : [[words['menu.embed'], share] as const]),
    [words['menu.picture'], choosePicture],
    [words['menu.print'], print],
    ['CSV', saveNumbers('csv')],
    ['JSON', saveNumbers('json')],
    ...(canFill ? [[words['menu.full'], fullScreen] as const] : []),
    ...Object.entries(embedded ? {} : sources).map(
      ([to, load]) => [to, openSource(to, load)] as const,
    ),
  ];
  const shown = now && open ? open.of(now as never) : null;
  return (
    <>
      <div className="actions">
        {actions.map(([label, act]) => (
          <button
            key={label}
            type="button"
            aria-expanded={act === choosePicture ? picture !== null : undefined}
            onClick={() => {
              setPicture(null);
              act();
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {picture && <picture.Panel figures={picture.figures} onSave={savePicture} />}
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
      {sharing && <sharing.Dialog onClose={() => setSharing(null)} />}
    </>
  );
}
