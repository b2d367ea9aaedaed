import type { Settled } from '../defaults.ts';
import { correctionOf } from '../variants.ts';
import { adamScalars } from './adam-scalars.ts';
import { divisors } from './divisors.ts';
import type { Fold } from './fold.ts';
import { RATIO, ROOT } from './ratio.ts';

/** `composeOptimizer` for adam and adamw as a rule, but for what `variantAdam` is for. */
export const adam = (spec: Settled<'adam' | 'adamw'>): Fold => {
  const { divisor } = correctionOf(spec);
  const divisor1 = divisors(spec.beta1, divisor);
  const divisor2 = divisors(spec.beta2, divisor);
  return {
    rule: RATIO,
    names: ['m', 'v'],
    prepare: (shared, t) => {
      adamScalars(shared, spec, divisor1(t), divisor2(t));
      return ROOT;
    },
  };
};
