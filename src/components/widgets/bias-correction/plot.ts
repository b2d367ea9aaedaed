import { STEPS, type Corrected } from '../../../lib/experiments/bias-correction.ts';
import { formatTick } from '../../../lib/i18n/numbers.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { axes, ems, type Axes, type Domain } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import {
  band,
  cursor,
  curve,
  dots,
  endLabels,
  label,
  type LineOptions,
  type Place,
} from '../../kit/figure/marks.ts';
import type { Picture, Tip } from '../../kit/figure/picture.ts';
import { ruleY, type Markish, type PlotOptions } from '../../kit/figure/plot.ts';
import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';
import { STYLE } from './styles.ts';

/** A series in decimal logarithms. */
interface Curve {
  readonly corrected: Corrected;
  readonly y: Float64Array;
  readonly band: { readonly low: Float64Array; readonly high: Float64Array } | null;
}

const X: Domain = [0, Math.log10(STEPS)];
/** From a thousandth to a million: random runs are not followed further. */
const [FLOOR, CEILING] = [-3, 6];
/** Decades from 1, far outside every axis, where 0 and infinity stand. */
const OUTSIDE = 300;

const logs = (values: readonly number[]): Float64Array =>
  Float64Array.from(values, (value) => Math.min(Math.max(Math.log10(value), -OUTSIDE), OUTSIDE));

const curvesOf = ({ series }: Run): readonly Curve[] =>
  series.map(({ corrected, values, band }) => ({
    corrected,
    y: logs(values),
    band: band && { low: logs(band.low), high: logs(band.high) },
  }));

/** Two logarithmic axes, the line at 1, bands, lines with their names, the cursor, and where the uncorrected step is largest. */
export function figure({ run }: Shown<State, Run>, words: Words, frame: Frame): Picture {
  const { times, step, at, view } = run;
  const x = logs(times);
  const curves = curvesOf(run);
  const over = axesOf(run, curves, words, frame);
  return {
    axes: over,
    ground: { follows: [view], marks: () => sides(run, over, words) },
    data: [
      ...curves.flatMap(({ corrected, band: between }) =>
        between ? band(x, between.low, between.high, STYLE[corrected]) : [],
      ),
      cursor(Math.log10(step)),
      ...curves.map(({ corrected, y }) => curve(x, y, styleOf(corrected))),
      ...peakMarks(run, x, curves, over, words),
      ...curves.map(({ corrected, y }) =>
        dots(over, [[Math.log10(step), y[at] ?? NaN]], { r: 5, ...styleOf(corrected) }),
      ),
      ...names(run, x, curves, over, words),
    ],
    tips: () => tipsOf(run, x, curves, over, words),
  };
}

const styleOf = (corrected: Corrected): LineOptions => ({
  ...STYLE[corrected],
  ...((corrected === 'm' || corrected === 'v') && { q: corrected }),
});

function axesOf(run: Run, curves: readonly Curve[], words: Words, frame: Frame): Axes {
  const domain = domainOf(run, curves);
  const ticks = decadeTicks(domain, frame.narrow);
  const ends = curves.map(({ corrected }) => words[`short.${corrected}`]);
  return axes(
    frame,
    {
      domain: X,
      ticks: [0, 1, 2, 3],
      labels: ['1', '10', '100', '1000'],
      label: words['axis.time'],
    },
    {
      domain,
      ticks,
      labels: ticks.map((tick) => formatTick(Number((10 ** tick).toPrecision(3)))),
      label: words[`axis.${run.view}`],
      strong: [0],
    },
    run.view === 'sparse' ? { right: ends } : {},
  );
}

/** Whole decades around everything drawn, at least one on each side of 1; a distance ends at the floor. */
function domainOf({ view }: Run, curves: readonly Curve[]): Domain {
  let [low, high] = [-1, 1];
  for (const { y, band } of curves) {
    for (const value of y) [low, high] = [Math.min(low, value), Math.max(high, value)];
    for (const bottom of band?.low ?? []) low = Math.min(low, Math.max(bottom, FLOOR));
    for (const top of band?.high ?? []) high = Math.max(high, top);
  }
  const tidy = (value: number) => Number(value.toFixed(9)); // log10 of a power of ten may miss it
  if (view === 'sparse') return [FLOOR, Math.min(Math.ceil(tidy(high)), CEILING)];
  return [Math.floor(tidy(low)), Math.ceil(tidy(high))];
}

/** Powers of ten; where they are few, twice and five times each of them too. */
function decadeTicks([low, high]: Domain, narrow: boolean): number[] {
  const decades = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  if (high - low > (narrow ? 2 : 3)) return decades;
  return decades.flatMap((decade) =>
    decade === high ? [decade] : [decade, decade + Math.log10(2), decade + Math.log10(5)],
  );
}

/** Which side of 1 means what, in the corners away from where lines begin. */
function sides({ view }: Run, over: Axes, words: Words): Markish[] {
  const [bottom, top] = over.y;
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
  { course }: Run,
  x: Float64Array,
  curves: readonly Curve[],
  over: Axes,
  words: Words,
): Markish[] {
  if (!course?.peak) return [];
  const { px, py, fontSize } = over;
  const { t, ratio } = course.peak;
  const at: Place = [Math.log10(t), Math.log10(ratio)];
  const share = at[0] / X[1];
  const [anchor, left] =
    share < 0.3
      ? (['start', 0] as const)
      : share > 0.7
        ? (['end', 1] as const)
        : (['middle', 0.5] as const); // inside the figure
  const text = fill(words['mark.peak'], { factor: short(ratio), step: t });
  const width = ems(text) * fontSize;
  const start = px(at[0]) - left * width;
  const reached = curves.flatMap(
    ({ y }) => Array.from(y).filter((_, i) => px(x[i]!) >= start && px(x[i]!) <= start + width), // a place for each value
  );
  const dy = py(Math.max(at[1], ...reached)) - py(at[1]) - 16;
  const { color } = STYLE.none;
  return [
    dots(over, [at], { r: 6, color, ring: true }),
    label(over, at, text, { color, dy, anchor, bold: true }),
  ];
}

/** Names at the lines: at their beginning where they are step sizes, which all end in 1; at their end where they are distances, which all begin at 1. */
function names(
  { view }: Run,
  x: Float64Array,
  curves: readonly Curve[],
  over: Axes,
  words: Words,
): Markish[] {
  const places =
    view === 'factor'
      ? besideStarts(x, curves, over)
      : curves.map(({ y }): Place => [X[1], y.at(-1) ?? NaN]);
  const ends = curves.map(({ corrected }, i) => ({
    text: words[`short.${corrected}`],
    at: places[i] ?? [NaN, NaN],
    ...styleOf(corrected),
  }));
  return endLabels(over, ends, view === 'factor' ? 10 : 8);
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
  { times, series }: Run,
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
export function thumbnail(run: Run): PlotOptions {
  const x = logs(run.times);
  return {
    x: { domain: [...X], axis: null },
    y: { domain: [-0.5, 1], axis: null },
    marks: [
      ruleY([0], { stroke: 'var(--rule-strong)' }),
      ...curvesOf(run).map(({ corrected, y }) => curve(x, y, STYLE[corrected])),
    ],
  };
}
