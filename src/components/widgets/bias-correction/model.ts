import {
  ballPath,
  CORRECTED,
  noiseSpread,
  ROLL_STEPS,
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

/** Lines against the step, one for each way to correct that is on show. */
export interface Lines {
  /** Step sizes, step sizes with bands of random runs, or distances. */
  readonly kind: 'factor' | 'random' | 'sparse';
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

/** Two balls on a parabola, one corrected and one not. */
export interface Balls {
  /** The step that comes next: the balls stand where the steps before it have led. */
  readonly step: number;
  readonly none: Float64Array;
  readonly both: Float64Array;
}

/** Correction as a schedule of the learning rate. */
export interface Schedule extends Pick<Lines, 'times' | 'step' | 'at'> {
  /** αₜ over α at each time. */
  readonly rates: readonly number[];
  readonly course: Course;
}

/** What the views show, each computed when it is first asked for. */
export interface Run {
  readonly factor: Lines;
  readonly random: Lines;
  readonly sparse: Lines;
  readonly balls: Balls;
  readonly schedule: Schedule;
}

/** Computes what is drawn. */
export const run = (state: State): Run => ({
  get factor() {
    return factorOf(state);
  },
  get random() {
    return randomOf(state);
  },
  get sparse() {
    return sparseOf(state);
  },
  get balls() {
    const { beta1, beta2, lr, step } = state;
    return { step: rollStep(step), ...rollsOf(beta1, beta2, lr) };
  },
  get schedule() {
    return scheduleOf(state);
  },
});

/** The step that the balls are about to take: they roll `ROLL_STEPS`. */
export const rollStep = (step: number): number => Math.min(step, ROLL_STEPS + 1);

const rollsOf = keepLast((beta1: number, beta2: number, lr: number) => ({
  none: ballPath({ beta1, beta2, lr }, 'none'),
  both: ballPath({ beta1, beta2, lr }, 'both'),
}));

// The experiments do not follow from the step, so that a cursor on a drawn one runs none of them again.
const timesOf = keepLast(timesWith);
const spreadOf = keepLast(
  (times: Lines['times'], beta1: number, beta2: number, mean: number, seed: number, runs: number) =>
    noiseSpread({ beta1, beta2, mean, seed, runs }, times),
);
const runsOf = new Map(
  CORRECTED.map((corrected) => [
    corrected,
    keepLast(
      (
        times: Lines['times'],
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

type SeriesOf = (state: State, times: Lines['times']) => (corrected: Corrected) => Series;

/** Lines of a kind, kept for the state that was last asked for: several figures and words ask. */
const linesOf = (kind: Lines['kind'], seriesOf: SeriesOf) =>
  keepLast((state: State): Lines => {
    const { step, show, beta1, beta2 } = state;
    const times = timesOf(step);
    const series = show.map(seriesOf(state, times));
    const subject = series.find(({ corrected }) => corrected !== 'both') ?? series[0]!; // `show` is never empty
    const course = kind === 'sparse' ? null : courseOf(subject.corrected, beta1, beta2);
    return { kind, times, step, at: times.indexOf(step), series, subject, course };
  });

const factorOf = linesOf('factor', ({ beta1, beta2 }, times) => (corrected) => {
  const values = times.map((t) => stepFactor(corrected, beta1, beta2, t));
  return { corrected, values, band: null, farthest: null };
});

const randomOf = linesOf('random', ({ beta1, beta2, mean, seed, runs }, times) => {
  const spread = spreadOf(times, beta1, beta2, mean, seed, runs);
  return (corrected) => {
    const values = times.map((t) => stepFactor(corrected, beta1, beta2, t));
    const scaled = (sizes: readonly number[]) => sizes.map((size, i) => size * (values[i] ?? NaN));
    const band = { low: scaled(spread.low), high: scaled(spread.high) };
    return { corrected, values, band, farthest: null };
  };
});

const sparseOf = linesOf(
  'sparse',
  ({ beta1, beta2, chance, lr, seed, runs }, times) =>
    (corrected) => {
      const found = runsOf.get(corrected)!(times, beta1, beta2, chance, lr, seed, runs); // one for each
      return { corrected, values: found.middle, band: found, farthest: found.farthest };
    },
);

const scheduleOf = keepLast(({ step, beta1, beta2 }: State): Schedule => {
  const times = timesOf(step);
  const rates = times.map((t) => 1 / stepFactor('none', beta1, beta2, t));
  return { times, step, at: times.indexOf(step), rates, course: courseOf('none', beta1, beta2) };
});

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
