import type { Settled } from '../defaults.ts';
import { averages } from './adam-scalars.ts';
import type { Fold } from './fold.ts';
import { RATIO, ROOT } from './ratio.ts';
import { INSIDE, LR, OF_G, OF_OUT, OUTSIDE } from './shared.ts';

/** `composeOptimizer({ name: 'rmsprop', … })` as a rule, but for what `variantRmsprop` is for. */
export const rmsprop = (spec: Settled<'rmsprop'>): Fold => ({
  rule: RATIO,
  names: ['', 'v'],
  initial: { v: spec.initialV },
  prepare: (shared) => {
    averages(shared, spec.alpha);
    shared[OF_G] = 1;
    shared[OF_OUT] = shared[LR]!; // in SHARED
    shared[spec.epsilon === 'inside' ? INSIDE : OUTSIDE] = spec.eps;
    return ROOT;
  },
});
