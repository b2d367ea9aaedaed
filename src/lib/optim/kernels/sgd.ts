import type { Settled } from '../defaults.ts';
import type { Fold } from './fold.ts';
import { LINEAR } from './linear.ts';
import { KEEP_A, KEEP_B, LR, OF_A, TAKE_A, TAKE_B } from './shared.ts';

/** `composeOptimizer({ name: 'sgd', … })` as a rule: Nesterov's look ahead, g + μ·a, in what was remembered and g. */
export const sgd = (spec: Settled<'sgd'>): Fold => {
  const { form, momentum, dampening, nesterov, lrInsideMomentum } = spec;
  return {
    rule: LINEAR,
    names: ['', 'buffer'],
    prepare: (shared, t) => {
      const lr = shared[LR]!; // in SHARED
      const inner = lrInsideMomentum ? lr : 1;
      // PyTorch: the first buffer is the first gradient
      const take = form === 'ema' ? 1 - momentum : t === 1 ? 1 : 1 - dampening;
      shared[KEEP_B] = momentum;
      shared[TAKE_B] = take * inner;
      shared[KEEP_A] = nesterov ? momentum * momentum : momentum;
      shared[TAKE_A] = (nesterov ? 1 + momentum * take : take) * inner;
      shared[OF_A] = lrInsideMomentum ? 1 : lr;
      return 0;
    },
  };
};
