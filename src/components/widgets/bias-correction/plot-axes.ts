/** Places of the logarithmic figures: their axes, their lines in them, and where words find room. @module */
import { STEPS, type Corrected } from '../../../lib/experiments/bias-correction.ts';
import { formatTick } from '../../../lib/i18n/numbers.ts';
import { axes, ems, type Axes, type Domain } from '../../kit/figure/axes.ts';
import type { Frame } from '../../kit/figure/frame.ts';
import type { Place } from '../../kit/figure/marks.ts';
import type { Lines } from './model.ts';
import type { Words } from './strings.en.ts';

/** A series in decimal logarithms. */
export interface Curve {
  readonly corrected: Corrected;
  readonly y: Float64Array;
  readonly band: { readonly low: Float64Array; readonly high: Float64Array } | null;
}

export const X: Domain = [0, Math.log10(STEPS)];
/** The steps' axis, logarithmic. */
export const TIME = { domain: X, ticks: [0, 1, 2, 3], labels: ['1', '10', '100', '1000'] } as const;
/** From a thousandth to a million: random runs are not followed further. */
const [FLOOR, CEILING] = [-3, 6];
/** Decades from 1, far outside every axis, where 0 and infinity stand. */
const OUTSIDE = 300;

export const logs = (values: readonly number[]): Float64Array =>
  Float64Array.from(values, (value) => Math.min(Math.max(Math.log10(value), -OUTSIDE), OUTSIDE));

export const curvesOf = ({ series }: Lines): readonly Curve[] =>
  series.map(({ corrected, values, band }) => ({
    corrected,
    y: logs(values),
    band: band && { low: logs(band.low), high: logs(band.high) },
  }));

/** What an axis and the sides of 1 are about. */
export const scaleOf = ({ kind }: Lines) => (kind === 'sparse' ? 'sparse' : 'factor');

export function axesOf(lines: Lines, curves: readonly Curve[], words: Words, frame: Frame): Axes {
  const domain = domainOf(lines, curves);
  const ticks = decadeTicks(domain, frame.narrow);
  const ends = curves.map(({ corrected }) => words[`short.${corrected}`]);
  return axes(
    frame,
    { ...TIME, label: words['axis.time'] },
    {
      domain,
      ticks,
      labels: ticks.map((tick) => formatTick(Number((10 ** tick).toPrecision(3)))),
      label: words[`axis.${scaleOf(lines)}`],
      strong: [0],
    },
    lines.kind === 'sparse' ? { right: ends } : {},
  );
}

/** Whole decades around everything drawn, at least one on each side of 1; a distance ends at the floor. */
function domainOf({ kind }: Lines, curves: readonly Curve[]): Domain {
  let [low, high] = [-1, 1];
  for (const { y, band } of curves) {
    for (const value of y) [low, high] = [Math.min(low, value), Math.max(high, value)];
    for (const bottom of band?.low ?? []) low = Math.min(low, Math.max(bottom, FLOOR));
    for (const top of band?.high ?? []) high = Math.max(high, top);
  }
  const tidy = (value: number) => Number(value.toFixed(9)); // log10 of a power of ten may miss it
  if (kind === 'sparse') return [FLOOR, Math.min(Math.ceil(tidy(high)), CEILING)];
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

/** On which side of a place words stand inside the figure, and the px that they span. */
export function spanOf(over: Axes, [x]: Place, words: string) {
  const { px, fontSize } = over;
  const width = ems(words) * fontSize;
  const at = px(x);
  const spans = [
    { anchor: 'start', from: at },
    { anchor: 'end', from: at - width },
    { anchor: 'middle', from: at - width / 2 },
  ] as const;
  const inside = (from: number, least: number) =>
    from >= px(X[0]) + least && from + width <= px(X[1]) + fontSize;
  // Names of lines stand at the left edge.
  const { anchor, from } =
    spans.find(({ from }) => inside(from, 5 * fontSize)) ??
    spans.find(({ from }) => inside(from, 0)) ??
    spans[2];
  return { anchor, from, to: from + width };
}

/** The px of the highest place of lines within a span. */
export const topWithin = (
  over: Axes,
  { from, to }: { readonly from: number; readonly to: number },
  x: Float64Array,
  lines: readonly ArrayLike<number>[],
): number => {
  const inside = Array.from(x, over.px).map((at) => at >= from && at <= to);
  const values = lines.flatMap((y) => Array.from(y).filter((_, i) => inside[i]));
  return over.py(Math.max(...values));
};
