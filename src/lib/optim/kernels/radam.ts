import type { Settled } from '../defaults.ts';
import { rectification } from '../schedules.ts';
import { averages } from './adam-scalars.ts';
import { divisors } from './divisors.ts';
import type { Fold } from './fold.ts';
import { FLAT, RATIO, ROOT } from './ratio.ts';
import { LR, OF_A, OUTSIDE } from './shared.ts';

/** `composeOptimizer({ name: 'radam', … })` as a rule: nothing but 1 is below while v cannot be trusted. */
export const radam = (spec: Settled<'radam'>): Fold => {
  const { beta1, beta2, eps, epsilon, threshold, degeneratedToSgd } = spec;
  const divisor1 = divisors(beta1);
  const divisor2 = divisors(beta2);
  return {
    rule: RATIO,
    names: ['m', 'v'],
    prepare: (shared, t) => {
      const rectify = rectification(beta2, t, threshold);
      const root = Math.sqrt(divisor2(t));
      const full = shared[LR]! / divisor1(t); // in SHARED
      averages(shared, beta1, beta2);
      if (rectify === 0) {
        shared[OF_A] = degeneratedToSgd ? full : 0;
        shared[OUTSIDE] = 1;
        return FLAT;
      }
      shared[OF_A] = full * rectify * root;
      shared[OUTSIDE] = epsilon === 'hat' ? eps : eps * root;
      return ROOT;
    },
  };
};
