import { memo } from 'react';

export interface TableData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface DataTableProps {
  readonly summary: string;
  readonly caption: string;
  readonly data: TableData;
}

/** The plotted numbers, behind a summary; there without a script, and for those who do not see the figure. */
export const DataTable = memo(function DataTable({ summary, caption, data }: DataTableProps) {
  return (
    <details className="data-table">
      <summary>{summary}</summary>
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
      <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
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
            {data.rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, index) =>
                  index === 0 ? (
                    <th key={data.columns[index]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={data.columns[index]}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
});
