import { scaled } from '../optim/compositions/scaled.ts';
import { correct } from '../optim/correct.ts';
import { SEPARATE } from '../optim/correction.ts';
import { ema, square } from '../optim/ema.ts';
import { adam } from '../optim/optimizers.ts';
import { quotient, ratio, rooted, unrooted } from '../optim/ratio.ts';
import { adamWith, fold, folded, meeting, type Made } from './variant.ts';
import { aliased, asRates, nadamOverwritten } from './wrong-averages.ts';
import { centeredSign, inPlaceRadam, parenthesis } from './wrong-transforms.ts';

/** A formula that is wrong, other optimizers, and two forms of Adam that only look wrong. */
export const WRONG_FORMULAS = {
  'no-root': {
    optimizer: 'adam',
    make: meeting(unrooted),
  },
  'times-root': {
    optimizer: 'adam',
    make: meeting((mHat, vHat, eps) => mHat * (Math.sqrt(vHat) + eps)),
  },
  'square-forgotten': {
    optimizer: 'adam',
    make: ({ beta1, beta2, eps }) =>
      ratio(correct(ema(beta1), SEPARATE), correct(ema(beta2), SEPARATE), eps),
  },
  'swapped-averages': {
    optimizer: 'adam',
    make: meeting((mHat, vHat, eps) => quotient(vHat, mHat, eps)),
  },
  'swapped-betas': {
    optimizer: 'adam',
    make: ({ beta1, beta2, eps }) => adam({ beta1: beta2, beta2: beta1, eps }),
  },
  'swapped-divisors': {
    optimizer: 'adam',
    make: ({ beta1, beta2, eps }) =>
      ratio(
        correct(ema(beta1), { ...SEPARATE, divisor: (_, t) => SEPARATE.divisor(beta2, t) }),
        correct(ema(beta2, square), { ...SEPARATE, divisor: (_, t) => SEPARATE.divisor(beta1, t) }),
        eps,
      ),
  },
  'beta1-as-rate': {
    optimizer: 'adam',
    make: (settings) => asRates(settings, { first: true, second: false }),
  },
  'beta2-as-rate': {
    optimizer: 'adam',
    make: (settings) => asRates(settings, { first: false, second: true }),
  },
  'betas-as-rates': {
    optimizer: 'adam',
    make: (settings) => asRates(settings, { first: true, second: true }),
  },
  aliased: {
    optimizer: 'adam',
    make: aliased,
  },
  'sign-flipped': {
    optimizer: 'adam',
    make: (settings) => scaled(adamWith(SEPARATE)(settings), () => -1),
  },
  parenthesis: {
    optimizer: 'adam',
    make: parenthesis,
  },
  'epsilon-hat': {
    optimizer: 'adam',
    make: folded(fold),
  },
  'epsilon-inside': {
    optimizer: 'adam',
    make: meeting(rooted),
  },
  'nadam-overwritten': {
    optimizer: 'nadam',
    make: nadamOverwritten,
  },
  'in-place-radam': {
    optimizer: 'radam',
    make: inPlaceRadam,
  },
  'centered-sign': {
    optimizer: 'rmsprop',
    make: centeredSign,
  },
} as const satisfies Record<string, Made>;
