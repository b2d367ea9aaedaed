import { SEPARATE } from '../../../lib/optim/correction.ts';
import { adamTrace } from '../../../lib/optim/trace.ts';
import { constant, normal } from '../../../lib/streams/index.ts';
import { emaEffectiveSamples } from '../../../lib/theory/effective-samples.ts';
import { halfLife } from '../../../lib/theory/half-life.ts';
import { adamWeights, emaWeights } from '../../../lib/theory/weights.ts';
import { keepLast } from '../../../lib/keep.ts';
import type { State } from './params.ts';

/** What is averaged: tens, or noise around ten with this deviation. */
export const SIZE = 10;
export const DEVIATION = 4;

/** The last step before the gradient changes its sign; the step of the pulse. */
export const changeAfter = (steps: number): number => Math.floor(steps / 2);
export const pulseAt = (steps: number): number => Math.max(2, Math.round(steps / 4));

/** The gradients of a stream, step 1 first. Noise equals `np.random.seed(seed); np.random.normal(10, 4, steps)`. */
export const gradientsOf = keepLast(
  (stream: State['stream'], seed: number, steps: number): Float64Array => {
    switch (stream) {
      case 'constant':
        return constant(SIZE, steps);
      case 'change':
        return constant(SIZE, steps).map((g, i) => (i < changeAfter(steps) ? g : -g));
      case 'noise':
        return normal(steps, seed).map((z) => SIZE + DEVIATION * z);
      case 'pulse':
        return constant(0, steps).fill(SIZE, pulseAt(steps) - 1, pulseAt(steps));
    }
  },
);

/** What the widget shows of a run at one step; index 0 of an array is step 1. */
export interface Memory {
  readonly g: Float64Array;
  readonly m: Float64Array;
  /** m / (1 − βᵗ). */
  readonly mHat: Float64Array;
  readonly beta: number;
  readonly steps: number;
  /** The step under the cursor, from 1, never past the end. */
  readonly t: number;
  /** The step of the gradient looked at, never past the end; 0 is the zero start. */
  readonly k: number;
  /** The weight on show of that gradient. */
  readonly chosen: number;
  readonly rescaled: boolean;
  /** Weights of g₁ … g_t as they are in m, oldest first. */
  readonly raw: readonly number[];
  /** The weights on show: the raw ones, or those over their sum. */
  readonly weights: readonly number[];
  /** 1 − βᵗ, the sum of the raw weights. */
  readonly share: number;
  /** βᵗ, what is missing: the weight of the zero start in m. */
  readonly zero: number;
  /** Steps after which a weight has halved; null where β = 0 and nothing is remembered. */
  readonly halfLife: number | null;
  /** Effective samples at step t, and in the long run. */
  readonly samples: { readonly now: number; readonly ever: number };
}

/** Averages a stream; Adam's own average of the gradients, with and without its correction. */
export function run(state: State): Memory {
  const { beta, weights, k, steps } = state;
  const { g, m, mHat } = adamTrace(gradientsOf(state.stream, state.seed, steps), { beta1: beta });
  const t = Math.min(state.step ?? steps, steps);
  const raw = emaWeights(beta, t);
  const rescaled = weights === 'rescaled';
  const shown = { rescaled, weights: rescaled ? adamWeights(beta, t) : raw, zero: beta ** t };
  return {
    g,
    m,
    mHat,
    beta,
    steps,
    t,
    k: Math.min(k, steps),
    chosen: weightOf(shown, Math.min(k, steps)),
    raw,
    ...shown,
    share: SEPARATE.divisor(beta, t),
    halfLife: beta > 0 ? halfLife(beta) : null,
    samples: { now: emaEffectiveSamples(beta, t), ever: emaEffectiveSamples(beta) },
  };
}

/** The weight on show of the gradient of step k: 0 for one that is still to come; k = 0 is the zero start. */
export const weightOf = (
  { weights, zero, rescaled }: Pick<Memory, 'weights' | 'zero' | 'rescaled'>,
  k: number,
): number => (k === 0 ? (rescaled ? 0 : zero) : (weights[k - 1] ?? 0));
