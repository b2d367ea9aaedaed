import { six } from './six.ts';
import { lossOfStep, training, type TrainingOptions } from './training.ts';

/** How many steps a run on show takes. */
export const STEPS = 600;
/** How many steps one point of a curve stands for: the loss of one batch says little. */
export const WINDOW = 10;
/** How many steps lie between two tests. */
export const TEST_EVERY = 50;

/** How a network learned, so far. */
export interface Curve {
  /** How many steps it has taken. */
  t: number;
  /** The mean loss of the batches of each ten steps, to six digits; infinite once it has diverged. */
  readonly loss: number[];
  /** The share of the test digits named right, after every fiftieth step. */
  readonly accuracy: number[];
}

/** Trains a network on the digits for 600 steps; yields what it has so far, ten steps at a time. */
export function* curve(options: TrainingOptions): Generator<Curve> {
  const run = training(options);
  const so: Curve = { t: 0, loss: [], accuracy: [] };
  let sum = 0;
  for (let t = 1; t <= STEPS; t++) {
    sum += lossOfStep(run);
    if (t % WINDOW > 0) continue;
    so.loss.push(six(sum / WINDOW));
    sum = 0;
    so.t = t;
    if (so.t % TEST_EVERY === 0) so.accuracy.push(six(run.testAccuracy()));
    yield so;
  }
}
