import { gradientAt, quadratic } from '../objectives/index.ts';
import {
  adam,
  adamTrace,
  DEFAULTS,
  descend,
  gradient,
  quotient,
  SEPARATE,
  zip,
  type Vec,
} from '../optim/index.ts';
import { constant, normal } from '../streams/index.ts';
import { correctionRatio, spikeBound, updateBound, updateBoundAt } from '../theory/index.ts';

const { beta1, beta2, eps } = DEFAULTS.adam;

const adamOptions = { beta1, beta2, eps } as const;

/** The paper's defaults, which are PyTorch's too. */
export const defaults = { lr: DEFAULTS.adam.lr, ...adamOptions } as const;

/** The toy of the lesson and of the stepper: f = ½(x² + 10y²) from (4, 2), and a learning rate one can see. */
export const settings = { ...defaults, lr: 0.5, curvature: [1, 10], start: [4, 2] } as const;

const { lr, curvature, start } = settings;
const bowl = quadratic({ curvature });
const slope = gradientAt(bowl);

/** Where the toy stands after `steps` steps of Adam. */
export const pointAfter = (steps: number): Vec =>
  descend(adam(adamOptions), { gradientAt: slope, start, lr, steps }).at(-1) ?? [];
/** The loss there. */
export const lossAfter = (steps: number): number => bowl.value(pointAfter(steps));
/** The toy's gradients at the start: 4 and 20. */
export const firstGradients: Vec = slope(start);

/** Every number of step t on one parameter of the toy, from 1: 0 is x, 1 is y. */
export const toyAt = (parameter: 0 | 1, t: number) => {
  const path = descend(adam(adamOptions), { gradientAt: slope, start, lr, steps: t });
  const trace = adamTrace(
    path.slice(0, t).map((point) => slope(point)[parameter] ?? NaN),
    adamOptions,
  );
  const last = (column: Float64Array): number => column.at(-1) ?? NaN;
  return {
    g: last(trace.g),
    m: last(trace.m),
    v: last(trace.v),
    mHat: last(trace.mHat),
    vHat: last(trace.vHat),
    update: last(trace.update),
  };
};

/** What correction divides by at step t: 1 − decayᵗ. */
export const divisorAt = (decay: number, t: number): number => SEPARATE.divisor(decay, t);

/** How many times longer the first step would be with nothing corrected: (1 − β₁)/√(1 − β₂). */
export const uncorrectedFirst = correctionRatio(beta1, beta2, 1);

/** By how much the toy's path changes, at most, when its loss is multiplied by c and ε is 0. */
export const pathChangeWhenScaled = (c: number): number => {
  const rule = adam({ ...adamOptions, eps: 0 });
  const pathOf = (factor: number) =>
    descend(rule, {
      gradientAt: (point) => slope(point).map((g) => factor * g),
      start,
      lr,
      steps: 60,
    });
  const scaled = pathOf(c);
  const changes = pathOf(1).flatMap((point, t) =>
    zip(point, scaled[t] ?? [], (a, b) => Math.abs(a - b)),
  );
  return Math.max(...changes);
};

/** Plain descent on the toy: one step along y where the loss is as it is. */
export const plain = { lr: 1 / curvature[1] } as const;
/** Where its first step leads from the start when the loss is multiplied by c. */
export const plainFirstWhenScaled = (c: number): Vec =>
  descend(gradient, {
    gradientAt: (point) => slope(point).map((g) => c * g),
    start,
    lr: plain.lr,
    steps: 1,
  })[1] ?? [];

/** A gradient that turns its sign at every step, of one size: a zigzag without direction. */
const alternating = (steps: number): Float64Array =>
  constant(10, steps).map((g, i) => (i % 2 === 0 ? g : -g));
/** The size of Adam's update ÷ lr on it at step t. */
export const updateOnZigzag = (t: number): number =>
  Math.abs(adamTrace(alternating(t), adamOptions).update.at(-1) ?? NaN);
/** The same where RMSProp's half sees m̂ in place of g: one after the other. */
export const serialOnZigzag = (t: number): number => {
  const { mHat } = adamTrace(alternating(t), adamOptions);
  const { vHat } = adamTrace(mHat, adamOptions);
  return Math.abs(quotient(mHat.at(-1) ?? NaN, vHat.at(-1) ?? NaN, eps));
};

/** Where the drawn gradient turns round, and how long it is watched. */
export const flip = { size: 10, last: 20, steps: 60 } as const;
const turning = constant(flip.size, flip.steps).map((g, i) => (i < flip.last ? g : -g));
/** Update ÷ lr on a gradient of 10 that becomes −10 after step 20: what the reader draws. */
export const flipCurve: readonly number[] = [...adamTrace(turning, adamOptions).update];
/** The sign of that gradient: 1 or −1, shown from the start. */
export const flipGuide: readonly number[] = Array.from(turning, Math.sign);
/** How many gradients of the new sign it takes until the update has it too. */
export const stepsToFollow = flipCurve.findIndex((u) => u < 0) + 1 - flip.last;

/** Gradients with mean 1 and noise three times as large, as `np.random.seed(0)` draws them. */
export const noisy = { mean: 1, deviation: 3, seed: 0, steps: 20_000 } as const;
const noisyUpdates = adamTrace(
  normal(noisy.steps, noisy.seed).map((z) => noisy.mean + noisy.deviation * z),
  adamOptions,
).update.subarray(5000);
/** The mean update ÷ lr on them, after v has settled. */
export const noisyUpdate = noisyUpdates.reduce((sum, u) => sum + u, 0) / noisyUpdates.length;
/** What the mean over the root of the mean square predicts: μ/√(μ² + σ²). */
export const noisyRatio = noisy.mean / Math.hypot(noisy.mean, noisy.deviation);

/** Update ÷ lr on a gradient after `zeros` zeros. */
export const spikeAfter = (zeros: number): number =>
  adamTrace([...new Array<number>(zeros).fill(0), 1], { ...adamOptions, eps: 0 }).update.at(-1) ??
  NaN;
/** What that tends to: the paper's (1 − β₁)/√(1 − β₂). */
export const spike = spikeBound(beta1, beta2);
/** The largest |m|/√v of any gradients. */
export const bound = updateBound(beta1, beta2);
/** The largest update ÷ lr at step t of any gradients. */
export const boundAt = (t: number): number => updateBoundAt(beta1, beta2, t);
/** How much larger each gradient is than the one before in the stream that reaches the bound: β₂/β₁. */
export const worstGrowth = beta2 / beta1;

/** What the lesson's script prints: where the toy is after one step and after ten, and its loss there. */
export const script = {
  steps: 10,
  first: pointAfter(1),
  last: pointAfter(10),
  loss: lossAfter(10),
} as const;
