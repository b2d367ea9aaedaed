import { DEFAULTS, SEPARATE } from '../optim/index.ts';
import {
  correctionPeak,
  correctionRatio,
  correctionSettles,
  stepsToWeight,
} from '../theory/index.ts';
import {
  sparseRuns,
  STEPS,
  stepFactor,
  type SparseSetting,
} from '../experiments/bias-correction.ts';

const { beta1, beta2 } = DEFAULTS.adam;

/** Adam's default decays. */
export const settings = { beta1, beta2 } as const;
/** Decays that many language models are trained with: a shorter memory for v. */
export const short = { beta1, beta2: 0.95 } as const;
/** Equal decays, at which Laing & Orvieto 2025 found the best language models. */
export const equal = { beta1: 0.95, beta2: 0.95 } as const;

/** Within which share of 1 a factor counts as gone. */
export const TOLERANCE = 0.01;

/** How many times as large as due the uncorrected step is at step t, at the default decays. */
export const factorAt = (t: number): number => correctionRatio(beta1, beta2, t);
/** The largest factor at the default decays, and its step. */
export const peak = correctionPeak(beta1, beta2) ?? { t: NaN, ratio: NaN };
/** From which step on the uncorrected step is within a hundredth of the corrected one. */
export const settles = correctionSettles(beta1, beta2, TOLERANCE);
/** The factor at steps 1, 2, 3, …: what the reader draws. */
export const curve: readonly number[] = Array.from({ length: 100 }, (_, i) => factorAt(i + 1));
/** The share of m's weight that lies on gradients after t steps, 1 − β1ᵗ, at the default decays. */
export const mShareAt = (t: number): number => SEPARATE.divisor(beta1, t);
/** The same of √v: √(1 − β2ᵗ). */
export const rootVShareAt = (t: number): number => Math.sqrt(SEPARATE.divisor(beta2, t));

/** The factor with a shorter memory for v, at step t. */
export const shortFactorAt = (t: number): number => correctionRatio(short.beta1, short.beta2, t);
/** Its peak, above 1 like every other. */
export const shortPeak = correctionPeak(short.beta1, short.beta2) ?? { t: NaN, ratio: NaN };
/** The first step at which it is too large. */
export const shortCrosses =
  1 + Array.from({ length: shortPeak.t }, (_, i) => i + 1).findIndex((t) => shortFactorAt(t) > 1);
/** From which step on it is within a hundredth of 1. */
export const shortSettles = correctionSettles(short.beta1, short.beta2, TOLERANCE);
/** The first factor with equal decays: √(1 − β), always too small. */
export const equalFirst = correctionRatio(equal.beta1, equal.beta2, 1);
/** The β2 at which step 1 needs no correction: 1 − (1 − β1)². */
export const neutralBeta2 = 1 - (1 - beta1) ** 2;
/** The factor at step 2 there. */
export const neutralSecond = correctionRatio(beta1, neutralBeta2, 2);

/** Step 1 with only m corrected, and with only v corrected, over the right one. */
export const onlyM = stepFactor('m', beta1, beta2, 1);
export const onlyV = stepFactor('v', beta1, beta2, 1);
/** From which step on a step with only v corrected is within a hundredth of the right one. */
export const onlyVSettles = stepsToWeight(beta1, 1 - TOLERANCE);

/** The steps over which Ma & Yarats 2019 warm up: 2/(1 − β2). */
export const warmupSteps = Math.round(2 / (1 - beta2));
/** The factor when that warmup ends. */
export const afterWarmup = factorAt(warmupSteps);
/** BERT's pre-training warms up over this many steps. */
export const BERT_WARMUP = 10_000;
/**
 * How many learning rates one gradient after many zeros moves a parameter without correction, v₀ = m₀ = 0:
 * Σ (1−β1)β1ᵏ/√((1−β2)β2ᵏ) over all later steps, a geometric series, about 1/√(1−β2).
 */
export const flight = (decay: number): number =>
  (1 - beta1) / Math.sqrt(1 - decay) / (1 - beta1 / Math.sqrt(decay));

/**
 * The same with both averages corrected, the gradient coming at step `at`: each update is the uncorrected one over
 * the factor of its step, so that a late one is thrown as far as without correction.
 */
export const correctedFlight = (decay: number, at: number): number => {
  let [sum, update] = [0, (1 - beta1) / Math.sqrt(1 - decay)];
  for (let t = at; update > 1e-12; t++) {
    sum += update / correctionRatio(beta1, decay, t);
    update *= beta1 / Math.sqrt(decay);
  }
  return sum;
};

/** The sparse experiment of the text: seen once in a hundred steps, β2 close to 1. */
export const sparse = {
  beta1,
  beta2: 0.99999,
  lr: 0.1,
  chance: 0.01,
  seed: 0,
  runs: 40,
  steps: STEPS,
} as const satisfies SparseSetting & { readonly steps: number };
/** How often the gradient is seen, as one in so many steps. */
export const sparseEvery = Math.round(1 / sparse.chance);
/** How far any run strays from the minimum, without correction and with both. */
export const sparseFarthest = {
  none: sparseRuns(sparse, 'none', [STEPS]).farthest,
  both: sparseRuns(sparse, 'both', [STEPS]).farthest,
} as const;
/** A tenth of the learning rate: the middle run's distance after 1000 steps, with and without correction. */
export const sparseSlowSettings = { lr: 0.01, at: 1000 } as const;
export const sparseSlowMiddle = {
  none:
    sparseRuns({ ...sparse, lr: sparseSlowSettings.lr }, 'none', [sparseSlowSettings.at])
      .middle[0] ?? NaN,
  both:
    sparseRuns({ ...sparse, lr: sparseSlowSettings.lr }, 'both', [sparseSlowSettings.at])
      .middle[0] ?? NaN,
} as const;
