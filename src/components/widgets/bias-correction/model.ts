import {
  noiseSpread,
  sparseRuns,
  STEPS,
  stepFactor,
  type Corrected,
} from '../../../lib/experiments/bias-correction.ts';
import { correctionPeak, correctionSettles } from '../../../lib/theory/index.ts';
import type { CorrectionState } from './state.ts';
import { TIMES, timesWith } from './times.ts';

/** What is drawn of one way to correct, a value a time. */
export interface Series {
  readonly corrected: Corrected;
  /** The step over the corrected one, or the middle run's distance from the minimum. */
  readonly values: readonly number[];
  /** The tenth and the ninetieth of a hundred runs; null where no random runs are drawn. */
  readonly band: { readonly low: readonly number[]; readonly high: readonly number[] } | null;
  /** The largest distance of any run; null for step sizes. */
  readonly farthest: number | null;
}

export interface Run {
  readonly times: readonly number[];
  readonly series: readonly Series[];
}

/** The part of a state that changes what is computed; a cursor between drawn steps is one of them. */
export type Setting = Omit<CorrectionState, 'step'> & { readonly between: number | null };

/** The setting of a state: `between` is its step where that is not drawn anyway. */
export const settingOf = ({ step, ...rest }: CorrectionState): Setting => ({
  ...rest,
  between: TIMES.includes(step) ? null : step,
});

/** Computes everything that is drawn. */
export function runOf(setting: Setting): Run {
  const { view, show, between } = setting;
  const times = between === null ? TIMES : timesWith(between);
  const seriesOf = view === 'factor' ? factorSeries(setting, times) : sparseSeries(setting, times);
  return { times, series: show.map(seriesOf) };
}

/** The run behind a state. */
export const run = (state: CorrectionState): Run => runOf(settingOf(state));

type SeriesOf = (corrected: Corrected) => Series;

function factorSeries(setting: Setting, times: readonly number[]): SeriesOf {
  const { beta1, beta2, noise } = setting;
  const spread = noise === 'on' ? noiseSpread(setting, times) : null;
  return (corrected) => {
    const values = times.map((t) => stepFactor(corrected, beta1, beta2, t));
    const scaled = (sizes: readonly number[]) => sizes.map((size, i) => size * (values[i] ?? NaN));
    const band = spread && { low: scaled(spread.low), high: scaled(spread.high) };
    return { corrected, values, band, farthest: null };
  };
}

function sparseSeries(setting: Setting, times: readonly number[]): SeriesOf {
  return (corrected) => {
    const { low, middle, high, farthest } = sparseRuns(setting, corrected, times);
    return { corrected, values: middle, band: { low, high }, farthest };
  };
}

/** A value of a series at a step that is among the times. */
export const valueAt = ({ times }: Run, values: readonly number[], step: number): number =>
  values[times.indexOf(step)] ?? NaN;

/** The series a sentence about the figure speaks of: the first with something left uncorrected. */
export const subjectOf = ({ series }: Run): Series =>
  series.find(({ corrected }) => corrected !== 'both') ?? series[0]!; // `show` is never empty

/** Within which share of 1 a step counts as right. */
export const NEAR = 0.01;

/** How a way to correct fares in the long run. */
export interface Course {
  /** The step at which it is largest, within the axis and after step 1; null where there is none. */
  readonly peak: { readonly t: number; readonly ratio: number } | null;
  /** From which step on it is within `NEAR` of right. */
  readonly settles: number;
}

/** Where a factor is largest and when it is as good as gone. */
export function courseOf(corrected: Corrected, beta1: number, beta2: number): Course {
  if (corrected === 'both') return { peak: null, settles: 1 };
  const decays = [corrected === 'm' ? 0 : beta1, corrected === 'v' ? 0 : beta2] as const;
  const peak = correctionPeak(...decays);
  const shown = peak && peak.t > 1 && peak.t <= STEPS ? peak : null;
  return { peak: shown, settles: correctionSettles(...decays, NEAR) };
}
