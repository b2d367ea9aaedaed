import type { Settled } from '../defaults.ts';
import { averages } from './adam-scalars.ts';
import { divisors } from './divisors.ts';
import type { Fold } from './fold.ts';
import { LARGEST, RATIO } from './ratio.ts';
import { INSIDE, LR, OF_A, OUTSIDE } from './shared.ts';

/** `composeOptimizer({ name: 'adamax', … })` as a rule. */
export const adamax = (spec: Settled<'adamax'>): Fold => {
  const divisor1 = divisors(spec.beta1);
  return {
    rule: RATIO,
    names: ['m', 'u'],
    prepare: (shared, t) => {
      shared[LR]! /= 1 + (t - 1) * spec.lrDecay; // in SHARED
      averages(shared, spec.beta1, spec.beta2);
      shared[OF_A] = shared[LR]! / divisor1(t); // in SHARED
      shared[spec.epsilon === 'inside' ? INSIDE : OUTSIDE] = spec.eps;
      return LARGEST;
    },
  };
};
