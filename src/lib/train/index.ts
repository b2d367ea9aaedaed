import { checkWhole } from '../matrix/checks.ts';
import { TEST_EVERY } from './curve.ts';
import { training, type TrainingOptions } from './training.ts';

export { CLASSES, digits, PIXELS, SIDE, TRAINING, type Examples } from './digits.ts';
export {
  BATCH,
  RULES,
  training,
  type Rule,
  type Training,
  type TrainingOptions,
} from './training.ts';

/** What a training of so many steps did. */
export interface Trained {
  /** The mean loss over each batch, before its step. */
  readonly loss: Float64Array;
  /** The share of the test digits named right, after every fiftieth step. */
  readonly testAccuracy: readonly number[];
}

/**
 * Trains a small network on the digits.
 *
 * @throws as `training`, and RangeError for steps that are no whole number from 1.
 */
export function trainDigits({
  steps,
  ...options
}: TrainingOptions & { readonly steps: number }): Trained {
  checkWhole('trainDigits', 'steps', steps);
  const run = training(options);
  const loss = new Float64Array(steps);
  const testAccuracy: number[] = [];
  for (let t = 0; t < steps; t++) {
    loss[t] = run.step();
    if (run.t % TEST_EVERY === 0) testAccuracy.push(run.testAccuracy());
  }
  return { loss, testAccuracy };
}
