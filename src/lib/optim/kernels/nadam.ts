import type { Settled } from '../defaults.ts';
import { nadamMomentum } from '../schedules.ts';
import { averages } from './adam-scalars.ts';
import { divisors } from './divisors.ts';
import type { Fold } from './fold.ts';
import { RATIO, ROOT } from './ratio.ts';
import { LR, OF_A, OF_G, OUTSIDE } from './shared.ts';

/** `composeOptimizer({ name: 'nadam', … })` as a rule. */
export const nadam = (spec: Settled<'nadam'>): Fold => {
  const { beta1, beta2, eps, momentumDecay, momentumSchedule } = spec;
  const momentumAt = nadamMomentum(beta1, momentumDecay, momentumSchedule);
  const product = new Float64Array(1);
  const divisor2 = divisors(beta2);
  return {
    rule: RATIO,
    names: ['m', 'v'],
    others: { product },
    initial: { product: 1 },
    prepare: (shared, t) => {
      const mu = momentumAt(t);
      const muNext = momentumAt(t + 1);
      const muProduct = product[0]! * mu; // one element
      product[0] = muProduct;
      const root = Math.sqrt(divisor2(t));
      const scale = shared[LR]! * root; // in SHARED
      averages(shared, beta1, beta2);
      shared[OF_G] = (scale * (1 - mu)) / (1 - muProduct);
      shared[OF_A] = (scale * muNext) / (1 - muProduct * muNext);
      shared[OUTSIDE] = eps * root;
      return ROOT;
    },
  };
};
