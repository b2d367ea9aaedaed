import type { Settled } from '../defaults.ts';
import { averages } from './adam-scalars.ts';
import type { Fold } from './fold.ts';
import { LINEAR, SIGN } from './linear.ts';
import { LR, OF_A } from './shared.ts';

/** `composeOptimizer({ name: 'lion', … })` as a rule. */
export const lion = (spec: Settled<'lion'>): Fold => ({
  rule: LINEAR,
  names: ['', 'm'],
  prepare: (shared) => {
    averages(shared, spec.beta1, spec.beta2);
    shared[OF_A] = shared[LR]!; // in SHARED
    return SIGN;
  },
});
