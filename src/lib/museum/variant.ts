import { scaled } from '../optim/compositions/scaled.ts';
import { correct } from '../optim/correct.ts';
import { SEPARATE, type Correction } from '../optim/correction.ts';
import { ema, square } from '../optim/ema.ts';
import { adam } from '../optim/optimizers.ts';
import { ratio } from '../optim/ratio.ts';
import type { Transform } from '../optim/transform.ts';
import type { VariantSettings } from './settings.ts';
import type { TestName } from './test-streams.ts';

/** What is said of a variant. */
export interface About {
  /** How it differs from the optimizer as published, in one sentence. */
  readonly differs: string;
  /** What mends it, in one sentence. */
  readonly fix: string;
  /** Public reports of it, each a repository with an issue, a pull request or a file; none where none was found. */
  readonly origins: readonly string[];
  /** The stream of `TEST_STREAMS` that tells it from Adam as published. */
  readonly test: TestName;
}

/** How a variant is run. */
export interface Made {
  readonly optimizer: 'adam' | 'nadam' | 'radam' | 'rmsprop';
  /** The first step at which it differs from Adam as published; 2 or less where left out. */
  readonly begins?: (settings: Required<VariantSettings>) => number;
  /** The step before the learning rate, as a transform of gradients. */
  readonly make: (settings: Required<VariantSettings>) => Transform<unknown>;
}

/**
 * One way to get an optimizer wrong (or, for `separate`, `epsilon-hat` and `epsilon-inside`, right), as data.
 *
 * @ko 옵티마이저가 잘못되는 방식 하나를 데이터로 나타낸 것입니다.
 */
export interface Variant extends Made, About {}

export type Make = Made['make'];
export type Settings = Required<VariantSettings>;

export const adamWith =
  (correction: Correction): Make =>
  ({ beta1, beta2, eps }) =>
    adam({ beta1, beta2, eps, correction });

/** Adam whose counter shows `count` at step t. */
export const counted =
  (count: (t: number, settings: Settings) => number): Make =>
  (settings) =>
    adamWith({ ...SEPARATE, divisor: (decay, t) => SEPARATE.divisor(decay, count(t, settings)) })(
      settings,
    );

/** m/(√v + ε), uncorrected, times a factor of the step. */
export const folded =
  (factor: (t: number, settings: Settings) => number): Make =>
  (settings) =>
    scaled(uncorrected(settings), (t) => factor(t, settings));
const uncorrected = ({ beta1, beta2, eps }: Settings) => ratio(ema(beta1), ema(beta2, square), eps);
/** What folds both corrections into one factor, at a counter. */
export const fold = (t: number, { beta1, beta2 }: Settings) =>
  Math.sqrt(SEPARATE.divisor(beta2, t)) / SEPARATE.divisor(beta1, t);

/** Two corrected averages that meet in another way than by m̂/(√v̂ + ε). */
export const meeting =
  (divide: (mHat: number, vHat: number, eps: number) => number): Make =>
  ({ beta1, beta2, eps }) =>
    ratio(correct(ema(beta1), SEPARATE), correct(ema(beta2, square), SEPARATE), eps, divide);
