/**
 * A Markdown table whose columns also stand in a line in a terminal: the first to the left, the others to
 * the right. What is not there is shown as a dash.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
): string {
  const shown = rows.map((row) => head.map((_, column) => row[column] ?? '–'));
  const widths = head.map((title, column) =>
    Math.max(3, ...[title, ...shown.map((row) => row[column] ?? '')].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...shown.map(line)].join('\n');
}

/** Three digits that count, and never an exponent from 1e-6 on: 0.0123, 1.23, 12.3, 1234. Nothing stays nothing. */
export const digits = (value: number | undefined): string | undefined =>
  value !== undefined && value < 100 ? value.toPrecision(3) : value?.toFixed(0);

/** How sizes are written: 1000 → 1e3. */
export const power = (n: number): string => n.toExponential().replace('+', '');
