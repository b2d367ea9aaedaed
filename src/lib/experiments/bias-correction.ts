// The kernel and single modules: a page that shows Adam need not fetch every optimizer there is.
import { NO_DECAY } from '../optim/decays.ts';
import { DEFAULTS } from '../optim/defaults.ts';
import { adam } from '../optim/kernels/adam.ts';
import { fastest } from '../optim/kernels/fastest.ts';
import { normal } from '../streams/normal.ts';
import { correctionRatio } from '../theory/correction-ratio.ts';
import { LOST } from './settings.ts';

/** Which of Adam's two averages is corrected. */
export type Corrected = 'none' | 'm' | 'v' | 'both';

/** In the order they are shown. */
export const CORRECTED: readonly Corrected[] = ['none', 'm', 'v', 'both'];

/** How many steps an experiment takes. */
export const STEPS = 5000;
/** The most runs of one experiment: two normal numbers a step then make the longest stream there is. */
export const MAX_RUNS = 100;

/**
 * Adam's step with only some averages corrected, over the step with both, at step t (ε = 0): a missing correction
 * of m leaves a factor 1 − β1ᵗ, one of v leaves 1/√(1 − β2ᵗ). A decay of 0 needs no correction, so the library's
 * ratio with β1 = 0 or β2 = 0 is what one missing correction leaves.
 *
 * @throws RangeError for a decay outside [0, 1) or a step that is no whole number from 1.
 * @see Kingma & Ba 2015 (arXiv 1412.6980), section 3.
 */
export function stepFactor(corrected: Corrected, beta1: number, beta2: number, t: number): number {
  if (corrected === 'both') return 1;
  const m = corrected === 'm' ? 0 : beta1;
  const v = corrected === 'v' ? 0 : beta2;
  return correctionRatio(m, v, t);
}

/** The tenth, fiftieth and ninetieth of a hundred runs at each time that was asked for. */
export interface Spread {
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

/** The value below which a share of the sorted values lies, between neighbours in a straight line, as np.quantile. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const [a = NaN, b = a] = [sorted[below], sorted[below + 1]];
  return place === below || a === b ? a : a + (place - below) * (b - a); // ∞ − ∞ is no number
}

const spreadOf = (snapshots: readonly Float64Array[]): Spread => {
  const sorted = snapshots.map((values) => values.toSorted());
  const at = (share: number) => sorted.map((values) => quantile(values, share));
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
};

// Normal numbers are kept from call to call: a slider that moves a decay asks for the same ones every time. They
// are as many as the sparse experiment needs, and the one with half as many begins with the same.
let drawn: { readonly n: number; readonly seed: number; readonly values: Float64Array } | null =
  null;
function draw(runs: number, seed: number): Float64Array {
  const n = 2 * runs * STEPS;
  if (drawn?.n !== n || drawn.seed !== seed) drawn = { n, seed, values: normal(n, seed) };
  return drawn.values;
}

/** What every experiment is told. Run r takes the r-th stretch of NumPy's numbers for the seed. */
interface Setting {
  readonly beta1: number;
  readonly beta2: number;
  /** NumPy's seed. */
  readonly seed: number;
  /** From 1 to `MAX_RUNS`. */
  readonly runs: number;
}

/** Gradients mean + N(0, 1). */
export interface NoiseSetting extends Setting {
  readonly mean: number;
}

/**
 * The size of correct Adam's update, |m̂|/√v̂, on seeded normal gradients: np.random.normal(mean, 1, (runs, STEPS)).
 * With other averages corrected, every run's update is `stepFactor` times as large, and so is the spread.
 *
 * @param times - steps to look at, rising, from 1 to `STEPS`.
 */
export function noiseSpread(
  { mean, seed, runs, beta1, beta2 }: NoiseSetting,
  times: readonly number[],
): Spread {
  const noise = draw(runs, seed);
  const kernel = fastest(adam({ ...DEFAULTS.adam, eps: 0, beta1, beta2 }), NO_DECAY, runs);
  const rate = Float64Array.of(1);
  const [x, g] = [new Float64Array(runs), new Float64Array(runs)];
  const snapshots: Float64Array[] = [];
  for (let t = 1; t <= (times.at(-1) ?? 0); t++) {
    for (let r = 0; r < runs; r++) g[r] = mean + noise[r * STEPS + t - 1]!; // r < runs, t ≤ STEPS
    x.fill(0);
    kernel.step(x, g, rate, t);
    if (t === times[snapshots.length]) snapshots.push(x.map(Math.abs));
  }
  return spreadOf(snapshots);
}

/** f(x) = x²/2 from x = 1, its gradient seen only now and then. */
export interface SparseSetting extends Setting {
  readonly lr: number;
  /** How likely a step is to see the gradient, in (0, 1]; any other step's gradient is 0. */
  readonly chance: number;
}

/** How far the runs of the sparse experiment are from the minimum. */
export interface SparseRuns extends Spread {
  /** The largest distance of any run at any step; infinite where one is lost. */
  readonly farthest: number;
}

/** How many steps two balls roll. */
export const ROLL_STEPS = 40;

/**
 * Where a ball on f(x) = x²/2 stands from x = 1 on, its start included: Adam with only some averages corrected, and ε
 * at its default beside √v (ε̂).
 */
export function ballPath(
  { beta1, beta2, lr }: Pick<SparseSetting, 'beta1' | 'beta2' | 'lr'>,
  corrected: Corrected,
): Float64Array {
  const kernel = fastest(adam({ ...DEFAULTS.adam, epsilon: 'hat', beta1, beta2 }), NO_DECAY, 1);
  const [x, g, rate] = [Float64Array.of(1), new Float64Array(1), new Float64Array(1)];
  const path = new Float64Array(ROLL_STEPS + 1).fill(1);
  for (let t = 1; t <= ROLL_STEPS; t++) {
    g.set(x);
    rate[0] = lr * stepFactor(corrected, beta1, beta2, t);
    kernel.step(x, g, rate, t);
    path.set(x, t);
  }
  return path;
}

/**
 * The distance |x| from the minimum of x²/2 for a parameter whose gradient is seen rarely, from x = 1.
 * A step sees it when two standard normal numbers have squares that sum to more than −2·ln(chance), which
 * happens with that very chance: z = np.random.normal(0, 1, (runs, STEPS, 2)). ε has its default, beside √v (ε̂).
 * The distance of a run that is lost counts as infinite, and it sees no gradient any more.
 *
 * @param corrected - which averages are corrected.
 * @param times - steps to look at, rising, from 1 to `STEPS`.
 */
export function sparseRuns(
  { chance, lr, seed, runs, beta1, beta2 }: SparseSetting,
  corrected: Corrected,
  times: readonly number[],
): SparseRuns {
  const z = draw(runs, seed);
  const threshold = -2 * Math.log(chance);
  const kernel = fastest(adam({ ...DEFAULTS.adam, epsilon: 'hat', beta1, beta2 }), NO_DECAY, runs);
  const rate = new Float64Array(1);
  const [x, g] = [new Float64Array(runs).fill(1), new Float64Array(runs)];
  const reached = new Float64Array(runs).fill(1);
  const snapshots: Float64Array[] = [];
  for (let t = 1; t <= (times.at(-1) ?? 0); t++) {
    for (let r = 0; r < runs; r++) {
      const i = 2 * (r * STEPS + t - 1);
      const [a, b, at] = [z[i]!, z[i + 1]!, x[r]!]; // r < runs, t ≤ STEPS
      const seen = chance === 1 || a * a + b * b > threshold;
      g[r] = seen && reached[r]! < LOST ? at : 0; // r < runs
    }
    rate[0] = lr * stepFactor(corrected, beta1, beta2, t);
    kernel.step(x, g, rate, t);
    for (let r = 0; r < runs; r++) {
      const distance = Math.abs(x[r]!); // r < runs
      if (!(distance <= reached[r]!)) reached[r] = distance < LOST ? distance : Infinity;
    }
    if (t === times[snapshots.length])
      snapshots.push(x.map((at, r) => (reached[r]! < LOST ? Math.abs(at) : Infinity))); // r < runs
  }
  return { ...spreadOf(snapshots), farthest: Math.max(...reached) };
}
