import { scaled } from '../optim/compositions/scaled.ts';
import { correct } from '../optim/correct.ts';
import { SEPARATE } from '../optim/correction.ts';
import { ema, square } from '../optim/ema.ts';
import { adam } from '../optim/optimizers.ts';
import { quotient, ratio, rooted, unrooted } from '../optim/ratio.ts';
import { adamWith, fold, folded, meeting, type Variant } from './variant.ts';
import { aliased, asRates, nadamOverwritten } from './wrong-averages.ts';
import { centeredSign, inPlaceRadam, parenthesis } from './wrong-transforms.ts';

/** A formula that is wrong, other optimizers, and two forms of Adam that only look wrong. */
export const WRONG_FORMULAS = {
  'no-root': {
    optimizer: 'adam',
    differs: 'Divides by v̂ + ε: the root is missing.',
    fix: 'Take the root of v̂.',
    origins: [],
    test: 'varied',
    make: meeting(unrooted),
  },
  'times-root': {
    optimizer: 'adam',
    differs: 'Multiplies by √v̂ + ε where Adam divides.',
    fix: 'Divide.',
    origins: ['oracle/tribuo#401'],
    test: 'varied',
    make: meeting((mHat, vHat, eps) => mHat * (Math.sqrt(vHat) + eps)),
  },
  'square-forgotten': {
    optimizer: 'adam',
    differs: 'Averages the gradient, not its square, for v: NaN where that is negative.',
    fix: 'Average the square.',
    origins: [],
    test: 'varied',
    make: ({ beta1, beta2, eps }) =>
      ratio(correct(ema(beta1), SEPARATE), correct(ema(beta2), SEPARATE), eps),
  },
  'swapped-averages': {
    optimizer: 'adam',
    differs: 'Divides v̂ by √m̂: the averages have changed places. NaN where m̂ is negative.',
    fix: 'Divide m̂ by √v̂.',
    origins: [],
    test: 'varied',
    make: meeting((mHat, vHat, eps) => quotient(vHat, mHat, eps)),
  },
  'swapped-betas': {
    optimizer: 'adam',
    differs: 'Gives m the decay of v, and v that of m.',
    fix: 'Give m the smaller one.',
    origins: [],
    test: 'varied',
    make: ({ beta1, beta2, eps }) => adam({ beta1: beta2, beta2: beta1, eps }),
  },
  'swapped-divisors': {
    optimizer: 'adam',
    differs: 'Divides m by 1 − β2ᵗ and v by 1 − β1ᵗ.',
    fix: 'Divide each average by its own.',
    origins: [],
    test: 'constant',
    make: ({ beta1, beta2, eps }) =>
      ratio(
        correct(ema(beta1), { ...SEPARATE, divisor: (_, t) => SEPARATE.divisor(beta2, t) }),
        correct(ema(beta2, square), { ...SEPARATE, divisor: (_, t) => SEPARATE.divisor(beta1, t) }),
        eps,
      ),
  },
  'beta1-as-rate': {
    optimizer: 'adam',
    differs: 'Takes β1 for the share of the new gradient, as if it were 1 − β1.',
    fix: 'Pass 1 − β1, or swap the two shares.',
    origins: [],
    test: 'varied',
    make: (settings) => asRates(settings, { first: true, second: false }),
  },
  'beta2-as-rate': {
    optimizer: 'adam',
    differs: 'Takes β2 for the share of the new square, as if it were 1 − β2.',
    fix: 'Pass 1 − β2, or swap the two shares.',
    origins: ['mila-iqia/blocks#1159'],
    test: 'varied',
    make: (settings) => asRates(settings, { first: false, second: true }),
  },
  'betas-as-rates': {
    optimizer: 'adam',
    differs: 'Takes both β for the share of what is new.',
    fix: 'Pass 1 − β, or swap the shares.',
    origins: [],
    test: 'varied',
    make: (settings) => asRates(settings, { first: true, second: true }),
  },
  aliased: {
    optimizer: 'adam',
    differs: 'Keeps m and v in one array, into which gradient and square are mixed in turn.',
    fix: 'Give each its own array.',
    origins: [],
    test: 'constant',
    make: aliased,
  },
  'sign-flipped': {
    optimizer: 'adam',
    differs: 'Steps up the gradient: the sign is wrong.',
    fix: 'Subtract the step.',
    origins: ['pytorch/pytorch#11678'],
    test: 'constant',
    make: (settings) => scaled(adamWith(SEPARATE)(settings), () => -1),
  },
  parenthesis: {
    optimizer: 'adam',
    differs: 'The counter stays at 1 and ε is added to the parameter, not to the root.',
    fix: 'Increment t, and put √v̂ + ε in parentheses.',
    origins: ['d2l-ai/d2l-en#2691'],
    test: 'constant',
    make: parenthesis,
  },
  'epsilon-hat': {
    optimizer: 'adam',
    differs: 'Adam with ε̂: correction is folded into the step size. Not a bug.',
    fix: 'Nothing to mend; its ε is ε̂.',
    origins: ['BVLC/caffe#4224', 'keras-team/keras#10129'],
    test: 'small',
    make: folded(fold),
  },
  'epsilon-inside': {
    optimizer: 'adam',
    differs: 'Adam with ε under the root. Not a bug, but another number.',
    fix: 'Nothing to mend; its ε is under the root.',
    origins: [],
    test: 'small',
    make: meeting(rooted),
  },
  'nadam-overwritten': {
    optimizer: 'nadam',
    differs: 'NAdam that writes β1·m̂ into m, and does not correct v.',
    fix: 'Keep β1·m̂ in a variable of its own.',
    origins: ['deeplearning4j/nd4j#1891'],
    test: 'constant',
    make: nadamOverwritten,
  },
  'in-place-radam': {
    optimizer: 'radam',
    differs: 'RAdam that stores the corrected averages back.',
    fix: 'Keep the corrected averages in variables of their own.',
    origins: ['frgfm/holocron#1'],
    test: 'constant',
    make: inPlaceRadam,
  },
  'centered-sign': {
    optimizer: 'rmsprop',
    differs: 'Centered RMSProp that subtracts ε from the variance.',
    fix: 'Add ε to the variance.',
    origins: ['tensorflow/tfjs'],
    test: 'constant',
    make: centeredSign,
  },
} as const satisfies Record<string, Variant>;
