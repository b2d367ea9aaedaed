import { useEffect, useRef, useState, type RefObject } from 'react';

import { LONGEST_QUERY } from '../../figure/use-address.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type * as Exports from './exports.ts';
import { experimentOf } from './model.ts';
import { labCodec, type LabState } from './state.ts';
import type { LabStrings } from './strings.ts';
import type { Lab } from './use-lab.ts';

const LANGUAGES = ['numpy', 'torch', 'typescript'] as const;
type Language = (typeof LANGUAGES)[number];

interface MenuProps {
  readonly lab: Lab;
  /** Where the figure to be saved is. */
  readonly root: RefObject<HTMLElement | null>;
  readonly initial: LabState;
  readonly strings: LabStrings;
}

/** Rare things: a link to this state, its numbers, its figure, and the same experiment as source. */
export function Menu({ lab, root, initial, strings }: MenuProps) {
  const [shown, setShown] = useState<'link' | Language | null>(null);
  const [source, setSource] = useState<{ readonly of: typeof Exports.sourceOf } | null>(null);
  const [said, setSaid] = useState<{ text: string; about: LabState } | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const say = (text: string) => setSaid({ text, about: lab.state });
  const selected = said?.text === strings['menu.select'];

  useEffect(() => {
    if (selected) area.current?.select();
  }, [selected]);

  /** Fetches what exports, does something with it, and says so where that fails. */
  const withExports = async (act: (exports: typeof Exports) => void | Promise<void>) => {
    try {
      await act(await import('./exports.ts'));
    } catch {
      say(strings['error.fetch']);
    }
  };
  const copy = (text: string) => {
    // Pages served without TLS have no clipboard, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const writing = clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    writing.then(
      () => say(strings['menu.copied']),
      () => say(strings['menu.select']),
    );
  };
  const link = () => {
    const query = labCodec.write('', lab.state, initial);
    if (query.length > LONGEST_QUERY) {
      setShown(null);
      say(strings['menu.long']);
      return;
    }
    setShown('link');
    copy(addressOf(query));
  };
  const open = (language: Language) =>
    withExports(({ sourceOf }) => {
      setSource({ of: sourceOf });
      setShown(language);
      setSaid(null);
    });
  const save = (what: 'csv' | 'svg' | 'png') =>
    withExports(({ saveCsv, saveFigure }) => {
      if (what === 'csv') saveCsv(lab.run);
      else if (root.current) return saveFigure(root.current, what);
      return Promise.resolve();
    });

  const code =
    shown && shown !== 'link' && source ? source.of(shown, experimentOf(lab.state)) : null;
  const text = shown === 'link' ? addressOf(labCodec.write('', lab.state, initial)) : code?.text;
  const title =
    shown === 'link'
      ? strings['menu.link']
      : shown && fill(strings['menu.code'], { language: strings[`menu.${shown}`] });

  return (
    <details className="menu">
      <summary>
        <span aria-hidden="true">⋯</span> <span>{strings['menu.title']}</span>
      </summary>
      <div className="actions">
        <button type="button" onClick={link}>
          {strings['menu.link']}
        </button>
        {(['csv', 'svg', 'png'] as const).map((what) => (
          <button key={what} type="button" onClick={() => void save(what)}>
            {strings[`menu.${what}`]}
          </button>
        ))}
        {LANGUAGES.map((language) => (
          <button key={language} type="button" onClick={() => void open(language)}>
            {strings[`menu.${language}`]}
          </button>
        ))}
      </div>
      {text !== undefined && (
        <div className="shown">
          <label>
            <span>{title}</span>
            <textarea ref={area} readOnly rows={code ? 14 : 2} value={text} />
          </label>
          <div className="actions">
            <button type="button" onClick={() => copy(text)}>
              {strings['menu.copy']}
            </button>
            {code && (
              <button
                type="button"
                onClick={() => void withExports(({ saveText }) => saveText(code.file, code.text))}
              >
                {strings['menu.download']}
              </button>
            )}
          </div>
        </div>
      )}
      <p role="status">{said?.about === lab.state ? said.text : ''}</p>
    </details>
  );
}

/** The page's address with another query, and the place in the page it has now. */
const addressOf = (query: string): string =>
  `${location.origin}${location.pathname}${query}${location.hash}`;
