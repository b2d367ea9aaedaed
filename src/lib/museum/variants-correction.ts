import { correct } from '../optim/correct.ts';
import { SEPARATE } from '../optim/correction.ts';
import { ema, square } from '../optim/ema.ts';
import { ratio } from '../optim/ratio.ts';
import { CORRECTIONS } from '../optim/variants.ts';
import { adamWith, fold, folded, type Variant } from './variant.ts';
import { firstGradientAndCorrected } from './wrong-averages.ts';

/** Adam as published, and what can be wrong with its correction. */
export const WRONG_CORRECTIONS = {
  separate: {
    optimizer: 'adam',
    differs: 'Adam as published.',
    fix: 'Nothing to mend.',
    origins: [],
    test: 'constant',
    make: adamWith(SEPARATE),
  },
  'in-place': {
    optimizer: 'adam',
    differs: 'Stores the corrected averages back, so each step corrects them again.',
    fix: 'Keep m̂ and v̂ in variables of their own.',
    origins: ['frgfm/holocron#1'],
    test: 'constant',
    make: adamWith(CORRECTIONS['in-place']),
  },
  'first-step-only': {
    optimizer: 'adam',
    differs: 'Stores back too, but corrects only at step 1.',
    fix: 'Keep m̂ and v̂ in variables of their own, and correct at every step.',
    origins: [],
    test: 'varied',
    make: adamWith(CORRECTIONS['first-step-only']),
  },
  never: {
    optimizer: 'adam',
    differs: 'Leaves the correction out.',
    fix: 'Divide m by 1 − β1ᵗ and v by 1 − β2ᵗ.',
    origins: ['google-research/bert#153', 'ml-explore/mlx#1153'],
    test: 'constant',
    make: adamWith(CORRECTIONS['never']),
  },
  multiply: {
    optimizer: 'adam',
    differs: 'Multiplies by 1 − βᵗ where Adam divides.',
    fix: 'Divide.',
    origins: ['karpathy/convnetjs#70'],
    test: 'constant',
    make: adamWith(CORRECTIONS['multiply']),
  },
  'no-exponent': {
    optimizer: 'adam',
    differs: 'Divides by 1 − β at every step: the power is missing, or the counter stays at 1.',
    fix: 'Count steps and raise β to the step.',
    origins: ['eriklindernoren/ML-From-Scratch#35', 'allenai/OLMo-core#309'],
    test: 'constant',
    make: adamWith(CORRECTIONS['no-exponent']),
  },
  'only-m-corrected': {
    optimizer: 'adam',
    differs: 'Corrects m and leaves v as it is.',
    fix: 'Divide v by 1 − β2ᵗ as well.',
    origins: [],
    test: 'constant',
    make: ({ beta1, beta2, eps }) =>
      ratio<unknown, unknown>(correct(ema(beta1), SEPARATE), ema(beta2, square), eps),
  },
  'only-v-corrected': {
    optimizer: 'adam',
    differs: 'Corrects v and leaves m as it is.',
    fix: 'Divide m by 1 − β1ᵗ as well.',
    origins: [],
    test: 'constant',
    make: ({ beta1, beta2, eps }) =>
      ratio<unknown, unknown>(ema(beta1), correct(ema(beta2, square), SEPARATE), eps),
  },
  'corrected-twice': {
    optimizer: 'adam',
    differs: 'Corrects both averages twice, without storing them back.',
    fix: 'Divide once.',
    origins: ['PennyLaneAI/pennylane#1928'],
    test: 'constant',
    make: adamWith({ ...SEPARATE, divisor: (decay, t) => SEPARATE.divisor(decay, t) ** 2 }),
  },
  'first-gradient-and-corrected': {
    optimizer: 'adam',
    differs: 'Starts both averages from the first gradient, and corrects them as if from zero.',
    fix: 'Start from zero, or leave the correction out.',
    origins: ['PennyLaneAI/pennylane#1928'],
    test: 'varied',
    make: firstGradientAndCorrected,
  },
  'root-of-both': {
    optimizer: 'adam',
    differs: 'Divides m by √(1 − β1ᵗ): the root stands over both divisors.',
    fix: 'Take the root of v̂ alone.',
    origins: [],
    test: 'constant',
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
    differs: 'Folds in √(1 − (1 − β2ᵗ)) where √(1 − β2ᵗ) is due.',
    fix: 'Take the root of 1 − β2ᵗ.',
    origins: ['kozistr/AdaBound-tensorflow#3'],
    test: 'constant',
    make: folded(
      (t, { beta1, beta2 }) =>
        Math.sqrt(1 - SEPARATE.divisor(beta2, t)) / SEPARATE.divisor(beta1, t),
    ),
  },
  'lr-stored-back': {
    optimizer: 'adam',
    differs: 'Stores the corrected learning rate back, so each step corrects it again.',
    fix: 'Keep the rate of this step in a variable of its own.',
    origins: ['steveKapturowski/tensorflow-rl#20'],
    test: 'constant',
    make: (settings) => {
      const products = [1];
      return folded((t) => {
        for (let k = products.length; k <= t; k++)
          products[k] = (products[k - 1] ?? NaN) * fold(k, settings);
        return products[t] ?? NaN;
      })(settings);
    },
  },
} as const satisfies Record<string, Variant>;
