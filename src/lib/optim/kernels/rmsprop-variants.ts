import type { Settled } from '../defaults.ts';
import type { Fold } from './fold.ts';
import { BALL, CENTERED } from './ratio.ts';
import { rmsprop } from './rmsprop.ts';
import { KEEP_C, LR, OF_G, OF_OUT } from './shared.ts';

/** Whether RMSProp is centered, or has momentum. */
export const isVariant = ({ centered, momentum }: Settled<'rmsprop'>): boolean =>
  centered || momentum > 0;

/** `composeOptimizer({ name: 'rmsprop', … })` for those variants as a rule. */
export const variantRmsprop = (spec: Settled<'rmsprop'>): Fold => {
  const { centered, momentum, lrInsideMomentum } = spec;
  const fold = rmsprop(spec);
  const moves = momentum > 0;
  const average = centered ? 'average' : '';
  return {
    ...fold,
    loopOnly: true,
    names: moves ? [average, 'v', 'buffer'] : [average, 'v'],
    prepare: (shared, t) => {
      fold.prepare(shared, t);
      if (moves && lrInsideMomentum) {
        shared[OF_G] = shared[LR]!; // in SHARED
        shared[OF_OUT] = 1;
      }
      shared[KEEP_C] = momentum;
      return (centered ? CENTERED : 0) + (moves ? BALL : 0);
    },
  };
};
