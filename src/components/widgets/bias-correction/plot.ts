import { fill } from '../../../lib/i18n/template.ts';
import type { Axes } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import { endLabels, label } from '../../kit/figure/labels.ts';
import { band, cursor, curve, dots, type Place } from '../../kit/figure/marks.ts';
import type { Picture, Tip } from '../../kit/figure/picture.ts';
import { ruleY, type Markish, type PlotOptions } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import type { Lines, Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';
import { axesOf, curvesOf, logs, scaleOf, spanOf, topWithin, X, type Curve } from './plot-axes.ts';
import { STYLE, styleOf } from '../../kit/figure/corrected.ts';

/** Two logarithmic axes, the line at 1, bands, lines with their names, the cursor, and where the uncorrected step is largest. */
const figure =
  (kind: Lines['kind']) =>
  ({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture => {
    const lines = run[kind];
    const { times, step, at } = lines;
    const x = logs(times);
    const curves = curvesOf(lines);
    const over = axesOf(lines, curves, words, frame);
    return {
      axes: over,
      ground: { follows: [kind], marks: () => sides(lines, over, words) },
      data: [
        ...curves.flatMap(({ corrected, band: between }) =>
          between ? band(x, between.low, between.high, STYLE[corrected]) : [],
        ),
        cursor(Math.log10(step)),
        ...curves.map(({ corrected, y }) => curve(x, y, styleOf(corrected))),
        ...peakMarks(lines, x, curves, over, words),
        ...curves.map(({ corrected, y }) =>
          dots(over, [[Math.log10(step), y[at] ?? NaN]], { r: 5, ...styleOf(corrected) }),
        ),
        ...names(lines, x, curves, over, words),
      ],
      tips: () => tipsOf(lines, x, curves, over, words),
    };
  };
export const factor = figure('factor');
export const random = figure('random');
export const sparse = figure('sparse');

/** Which side of 1 means what, in the corners away from where lines begin. */
function sides(lines: Lines, over: Axes, words: Words): Markish[] {
  const [bottom, top] = over.y;
  const view = scaleOf(lines);
  const [corner, anchor, dx] =
    view === 'factor' ? ([X[1], 'end', -2] as const) : ([X[0], 'start', 8] as const);
  const style = { color: 'var(--ink-2)', anchor, dx };
  return [
    label(over, [corner, top], words[`side.${view}.above`], { ...style, dy: 14 }),
    label(over, [corner, bottom], words[`side.${view}.below`], { ...style, dy: -12 }),
  ];
}

/** Where the uncorrected step is largest, in words over every line that they reach. */
function peakMarks(
  { kind, course }: Lines,
  x: Float64Array,
  curves: readonly Curve[],
  over: Axes,
  words: Words,
): Markish[] {
  if (!course?.peak || kind === 'random') return [];
  const { t, ratio } = course.peak;
  const at: Place = [Math.log10(t), Math.log10(ratio)];
  const text = fill(words['mark.peak'], { factor: short(ratio), step: t });
  const span = spanOf(over, at, text);
  const top = Math.min(
    topWithin(
      over,
      span,
      x,
      curves.map(({ y }) => y),
    ),
    over.py(at[1]),
  );
  const { color } = STYLE.none;
  return [
    dots(over, [at], { r: 6, color, ring: true }),
    label(over, at, text, {
      color,
      dy: top - over.py(at[1]) - 16,
      anchor: span.anchor,
      bold: true,
    }),
  ];
}

/** Names at the lines: at their beginning where they are step sizes, which all end in 1; at their end where they are distances, which all begin at 1. */
function names(
  { kind }: Lines,
  x: Float64Array,
  curves: readonly Curve[],
  over: Axes,
  words: Words,
): Markish[] {
  const places =
    kind === 'sparse'
      ? curves.map(({ y }): Place => [X[1], y.at(-1) ?? NaN])
      : besideStarts(x, curves, over);
  const ends = curves.map(({ corrected }, i) => ({
    text: words[`short.${corrected}`],
    at: places[i] ?? [NaN, NaN],
    ...styleOf(corrected),
  }));
  return endLabels(over, ends, kind === 'sparse' ? 8 : 10);
}

/**
 * Places for names below lines that rise, above lines that fall, and on either side of level ones, in rows; a name
 * that would stand outside the axes stands inside, where its line has left room for it.
 */
function besideStarts(x: Float64Array, curves: readonly Curve[], over: Axes): Place[] {
  const { py, yAt, fontSize } = over;
  const [low, high] = [py(over.y[1]) + 2, py(over.y[0]) - 9];
  const taken: number[] = [];
  return curves.map(({ y }) => {
    const [first = NaN, later = NaN] = [y[0], y[3]];
    const level = Math.abs(later - first) < 0.01;
    const sides = level ? [-1, 1] : [later > first ? 1 : -1];
    const rows = curves.flatMap((_, row) =>
      sides.map((side) => py(first) + side * (0.95 + 1.2 * row) * fontSize),
    );
    const free = rows.find((row) => taken.every((at) => Math.abs(at - row) >= 1.2 * fontSize - 1));
    const place = Math.min(Math.max(free ?? py(first), low), high);
    taken.push(place);
    const clear = y.findIndex((value) => Math.abs(py(value) - place) >= 0.9 * fontSize);
    return [x[clear] ?? X[0], yAt(place)];
  });
}

/** Every value of a step at each line's place there. */
function tipsOf(
  { times, series }: Lines,
  x: Float64Array,
  curves: readonly Curve[],
  { y: [bottom, top] }: Axes,
  words: Words,
): Tip[] {
  return times.flatMap((t, i) => {
    const values = series.map(
      ({ corrected, values }) => `${words[`short.${corrected}`]}: ${short(values[i] ?? NaN)}`,
    );
    const title = [`t = ${t}`, ...values].join('\n');
    return curves
      .map(({ y }) => ({ x: x[i] ?? NaN, y: y[i] ?? NaN, title }))
      .filter(({ y }) => y >= bottom && y <= top);
  });
}

/** The lines alone, small: what the figure looks like from afar. */
export function thumbnail({ factor: lines }: Run): PlotOptions {
  const x = logs(lines.times);
  return {
    x: { domain: [...X], axis: null },
    y: { domain: [-0.5, 1], axis: null },
    marks: [
      ruleY([0], { stroke: 'var(--rule-strong)' }),
      ...curvesOf(lines).map(({ corrected, y }) => curve(x, y, STYLE[corrected])),
    ],
  };
}
