import { correct } from '../optim/correct.ts';
import { SEPARATE } from '../optim/correction.ts';
import { ema, square } from '../optim/ema.ts';
import { ratio } from '../optim/ratio.ts';
import { CORRECTIONS } from '../optim/variants.ts';
import { adamWith, fold, folded, type Made } from './variant.ts';
import { firstGradientAndCorrected } from './wrong-averages.ts';

/** Adam as published, and what can be wrong with its correction. */
export const WRONG_CORRECTIONS = {
  separate: {
    optimizer: 'adam',
    make: adamWith(SEPARATE),
  },
  'in-place': {
    optimizer: 'adam',
    make: adamWith(CORRECTIONS['in-place']),
  },
  'first-step-only': {
    optimizer: 'adam',
    make: adamWith(CORRECTIONS['first-step-only']),
  },
  never: {
    optimizer: 'adam',
    make: adamWith(CORRECTIONS['never']),
  },
  multiply: {
    optimizer: 'adam',
    make: adamWith(CORRECTIONS['multiply']),
  },
  'no-exponent': {
    optimizer: 'adam',
    make: adamWith(CORRECTIONS['no-exponent']),
  },
  'only-m-corrected': {
    optimizer: 'adam',
    make: ({ beta1, beta2, eps }) =>
      ratio<unknown, unknown>(correct(ema(beta1), SEPARATE), ema(beta2, square), eps),
  },
  'only-v-corrected': {
    optimizer: 'adam',
    make: ({ beta1, beta2, eps }) =>
      ratio<unknown, unknown>(ema(beta1), correct(ema(beta2, square), SEPARATE), eps),
  },
  'corrected-twice': {
    optimizer: 'adam',
    make: adamWith({ ...SEPARATE, divisor: (decay, t) => SEPARATE.divisor(decay, t) ** 2 }),
  },
  'first-gradient-and-corrected': {
    optimizer: 'adam',
    make: firstGradientAndCorrected,
  },
  'root-of-both': {
    optimizer: 'adam',
    make: ({ beta1, beta2, eps }) =>
      ratio<unknown, unknown>(
        correct(ema(beta1), {
          ...SEPARATE,
          divisor: (decay, t) => Math.sqrt(SEPARATE.divisor(decay, t)),
        }),
        correct(ema(beta2, square), SEPARATE),
        eps,
      ),
  },
  'root-of-one-minus': {
    optimizer: 'adam',
    make: folded(
      (t, { beta1, beta2 }) =>
        Math.sqrt(1 - SEPARATE.divisor(beta2, t)) / SEPARATE.divisor(beta1, t),
    ),
  },
  'lr-stored-back': {
    optimizer: 'adam',
    make: (settings) => {
      const products = [1];
      return folded((t) => {
        for (let k = products.length; k <= t; k++)
          products[k] = (products[k - 1] ?? NaN) * fold(k, settings);
        return products[t] ?? NaN;
      })(settings);
    },
  },
} as const satisfies Record<string, Made>;
