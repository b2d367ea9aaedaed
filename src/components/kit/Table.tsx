import { useEffect, useRef, useState } from 'react';

import { printed } from './cells.ts';
import { useShown, useWidget } from './context.ts';
import type { KitWords } from './words/index.ts';
import type { Shown } from './store.ts';

export interface TableProps {
  /** What the table holds; `table.caption` or `title` of the widget's words unless told. */
  readonly caption?: (shown: Shown<never, never>, words: never) => string;
}

/**
 * The plotted numbers, behind a summary: there without a script, from the build on; but not in an embed, which has to be
 * small. Where scripts run, a table has no cells until it is opened, so that neither the page nor a slider pays for them.
 */
export function Table({ caption }: TableProps) {
  const { words, embedded } = useWidget();
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // It may have been opened before this script ran.
    if (details.current?.open) setOpen(true);
  }, []);
  const cells = <Cells caption={caption} />;
  return (
    <details
      ref={details}
      className="data-table"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words['table.summary']}</summary>
      {open && cells}
      {!embedded && <noscript>{cells}</noscript>}
    </details>
  );
}

function Cells({ caption }: { readonly caption: TableProps['caption'] | undefined }) {
  const { table, words } = useWidget();
  const shown = useShown();
  const data = table(shown, words);
  const { columns } = data;
  const own = words as KitWords & { readonly 'table.caption'?: string; readonly title?: string };
  const title =
    caption?.(shown as never, words as never) ?? own['table.caption'] ?? own.title ?? '';
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div className="scroll" tabIndex={0} role="group" aria-label={title}>
      <table>
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {printed(data).map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((cell, i) => (
                <td key={columns[i + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
