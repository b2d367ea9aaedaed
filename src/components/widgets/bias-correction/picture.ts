import { STEPS, type Corrected } from '../../../lib/experiments/bias-correction.ts';
import type { Place } from '../../figure/layers.ts';
import { courseOf, valueAt, type Run } from './model.ts';
import type { CorrectionState, View } from './state.ts';

export interface Curve {
  readonly corrected: Corrected;
  /** log10 of the step, log10 of the value; NaN where there is no logarithm. */
  readonly points: readonly Place[];
  readonly band: readonly (readonly [x: number, low: number, high: number])[] | null;
  readonly cursor: Place;
}

/** Everything the figure draws, in decimal logarithms. */
export interface Picture {
  readonly view: View;
  readonly domain: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  readonly curves: readonly Curve[];
  readonly cursor: number;
  /** Where the uncorrected step is largest, if it is drawn and has such a place. */
  readonly peak: { readonly t: number; readonly ratio: number; readonly at: Place } | null;
}

/** From a thousandth to a million: random runs are not followed further. */
const [FLOOR, CEILING] = [-3, 6];

/** Far outside every axis: where 0 and infinity stand. */
const OUTSIDE = 300;

const log = (value: number): number => Math.min(Math.max(Math.log10(value), -OUTSIDE), OUTSIDE); // NaN stays NaN

/** Turns a run into what is drawn. */
export function pictureOf(
  run: Run,
  state: Pick<CorrectionState, 'view' | 'step' | 'beta1' | 'beta2'>,
): Picture {
  const { view, step, beta1, beta2 } = state;
  const xs = run.times.map(Math.log10);
  const curves = run.series.map(({ corrected, values, band }): Curve => {
    const x = (i: number) => xs[i] ?? NaN;
    return {
      corrected,
      points: values.map((value, i) => [x(i), log(value)] as const),
      band: band && band.low.map((low, i) => [x(i), log(low), log(band.high[i] ?? NaN)] as const),
      cursor: [Math.log10(step), log(valueAt(run, values, step))],
    };
  });
  const none = view === 'factor' && curves.some(({ corrected }) => corrected === 'none');
  const { peak } = courseOf('none', beta1, beta2);
  const at = peak && ([Math.log10(peak.t), Math.log10(peak.ratio)] as const);
  return {
    view,
    domain: { x: [0, Math.log10(STEPS)], y: domainOf(curves, view) },
    curves,
    cursor: Math.log10(step),
    peak: none && peak && at ? { ...peak, at } : null,
  };
}

/** Whole decades around everything drawn, at least one on each side of 1; a distance ends at the floor. */
function domainOf(curves: readonly Curve[], view: View): readonly [number, number] {
  let [low, high] = [-1, 1];
  for (const { points, band } of curves) {
    for (const [, y] of points) [low, high] = [Math.min(low, y), Math.max(high, y)];
    for (const [, bottom, top] of band ?? [])
      [low, high] = [Math.min(low, Math.max(bottom, FLOOR)), Math.max(high, top)];
  }
  const tidy = (value: number) => Number(value.toFixed(9)); // log10 of a power of ten may miss it
  if (view === 'sparse') return [FLOOR, Math.min(Math.ceil(tidy(high)), CEILING)];
  return [Math.floor(tidy(low)), Math.ceil(tidy(high))];
}
