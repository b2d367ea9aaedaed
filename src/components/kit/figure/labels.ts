/** Words in a figure: at a place, and at the ends of lines. @module */
import { apart } from '../../../lib/apart.ts';
import type { Axes } from './axes.ts';
import { classOf, type Linked } from './linked.ts';
import type { Place } from './marks.ts';
import { sketch, text, type Markish } from './plot.ts';

/** What words about a series are written in: its own colour, or where that is too light for words the same, darker. */
const inkOf = (color: string): string => color.replace(/^var\((--c-[\w-]+)\)$/, 'var($1-text)');

/** How words stand at a place, in px from it. */
export interface LabelOptions extends Linked {
  readonly dx?: number;
  readonly dy?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  /** Says what a reader can do with the figure: no file and no paper has it. */
  readonly hint?: boolean;
}

/** Words at a place in axis units, with the page's ground around them; nothing where the place is none. */
export const label = (
  { fontSize }: Axes,
  at: Place,
  words: string,
  options: LabelOptions,
): Markish => {
  const { color, dx = 0, dy = 0, anchor = 'start', bold = false, hint = false } = options;
  if (!at.every(Number.isFinite)) return null;
  return sketch(['label', at, words, options], () =>
    text([words], {
      x: [at[0]],
      y: [at[1]],
      dx,
      dy,
      textAnchor: anchor,
      fontSize,
      ...(bold && { fontWeight: 600 }),
      fill: inkOf(color),
      stroke: 'var(--page)',
      strokeWidth: 4,
      className: classOf(hint ? 'text hint' : 'text', options),
    }),
  );
};

/** A line's name at its right end. */
export interface EndLabel extends Linked {
  readonly text: string;
  readonly at: Place;
}

/** Names at the ends of lines, moved apart where ends meet, none outside the axes; those that light up together are one mark. */
export function endLabels(axes: Axes, ends: readonly EndLabel[], dx = 8): Markish[] {
  const { py, yAt, y, fontSize } = axes;
  const inside = (at: number) => Math.min(Math.max(at, y[0]), y[1]);
  const wanted = ends.map(({ at }) => py(inside(at[1])));
  const placed = apart(wanted, fontSize * 1.2, [py(y[1]) + 2, py(y[0]) - 4]);
  const names = ends.map((end, i) => ({
    ...end,
    color: inkOf(end.color),
    y: yAt(placed[i] ?? NaN),
    className: classOf('text', end),
  }));
  return [...new Set(names.map(({ className }) => className))].map((className) => {
    const alike = names.filter((end) => end.className === className);
    return sketch(['ends', alike, dx], () =>
      text(alike, {
        x: ({ at }: EndLabel) => at[0],
        y: 'y',
        text: 'text',
        fill: 'color',
        dx,
        textAnchor: 'start',
        fontSize,
        fontWeight: 600,
        stroke: 'var(--page)',
        strokeWidth: 4,
        className,
      }),
    );
  });
}
