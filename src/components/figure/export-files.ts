import type { TableData } from './DataTable.tsx';
import { download } from './download.ts';
import { shownFigures, svgFile, toPng } from './picture-file.ts';

/** A cell that holds a separator, a quote or a line break is quoted (RFC 4180). */
const cell = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A table as comma-separated values, its minus signs as programs read them. */
export const tableCsv = ({ columns, rows }: TableData): string =>
  [columns, ...rows]
    .map((row) => `${row.map((text) => cell(text.replaceAll('−', '-'))).join(',')}\n`)
    .join('');

/** Saves the plotted numbers. */
export const saveTable = (name: string, table: TableData): void =>
  download(`${name}.csv`, new Blob([tableCsv(table)], { type: 'text/csv;charset=utf-8' }));

/** Saves every figure on show within `root`, a file each. */
export async function saveFigures(
  name: string,
  root: HTMLElement,
  format: 'svg' | 'png',
): Promise<void> {
  const figures = shownFigures(root);
  for (const [i, figure] of figures.entries()) {
    const text = svgFile(figure);
    const file = `${name}${figures.length > 1 ? `-${i + 1}` : ''}.${format}`;
    if (format === 'svg') download(file, new Blob([text], { type: 'image/svg+xml;charset=utf-8' }));
    else download(file, await toPng(text));
  }
}
