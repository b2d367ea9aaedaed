import type { Axes } from '../../kit/figure/axes.ts';
import { endLabels } from '../../kit/figure/labels.ts';
import { cursor, curve, dots, stepsOf } from '../../kit/figure/marks.ts';
import type { Tip } from '../../kit/figure/picture.ts';
import type { Markish } from '../../kit/figure/plot.ts';
import { short } from '../../kit/words/say.ts';
import type { Quantity } from '../../../lib/quantities.ts';

/** A value a step as a line, with the name that stands at its end. */
export interface Named {
  readonly name: string;
  /** The step of the first value. */
  readonly from: number;
  readonly values: readonly number[];
  readonly color: string;
  readonly dash?: string;
  readonly width?: number;
  readonly q?: Quantity;
}

/** log10 of a size; NaN of 0, which has no place on a logarithmic axis. */
export const log = (value: number): number => {
  const found = Math.log10(Math.abs(value));
  return Number.isFinite(found) ? found : NaN;
};

/** The cursor, and lines full up to it and faint after, with dots at it; dots that light up together are one mark. */
export const walkedTo = (t: number, axes: Axes, lines: readonly Named[]): Markish[] => [
  cursor(t),
  ...lines.map((line) => {
    const { from, values } = line;
    return curve(stepsOf(values, from), values, { ...line, done: t - from + 1 });
  }),
  ...[...new Set(lines.map(({ q }) => q))].map((q) =>
    dots(
      axes,
      lines
        .filter((line) => line.q === q)
        .map(({ from, values, color }) => [t, values[t - from] ?? NaN, color]),
      { r: 4.5, q },
    ),
  ),
];

/** The lines' names at the last values that have a place. */
export const namesOf = (axes: Axes, lines: readonly Named[]): Markish[] =>
  endLabels(
    axes,
    lines.flatMap(({ name, from, values, color, q }) => {
      const last = values.findLastIndex(Number.isFinite);
      const value = values[last];
      return value === undefined ? [] : [{ text: name, at: [from + last, value], color, q }];
    }),
  );

/** What can be read off a line, a value a step. */
export const tipsOf = (
  { name, from, values }: Named,
  say: (value: number) => string = short,
): Tip[] =>
  values.flatMap((y, i) =>
    Number.isFinite(y) ? [{ x: from + i, y, title: `t = ${from + i}\n${name}: ${say(y)}` }] : [],
  );
