import type { Settled } from '../defaults.ts';
import { ema, square } from '../ema.ts';
import type { Transform } from '../transform.ts';
import { zip, type Vec } from '../vec.ts';

/** The state of Adadelta: the average square of the gradients, and that of the steps. */
export interface Adadelta {
  readonly v: Vec;
  readonly u: Vec;
}

/**
 * Adadelta: the gradient times √(u + ε)/√(v + ε), where u is the average square of the steps so far.
 *
 * @see Zeiler 2012 (arXiv 1212.5701), Algorithm 1.
 */
export const adadeltaOf = ({ rho, eps }: Settled<'adadelta'>): Transform<Adadelta> => {
  const average = ema(rho, square);
  return {
    init: (dim) => ({ v: average.init(dim), u: average.init(dim) }),
    step: (state, gradient) => {
      const { out: v } = average.step(state.v, gradient);
      const ratios = zip(state.u, v, (u, vi) => Math.sqrt(u + eps) / Math.sqrt(vi + eps));
      const out = zip(ratios, gradient, (r, g) => r * g);
      return { state: { v, u: average.step(state.u, out).out }, out };
    },
  };
};
