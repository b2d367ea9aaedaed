import { printed } from './cells.ts';
import { useShown, useWidget } from './context.ts';
import { Folded } from './Folded.tsx';
import type { KitWords } from './words/index.ts';
import type { Shown } from './store.ts';

export interface TableProps {
  /** What the table holds; `table.caption` or `title` of the widget's words unless told. */
  readonly caption?: (shown: Shown<never, never>, words: never) => string;
}

/** The plotted numbers, folded: there without a script, from the build on; but not in an embed, which has to be small. */
export function Table({ caption }: TableProps) {
  const { words, embedded } = useWidget();
  const cells = <Cells caption={caption} />;
  return (
    <Folded
      className="data-table"
      summary={words['table.summary']}
      {...(!embedded && { unscripted: cells })}
    >
      {cells}
    </Folded>
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
