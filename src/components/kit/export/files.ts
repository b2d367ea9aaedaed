import { version } from '../../../../package.json';
import type { TableData } from '../context.ts';
import type { Store } from '../store.ts';
import { captionOf } from './caption.ts';
import type { About } from './frame-text.ts';
import { csv, json } from './numbers.ts';
import { shownFigures, svgFile, toPng, type Ground } from './picture-file.ts';

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

/** Saves numbers, as one of two files with the same columns. */
export const saveNumbers = (name: string, table: TableData, format: 'csv' | 'json'): void =>
  format === 'csv'
    ? saveText(`${name}.csv`, csv(table), 'text/csv')
    : saveText(`${name}.json`, json(table), 'application/json');

/** What a reader may choose of a picture. */
export interface Look {
  /** One of the figures on show; null for all of them, under one another. */
  readonly figure: number | null;
  readonly ground: Ground;
  /** Whether title, names, state and source stand around it. */
  readonly titled: boolean;
}

/** What the figures on show within `root` are called, in order. */
export const figuresIn = (root: HTMLElement): string[] =>
  shownFigures(root).map(({ name }) => name);

/** The page; of a file on a disk, the one that it is a copy of. */
const address = (): string =>
  location.protocol === 'file:'
    ? (document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '')
    : `${location.origin}${location.pathname}`;

function aboutOf(
  root: HTMLElement,
  { params, state }: Pick<Store, 'params' | 'state'>,
  words: object,
): About {
  const names = [...root.querySelectorAll('label, legend')].map((label) => label.textContent);
  const isNamed = (name: string) => names.some((label) => label.endsWith(name));
  return {
    title: root.querySelector('.sr-only')?.textContent ?? '', // the first is its heading
    caption: captionOf(params, state.get(), words, isNamed),
    source: `${address()} · v${version} · CC BY 4.0`,
  };
}

/**
 * Figures on show within `root` as one SVG file.
 *
 * @throws RangeError where there is no such figure.
 */
export function pictureOf(
  root: HTMLElement,
  { figure, ground, titled }: Look,
  store: Pick<Store, 'params' | 'state'>,
  words: object,
): Promise<string> {
  const all = shownFigures(root);
  const chosen = figure === null ? all : all.slice(figure, figure + 1);
  if (chosen.length === 0)
    throw new RangeError(`pictureOf: there are ${all.length} figures, not ${figure ?? 1}.`);
  return svgFile(chosen, ground, titled ? aboutOf(root, store, words) : null);
}

/** A picture as a file: an SVG, or a PNG of so many times its size. */
export interface Wanted extends Look {
  readonly format: 'png' | 'svg';
  readonly scale: number;
}

/** Saves figures on show within `root`; where it is one of several, its number is in the file's name. */
export async function savePicture(
  root: HTMLElement,
  wanted: Wanted,
  store: Pick<Store, 'params' | 'state'>,
  words: object,
): Promise<void> {
  const { figure, format, scale } = wanted;
  const svg = await pictureOf(root, wanted, store, words);
  const number = figure === null || shownFigures(root).length < 2 ? '' : `-${figure + 1}`;
  const file = `${store.params.name}${number}.${format}`;
  if (format === 'svg') saveText(file, svg, 'image/svg+xml');
  else download(file, await toPng(svg, scale));
}
