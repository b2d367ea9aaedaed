import type { Settled } from '../defaults.ts';
import { averages } from './adam-scalars.ts';
import type { Fold } from './fold.ts';
import { RATIO, SPREAD } from './ratio.ts';
import { INSIDE, LR, OF_G, OF_OUT, OUTSIDE } from './shared.ts';

/** `composeOptimizer({ name: 'adadelta', … })` as a rule. */
export const adadelta = (spec: Settled<'adadelta'>): Fold => ({
  rule: RATIO,
  names: ['u', 'v'],
  prepare: (shared) => {
    averages(shared, spec.rho);
    shared[INSIDE] = spec.eps;
    shared[OF_G] = 1;
    shared[OF_OUT] = shared[LR]!; // in SHARED
    shared[OUTSIDE] = 1;
    return SPREAD;
  },
});
