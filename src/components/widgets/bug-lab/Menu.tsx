import { useRef, useState, type RefObject } from 'react';

import { LONGEST_QUERY } from '../../figure/use-address.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { experimentOf } from './model.ts';
import { labCodec, type LabState } from './state.ts';
import type { LabStrings } from './strings.ts';
import type { Lab } from './use-lab.ts';

const LANGUAGES = ['numpy', 'torch', 'typescript'] as const;
type Language = (typeof LANGUAGES)[number];

interface Shown {
  readonly title: string;
  readonly text: string;
  readonly file: string;
}

interface MenuProps {
  readonly lab: Lab;
  /** Where the figure to be saved is. */
  readonly root: RefObject<HTMLElement | null>;
  readonly initial: LabState;
  readonly strings: LabStrings;
}

/** Rare things: a link to this state, its numbers, its figure, and the same experiment as source. */
export function Menu({ lab, root, initial, strings }: MenuProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [message, setMessage] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const exports = () => import('./exports.ts');

  const show = (next: Shown | null, said = '') => {
    setShown(next);
    setMessage(said);
  };
  const link = () => {
    const query = labCodec.write('', lab.state, initial);
    if (query.length > LONGEST_QUERY) {
      show(null, strings['menu.long']);
      return;
    }
    const text = `${location.origin}${location.pathname}${query}`;
    show({ title: strings['menu.link'], text, file: '' });
    void copy(text);
  };
  const source = async (language: Language) => {
    const { sourceOf } = await exports();
    const { text, file } = sourceOf(language, experimentOf(lab.state));
    show({
      title: fill(strings['menu.code'], { language: strings[`menu.${language}`] }),
      text,
      file,
    });
  };
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage(strings['menu.copied']);
    } catch {
      area.current?.select();
      setMessage(strings['menu.select']);
    }
  };
  const save = async (what: 'csv' | 'svg' | 'png') => {
    const { saveCsv, saveFigure } = await exports();
    show(null);
    if (what === 'csv') saveCsv(lab.run);
    else if (root.current) await saveFigure(root.current, what);
  };

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
          <button key={language} type="button" onClick={() => void source(language)}>
            {strings[`menu.${language}`]}
          </button>
        ))}
      </div>
      {shown && (
        <div className="shown">
          <label>
            <span>{shown.title}</span>
            <textarea ref={area} readOnly rows={shown.file ? 14 : 2} value={shown.text} />
          </label>
          <div className="actions">
            <button type="button" onClick={() => void copy(shown.text)}>
              {strings['menu.copy']}
            </button>
            {shown.file && (
              <button
                type="button"
                onClick={() =>
                  void exports().then(({ saveText }) => saveText(shown.file, shown.text))
                }
              >
                {strings['menu.download']}
              </button>
            )}
          </div>
        </div>
      )}
      <p role="status">{message}</p>
    </details>
  );
}
