import { SEPARATE, adamTrace } from '../optim/index.ts';
import { constant, normal } from '../streams/index.ts';
import {
  adamWeights,
  emaEffectiveSamples,
  emaWeights,
  halfLife,
  patchWeights,
  stepsToWeight,
} from '../theory/index.ts';

export { halfLife as halfLifeOf };

/** The toy of the lesson: a gradient that is always 10, averaged with β = .9, for as many steps as the reader draws. */
export const settings = { g: 10, beta: 0.9, steps: 40 } as const;

/** The decay rates the lesson compares: Adam's β₁, one between, Adam's β₂. */
export const BETAS = [0.9, 0.99, 0.999] as const;

/** Noisy gradients around 10, as `np.random.seed(42); np.random.normal(10, 4, n)` gives them. */
export const noise = { mean: 10, deviation: 4, seed: 42, codeSteps: 10, longRun: 200_000 } as const;

/** n noisy gradients: NumPy's own loc + scale · z. */
const noisy = (n: number): Float64Array =>
  normal(n, noise.seed).map((z) => noise.mean + noise.deviation * z);

const average = (g: Float64Array, beta: number) => adamTrace(g, { beta1: beta });
const at = (column: ArrayLike<number>, t: number): number => column[t - 1] ?? NaN;

const toy = average(constant(settings.g, settings.steps), settings.beta);
/** The toy's average after steps 0, 1, 2, …: what the reader draws. */
export const averageCurve: readonly number[] = [0, ...toy.m];
/** The toy's gradients, shown to the reader from the start; step 0 has none. */
export const gradientCurve: readonly number[] = [NaN, ...toy.g];
/** The toy's average at a step from 1. */
export const mAt = (t: number): number => at(toy.m, t);
/** The toy's average at a step from 1, divided by the sum of its weights. */
export const mHatAt = (t: number): number => at(toy.mHat, t);

/** The weight of a gradient `age` steps old, 0 for the newest: (1 − β)β^age. */
export const weightAt = (beta: number, age: number): number => emaWeights(beta, age + 1)[0] ?? NaN;
/** The same weight at step t once the weights are rescaled to sum to 1. */
export const rescaledWeightAt = (beta: number, t: number, age: number): number =>
  adamWeights(beta, t)[t - 1 - age] ?? NaN;
/** The weight of the first gradient at step t in an average that starts from that gradient instead of 0. */
export const firstWeightAt = (beta: number, t: number): number => patchWeights(beta, t)[0] ?? NaN;
/** The sum of the weights at step t: 1 − βᵗ. */
export const shareAt = (beta: number, t: number): number => SEPARATE.divisor(beta, t);
/** The share of the zero start at step t: βᵗ. */
export const zeroShareAt = (beta: number, t: number): number => 1 - shareAt(beta, t);
/** The first step at which the weights sum to more than .99. */
export const stepsTo99 = (beta: number): number => stepsToWeight(beta, 0.99);

/** How many equally weighted independent gradients average as well, in the long run: (1 + β)/(1 − β). */
export const samplesOf = (beta: number): number => emaEffectiveSamples(beta);
/** By what the average divides the standard deviation of independent noise in the long run: √N_eff. */
export const noiseDivisor = (beta: number): number => Math.sqrt(samplesOf(beta));

const deviationOf = (values: Float64Array): number => {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
};
const long = average(noisy(noise.longRun), settings.beta);
/** The deviation of the noisy gradients over that of their average, measured over a long run after its start has faded. */
export const measuredNoiseDivisor =
  deviationOf(long.g) / deviationOf(long.m.subarray(stepsTo99(settings.beta)));

/** How many gradients of 10 come before the turn in the lesson's figure, whose average starts at 0. */
export const turnSettings = { before: 30 } as const;
/** How many steps after `before` gradients of 10 have turned to −10 their average, begun at 0, first has the new sign. */
export const turnAfter = (beta: number, before: number): number => {
  const after = Math.ceil(3 * halfLife(beta));
  const g = Float64Array.from({ length: before + after }, (_, i) => (i < before ? 10 : -10));
  return average(g, beta).m.findIndex((m) => m < 0) - before + 1;
};
/** The same for a gradient that has been 10 for so long that its average is 10 too. */
export const stepsToTurn = (beta: number): number =>
  turnAfter(beta, 2 * stepsToWeight(beta, 0.9999));

/** The β whose half-life is n steps: ½^(1/n). */
export const betaOfHalfLife = (n: number): number => 0.5 ** (1 / n);

const scripted = average(noisy(noise.codeSteps), settings.beta);
/** What the lesson's script computes: the loop's average, the weighted sum, the sum of the weights, the rescaled average. */
export const script = {
  m: at(scripted.m, noise.codeSteps),
  weighted: emaWeights(settings.beta, noise.codeSteps).reduce(
    (sum, weight, i) => sum + weight * (scripted.g[i] ?? NaN),
    0,
  ),
  share: shareAt(settings.beta, noise.codeSteps),
  mHat: at(scripted.mHat, noise.codeSteps),
} as const;
