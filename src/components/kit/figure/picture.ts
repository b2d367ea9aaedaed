import type { Axes } from './axes.ts';
import type { Frame } from './frame.ts';
import type { Markish } from './plot.ts';

/** A value that can be read off a figure: where it is, in axis units, and what is said there. */
export interface Tip {
  readonly x: number;
  readonly y: number;
  readonly title: string;
}

/** A figure as Plot's marks, in two plots of the same size and scales, one over the other. */
export interface Picture {
  readonly axes: Axes;
  /** What lies under the data, apart from the axes: drawn again only when `follows` is another list. */
  readonly ground?: {
    readonly follows: readonly unknown[];
    readonly marks: () => readonly Markish[];
  };
  /** What a slider moves: drawn again each time. */
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
