import type { TableData } from '../context.ts';
import { csv } from './csv.ts';
import { svgFiles, toPng } from './picture-file.ts';

/** Hands a file to the reader, from this page's memory. */
function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

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
