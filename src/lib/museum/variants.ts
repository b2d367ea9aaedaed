import { composeOptimizer } from '../optim/compose-optimizer.ts';
import { scaled } from '../optim/compositions/scaled.ts';
import { SEPARATE, type Correction } from '../optim/correction.ts';
import { ema, square } from '../optim/ema.ts';
import { adam } from '../optim/optimizers.ts';
import { ratio } from '../optim/ratio.ts';
import type { Transform } from '../optim/transform.ts';
import { CORRECTIONS } from '../optim/variants.ts';
import type { VariantSettings } from './settings.ts';
import { centeredSign, inPlaceRadam, parenthesis, previousMoments } from './wrong-transforms.ts';

/**
 * One way to get an optimizer wrong (or, for `separate` and `epsilon-hat`, right), as data.
 *
 * @ko 옵티마이저가 잘못되는 방식 하나를 데이터로 나타낸 것입니다.
 */
export interface Variant {
  readonly optimizer: 'adam' | 'radam' | 'rmsprop';
  /** How it differs from the optimizer as published, in one sentence. */
  readonly differs: string;
  /** The step before the learning rate, as a transform of gradients. */
  readonly make: (settings: Required<VariantSettings>) => Transform<unknown>;
}

const corrected = (differs: string, correction: Correction): Variant => ({
  optimizer: 'adam',
  differs,
  make: ({ beta1, beta2, eps }) => adam({ beta1, beta2, eps, correction }),
});

/** Where torchao's bfloat16 counter stops: 256 + 1 rounds to 256. */
const STALL = 256;

/**
 * Every variant that the library can run, by id.
 *
 * @example Object.keys(VARIANTS).length // 13
 * @ko 라이브러리가 실행할 수 있는 모든 변형을 id로 모은 것입니다.
 */
export const VARIANTS = {
  separate: corrected('Adam as published.', CORRECTIONS.separate),
  'in-place': corrected(
    'Stores the corrected averages back, so each step corrects them again.',
    CORRECTIONS['in-place'],
  ),
  'first-step-only': corrected(
    'Stores back too, but corrects only at step 1.',
    CORRECTIONS['first-step-only'],
  ),
  never: corrected('Leaves the correction out.', CORRECTIONS.never),
  multiply: corrected('Multiplies by 1 − βᵗ where Adam divides.', CORRECTIONS.multiply),
  'no-exponent': corrected(
    'Divides by 1 − β at every step: the power is missing, or the counter stays at 1.',
    CORRECTIONS['no-exponent'],
  ),
  'counter-stalls': corrected('The step counter stops at 256.', {
    ...SEPARATE,
    divisor: (decay, t) => SEPARATE.divisor(decay, Math.min(t, STALL)),
  }),
  'counter-per-tensor': {
    optimizer: 'adam',
    differs: 'One counter moves once a parameter tensor, so correction fades too early.',
    make: ({ beta1, beta2, eps, tensors, tensor }) =>
      scaled(ratio(ema(beta1), ema(beta2, square), eps), (t) => {
        const count = (t - 1) * tensors + tensor;
        return Math.sqrt(SEPARATE.divisor(beta2, count)) / SEPARATE.divisor(beta1, count);
      }),
  },
  'previous-moments': {
    optimizer: 'adam',
    differs: 'Takes the step from the averages of the step before.',
    make: previousMoments,
  },
  parenthesis: {
    optimizer: 'adam',
    differs: 'The counter stays at 1 and ε is added to the parameter, not to the root.',
    make: parenthesis,
  },
  'epsilon-hat': {
    optimizer: 'adam',
    differs: 'Adam with ε̂: correction is folded into the step size. Not a bug.',
    make: ({ beta1, beta2, eps }) =>
      composeOptimizer({ name: 'adam', beta1, beta2, eps, epsilon: 'hat' }).transform,
  },
  'in-place-radam': {
    optimizer: 'radam',
    differs: 'RAdam that stores the corrected averages back.',
    make: inPlaceRadam,
  },
  'centered-sign': {
    optimizer: 'rmsprop',
    differs: 'Centered RMSProp that subtracts ε from the variance.',
    make: centeredSign,
  },
} as const satisfies Record<string, Variant>;

/**
 * The id of a variant.
 *
 * @ko 변형의 id입니다.
 */
export type VariantId = keyof typeof VARIANTS;

/**
 * Every variant's id.
 *
 * @ko 모든 변형의 id입니다.
 */
export const VARIANT_IDS = Object.keys(VARIANTS) as readonly VariantId[];
