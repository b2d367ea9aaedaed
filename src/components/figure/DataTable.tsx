import { useEffect, useRef, useState } from 'react';

export interface TableData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface DataTableProps {
  readonly summary: string;
  readonly caption: string;
  /** Makes the table's cells; called only while they can be read. */
  readonly data: () => TableData;
  /** False until a reader changed something. */
  readonly live: boolean;
}

/**
 * The plotted numbers, behind a summary: in the HTML from the build on, so there without a script.
 * Once the figure is live a closed table holds no cells, so that a slider does not pay for them.
 */
export function DataTable({ summary, caption, data, live }: DataTableProps) {
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // It may have been opened before this script ran.
    if (details.current?.open) setOpen(true);
  }, []);
  return (
    <details
      ref={details}
      className="data-table"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
        {(open || !live) && <Cells caption={caption} data={data()} />}
      </div>
    </details>
  );
}

function Cells({ caption, data }: { readonly caption: string; readonly data: TableData }) {
  return (
    <table>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {data.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.rows.map(([first, ...rest]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {rest.map((cell, i) => (
              <td key={data.columns[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
