// Kernels, not the index: a page that shows these runs need not fetch every optimizer there is.
import { decaysOf } from '../optim/decays.ts';
import { DEFAULTS } from '../optim/defaults.ts';
import { adam } from '../optim/kernels/adam.ts';
import { plain } from '../optim/kernels/plain.ts';

/** L2 adds λx to the gradient before Adam averages it; decoupled decay, AdamW's, takes αλx off the weight. */
export const WAYS = ['l2', 'decoupled'] as const;
export type Way = (typeof WAYS)[number];

/** Two weights that start at 1, whose gradients pull nowhere: of sizes 1 and `ratio`, another sign at each step. */
export interface ShrinkSetting {
  readonly way: Way;
  readonly lr: number;
  /** λ. */
  readonly decay: number;
  readonly ratio: number;
  readonly steps: number;
}

/** Each weight step by step, index 0 being the start: the one with gradients of ±1, and the one with ±ratio. */
export interface Shrinking {
  readonly one: Float64Array;
  readonly other: Float64Array;
}

/**
 * Adam at its defaults on both weights, with decay of either kind.
 *
 * @see Loshchilov & Hutter 2019 (arXiv 1711.05101), Algorithm 2.
 */
export function shrink({ way, lr, decay, ratio, steps }: ShrinkSetting): Shrinking {
  const spec = { ...DEFAULTS.adam, weightDecay: decay, decoupledWeightDecay: way === 'decoupled' };
  const kernel = plain(adam(spec), decaysOf(spec), 2);
  const x = Float64Array.of(1, 1);
  const g = new Float64Array(2);
  const rate = Float64Array.of(lr);
  const [one, other] = [new Float64Array(steps + 1).fill(1), new Float64Array(steps + 1).fill(1)];
  for (let t = 1; t <= steps; t++) {
    g[0] = t % 2 === 1 ? 1 : -1;
    g[1] = g[0] * ratio;
    kernel.step(x, g, rate, t);
    one[t] = x[0]!; // two elements
    other[t] = x[1]!; // as above
  }
  return { one, other };
}
