import type { Axes } from './axes.ts';
import type { Frame } from './frame.ts';
import type { Markish } from './plot.ts';

/** A value that can be read off a figure: where it is, in axis units, and what is said there. */
export interface Tip {
  readonly x: number;
  readonly y: number;
  readonly title: string;
}

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
  /** What a slider moves: drawn again each time, unless it says what it follows. */
  readonly data: readonly Markish[] | Layer;
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
