import type { TableData } from '../context.ts';
import type { Store } from '../store.ts';
import { captionOf } from './caption.ts';
import { csv } from './csv.ts';
import { shownFigures, svgFile, toPng } from './picture-file.ts';

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

export type Format = 'svg' | 'png';

/** What the figures on show within `root` are called, in order. */
export const figuresIn = (root: HTMLElement): string[] =>
  shownFigures(root).map(({ name }) => name);

/** Saves one figure on show within `root`; where there are several, its number is in the file's name. */
export async function saveFigure(
  root: HTMLElement,
  index: number,
  format: Format,
  { params, state }: Pick<Store, 'params' | 'state'>,
  words: object,
): Promise<void> {
  const figures = shownFigures(root);
  const figure = figures[index];
  if (!figure)
    throw new RangeError(`saveFigure: there are ${figures.length} figures, not ${index}.`);
  const names = [...root.querySelectorAll('label, legend')].map((label) => label.textContent);
  const isNamed = (name: string) => names.some((label) => label.endsWith(name));
  const heading = document.getElementById(root.getAttribute('aria-labelledby') ?? '');
  const svg = await svgFile(figure, {
    title: heading?.textContent ?? '',
    caption: captionOf(params, state.get(), words, isNamed),
    address: `${location.origin}${location.pathname}`,
  });
  const file = `${params.name}${figures.length > 1 ? `-${index + 1}` : ''}.${format}`;
  if (format === 'svg') saveText(file, svg, 'image/svg+xml');
  else download(file, await toPng(svg));
}
