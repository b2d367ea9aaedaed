import type { Settled } from '../defaults.ts';
import type { Fold } from './fold.ts';
import { RATIO, ROOT } from './ratio.ts';
import { INSIDE, KEEP_B, LR, OF_G, OF_OUT, OUTSIDE, TAKE_B } from './shared.ts';

/** `composeOptimizer({ name: 'adagrad', … })` as a rule. */
export const adagrad = (spec: Settled<'adagrad'>): Fold => ({
  rule: RATIO,
  names: ['', 'sum'],
  initial: { sum: spec.initialAccumulator },
  prepare: (shared, t) => {
    shared[LR]! /= 1 + (t - 1) * spec.lrDecay; // in SHARED
    shared[KEEP_B] = 1;
    shared[TAKE_B] = 1;
    shared[OF_G] = 1;
    shared[OF_OUT] = shared[LR]!; // in SHARED
    shared[spec.epsilon === 'inside' ? INSIDE : OUTSIDE] = spec.eps;
    return ROOT;
  },
});
