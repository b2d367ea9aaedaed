import { checkDecay } from './check.ts';
import type { Transform } from './transform.ts';
import { zip, type Vec } from './vec.ts';

/** A moving average; its state is the average itself. */
export interface Average extends Transform<Vec> {
  /** The share of the average kept at each step, in [0, 1). */
  readonly decay: number;
}

/** g² as g·g: one rounding, so that the digits equal NumPy's. */
export const square = (g: number): number => g * g;

/**
 * Exponential moving average, started at zero: a ← decay·a + (1 − decay)·of(g).
 * After t steps its weights sum to 1 − decayᵗ, not to 1: that is the bias Adam corrects.
 *
 * @param decay - share of the average that is kept, in [0, 1).
 * @param of - what is averaged: the gradient itself, or `square` of it.
 * @throws TypeError or RangeError when decay is not a number in [0, 1).
 * @see Kingma & Ba 2015 (arXiv 1412.6980), Algorithm 1 and section 3, equation 1.
 * @example ema(0.9).step([0], [10]).out // [0.9999999999999998]
 */
export const ema = (decay: number, of: (g: number) => number = (g) => g): Average => {
  checkDecay('ema', 'decay', decay);
  return {
    decay,
    init: (dim) => new Array<number>(dim).fill(0),
    step: (average, gradient) => {
      const out = zip(average, gradient, (a, g) => decay * a + (1 - decay) * of(g));
      return { state: out, out };
    },
  };
};
