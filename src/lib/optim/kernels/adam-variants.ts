import type { Settled } from '../defaults.ts';
import { correctionOf, storesBack } from '../variants.ts';
import { adamScalars } from './adam-scalars.ts';
import { divisors } from './divisors.ts';
import type { Fold } from './fold.ts';
import { MAXIMUM, RATIO, STORED } from './ratio.ts';
import { C_A, C_B, OF_C } from './shared.ts';

/** Whether Adam is AMSGrad, or stores corrected averages back. */
export const isVariant = ({ amsgrad, correction }: Settled<'adam' | 'adamw'>): boolean =>
  amsgrad !== false || storesBack(correction);

/** `composeOptimizer` for those variants of adam and adamw as a rule. */
export const variantAdam = (spec: Settled<'adam' | 'adamw'>): Fold => {
  const { beta1, beta2, amsgrad } = spec;
  const { divisor } = correctionOf(spec);
  const stores = storesBack(spec.correction);
  const divisor1 = divisors(beta1, divisor);
  const divisor2 = divisors(beta2, divisor);
  const ofHats = amsgrad === 'v-hat';
  const largest = ofHats ? 'vHatMax' : 'vMax';
  return {
    rule: RATIO,
    loopOnly: true,
    names: amsgrad === false ? ['m', 'v'] : ['m', 'v', largest],
    prepare: (shared, t) => {
      const c1 = divisor1(t);
      const c2 = divisor2(t);
      adamScalars(shared, spec, stores ? 1 : c1, stores || ofHats ? 1 : c2); // corrected in the loop
      shared[C_A] = c1;
      shared[C_B] = c2;
      if (ofHats) shared[OF_C] = c2;
      return amsgrad === false ? STORED : MAXIMUM;
    },
  };
};
