import type { TableData } from '../Table.tsx';
import { csv } from './csv.ts';
import { download } from './download.ts';
import { svgFiles, toPng } from './picture-file.ts';

/** Saves a text as a file. */
export const saveText = (file: string, text: string, type = 'text/plain'): void =>
  download(file, new Blob([text], { type: `${type};charset=utf-8` }));

/** Saves the plotted numbers. */
export const saveTable = (name: string, table: TableData): void =>
  saveText(`${name}.csv`, csv(table), 'text/csv');

/** Saves every figure on show within `root`, a file each. */
export async function saveFigures(
  name: string,
  root: HTMLElement,
  format: 'svg' | 'png',
): Promise<void> {
  const figures = svgFiles(root);
  for (const [i, svg] of figures.entries()) {
    const file = `${name}${figures.length > 1 ? `-${i + 1}` : ''}.${format}`;
    if (format === 'svg') saveText(file, svg, 'image/svg+xml');
    else download(file, await toPng(svg));
  }
}
