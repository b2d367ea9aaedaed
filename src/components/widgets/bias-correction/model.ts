import {
  CORRECTED,
  noiseSpread,
  sparseRuns,
  STEPS,
  stepFactor,
  type Corrected,
  type Spread,
} from '../../../lib/experiments/bias-correction.ts';
import { correctionPeak, correctionSettles } from '../../../lib/theory/index.ts';
import { keepLast } from '../../../lib/keep.ts';
import type { State } from './params.ts';
import { timesWith } from './times.ts';

/** What is drawn of one way to correct, a value a time. */
export interface Series {
  readonly corrected: Corrected;
  /** The step over the corrected one, or the middle run's distance from the minimum. */
  readonly values: readonly number[];
  /** The tenth and the ninetieth of a hundred runs; null where no random runs are drawn. */
  readonly band: Pick<Spread, 'low' | 'high'> | null;
  /** The largest distance of any run; null for step sizes. */
  readonly farthest: number | null;
}

/** What the widget shows. */
export interface Run {
  readonly view: State['view'];
  /** The steps drawn, the one under the cursor among them. */
  readonly times: readonly number[];
  /** The step under the cursor. */
  readonly step: number;
  /** Its place among the times. */
  readonly at: number;
  readonly series: readonly Series[];
  /** The series a sentence about the figure speaks of: the first with something left uncorrected. */
  readonly subject: Series;
  /** How its step fares in the long run; null for distances. */
  readonly course: Course | null;
}

// The experiments do not follow from the step, so that a cursor on a drawn one runs none of them again.
const timesOf = keepLast(timesWith);
const spreadOf = keepLast(
  (times: Run['times'], beta1: number, beta2: number, mean: number, seed: number, runs: number) =>
    noiseSpread({ beta1, beta2, mean, seed, runs }, times),
);
const runsOf = new Map(
  CORRECTED.map((corrected) => [
    corrected,
    keepLast(
      (
        times: Run['times'],
        beta1: number,
        beta2: number,
        chance: number,
        lr: number,
        seed: number,
        runs: number,
      ) => sparseRuns({ beta1, beta2, chance, lr, seed, runs }, corrected, times),
    ),
  ]),
);

/** Computes everything that is drawn. */
export function run(state: State): Run {
  const { view, step, show, beta1, beta2 } = state;
  const times = timesOf(step);
  const series = show.map((view === 'factor' ? factorSeries : sparseSeries)(state, times));
  const subject = series.find(({ corrected }) => corrected !== 'both') ?? series[0]!; // `show` is never empty
  const course = view === 'factor' ? courseOf(subject.corrected, beta1, beta2) : null;
  return { view, times, step, at: times.indexOf(step), series, subject, course };
}

type SeriesOf = (state: State, times: Run['times']) => (corrected: Corrected) => Series;

const factorSeries: SeriesOf = ({ beta1, beta2, noise, mean, seed, runs }, times) => {
  const spread = noise === 'on' ? spreadOf(times, beta1, beta2, mean, seed, runs) : null;
  return (corrected) => {
    const values = times.map((t) => stepFactor(corrected, beta1, beta2, t));
    const scaled = (sizes: readonly number[]) => sizes.map((size, i) => size * (values[i] ?? NaN));
    const band = spread && { low: scaled(spread.low), high: scaled(spread.high) };
    return { corrected, values, band, farthest: null };
  };
};

const sparseSeries: SeriesOf =
  ({ beta1, beta2, chance, lr, seed, runs }, times) =>
  (corrected) => {
    const found = runsOf.get(corrected)!(times, beta1, beta2, chance, lr, seed, runs); // one for each
    return { corrected, values: found.middle, band: found, farthest: found.farthest };
  };

/** Within which share of 1 a step counts as right. */
export const NEAR = 0.01;

/** How a way to correct fares in the long run. */
export interface Course {
  /** The step at which it is largest, within the axis and after step 1: only with nothing corrected, if ever. */
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
