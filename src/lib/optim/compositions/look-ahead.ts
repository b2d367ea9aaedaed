import { ema } from '../ema.ts';
import type { Transform } from '../transform.ts';
import { zip, type Vec } from '../vec.ts';

/** The state of NAdam's numerator: the step, the product of all momenta so far, and the average. */
export interface LookAhead {
  readonly t: number;
  readonly product: number;
  readonly m: Vec;
}

/**
 * NAdam's numerator: this step's gradient and next step's momentum, each corrected for its start at zero.
 *
 * @see Dozat 2016, Algorithm 2; pytorch/pytorch, torch/optim/nadam.py.
 */
export const lookAhead = (
  beta1: number,
  momentumAt: (t: number) => number,
): Transform<LookAhead> => {
  const average = ema(beta1);
  return {
    init: (dim) => ({ t: 0, product: 1, m: average.init(dim) }),
    step: (state, gradient) => {
      const t = state.t + 1;
      const mu = momentumAt(t);
      const muNext = momentumAt(t + 1);
      const product = state.product * mu;
      const { out: m } = average.step(state.m, gradient);
      const ofG = (1 - mu) / (1 - product);
      const ofM = muNext / (1 - product * muNext);
      return { state: { t, product, m }, out: zip(gradient, m, (g, mi) => ofG * g + ofM * mi) };
    },
  };
};
