/** What the figures of this widget have in common. @module */
import type { Axes } from '../../kit/figure/axes.ts';
import { endLabels, label } from '../../kit/figure/labels.ts';
import { dots, type Place } from '../../kit/figure/marks.ts';
import type { Markish } from '../../kit/figure/plot.ts';
import type { Method } from './model.ts';
import type { Words } from './strings.en.ts';
import { STYLE } from './style.ts';

/** The ball lights up with the symbol of its buffer. */
export const linked = (method: Method) => (method === 'ball' ? ({ q: 'm' } as const) : {});

/** Where each of some runs is. */
export const headsOf = (
  over: Axes,
  methods: readonly Method[],
  at: (method: Method) => Place,
): Markish[] =>
  methods.map((method) =>
    dots(over, [at(method)], { r: 4.5, color: STYLE[method].color, ring: method === 'ema' }),
  );

/** What can be dragged: a disc in a ring. */
export const grip = (over: Axes, at: Place, color: string): Markish[] => [
  dots(over, [at], { r: 9, color, ring: true }),
  dots(over, [at], { r: 5, color }),
];

/** A line over steps 0, 1, …; NaN from where it ran away. */
interface Line {
  /** '' where it needs none. */
  readonly name: string;
  readonly color: string;
  readonly values: Float64Array;
}

/** Names at the lines' ends; a line that leaves through the top is named there, with what that means. */
export function nameEnds(over: Axes, lines: readonly Line[], words: Words): Markish[] {
  const { fontSize } = over;
  const high = over.y[1];
  const steps = over.x[1];
  const ends = lines.map(({ values, ...line }) => ({
    ...line,
    out: values.findIndex((y) => !(y <= high)),
    last: values.at(-1) ?? NaN,
  }));
  return [
    ...endLabels(
      over,
      ends
        .filter(({ out, name }) => out < 0 && name !== '')
        .map(({ name, color, last }) => ({ text: name, color, at: [steps, last] as const })),
    ),
    ...ends
      .filter(({ out }) => out >= 0)
      .map(({ name, out, color }, i) =>
        label(
          over,
          [Math.min(out, steps * 0.6), high],
          [name, words.diverges].filter(Boolean).join(': '),
          { color, bold: true, dx: 8, dy: 10 + i * fontSize * 1.25 },
        ),
      ),
  ];
}
