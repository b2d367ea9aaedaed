import { useEffect, useRef, useState, type RefObject } from 'react';

import type { Codec } from '../../lib/url/index.ts';
import type { TableData } from './DataTable.tsx';
import type * as Exports from './export-files.ts';
import type { KitStrings } from './kit-words.ts';
import { LONGEST_QUERY } from './use-address.ts';
import type { Widget } from './use-widget.ts';

interface ExportMenuProps<S> {
  readonly widget: Pick<Widget<S>, 'state'>;
  /** Names the files. */
  readonly name: string;
  readonly codec: Codec<S>;
  readonly initial: S;
  /** Where the figures to be saved are. */
  readonly root: RefObject<HTMLElement | null>;
  /** The plotted numbers. */
  readonly table: () => TableData;
  readonly strings: KitStrings;
}

/** Rare things: a link to this state, its numbers, and its figures as they stand. */
export function ExportMenu<S extends object>(props: ExportMenuProps<S>) {
  const { widget, name, codec, initial, root, table, strings } = props;
  const { state } = widget;
  const [link, setLink] = useState(false);
  const [said, setSaid] = useState<{ text: string; about: S } | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const say = (text: string) => setSaid({ text, about: state });
  const selected = said?.text === strings['menu.select'];

  useEffect(() => {
    if (selected) area.current?.select();
  }, [selected]);

  const address = () => {
    const query = codec.write('', state, initial);
    return query.length > LONGEST_QUERY
      ? null
      : `${location.origin}${location.pathname}${query}${location.hash}`;
  };
  const copyLink = () => {
    const text = address();
    setLink(text !== null);
    if (text === null) {
      say(strings['menu.long']);
      return;
    }
    // Pages served without TLS have no clipboard, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const writing = clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    writing.then(
      () => say(strings['menu.copied']),
      () => say(strings['menu.select']),
    );
  };
  const save = async (what: 'csv' | 'svg' | 'png') => {
    try {
      const files: typeof Exports = await import('./export-files.ts');
      if (what === 'csv') files.saveTable(name, table());
      else if (root.current) await files.saveFigures(name, root.current, what);
    } catch {
      say(strings['error.fetch']);
    }
  };

  return (
    <details className="menu">
      <summary>
        <span aria-hidden="true">⋯</span> <span>{strings['menu.title']}</span>
      </summary>
      <div className="actions">
        <button type="button" onClick={copyLink}>
          {strings['menu.link']}
        </button>
        {(['csv', 'svg', 'png'] as const).map((what) => (
          <button key={what} type="button" onClick={() => void save(what)}>
            {strings[`menu.${what}`]}
          </button>
        ))}
      </div>
      {link && (
        <label className="shown">
          <span>{strings['menu.link']}</span>
          <textarea ref={area} readOnly rows={2} value={address() ?? ''} />
        </label>
      )}
      <p role="status">{said?.about === state ? said.text : ''}</p>
    </details>
  );
}
