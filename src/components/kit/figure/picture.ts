import type { Axes } from './axes.ts';
import type { Frame } from './frame.ts';
import type { Markish } from './plot.ts';

/** A value that can be read off a figure: where it is, in axis units, and what is said there. */
export interface Tip {
  readonly x: number;
  readonly y: number;
  readonly title: string;
}

/** What can be read off a line, as far as it lies inside the axes. */
export const tipsAlong = (
  { x: [left, right], y: [low, high] }: Pick<Axes, 'x' | 'y'>,
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  say: (i: number, x: number, y: number) => string,
): Tip[] =>
  Array.from(xs, (x, i) => ({ x, y: ys[i] ?? NaN, i }))
    .filter(({ x, y }) => x >= left && x <= right && y >= low && y <= high)
    .map(({ x, y, i }) => ({ x, y, title: say(i, x, y) }));

/** Marks that are drawn again only when `follows` is another list of values. */
export interface Layer {
  readonly follows: readonly unknown[];
  readonly marks: () => readonly Markish[];
}

/** A figure as Plot's marks, in two plots of the same size and scales, one over the other. */
export interface Picture {
  readonly axes: Axes;
  /** What lies under the data, apart from the axes. */
  readonly ground?: Layer;
  /** What a slider moves. */
  readonly data: readonly Markish[];
  /** What can be read off; asked for when a reader points at the figure. */
  readonly tips?: () => readonly Tip[];
}

/** What a `plot.ts` exports: from what is shown to a picture of a size. `extra` is what comes besides, as from a worker. */
export type PictureOf<Shown, Words, Extra = unknown> = (
  shown: Shown,
  words: Words,
  frame: Frame,
  extra: Extra,
) => Picture;
