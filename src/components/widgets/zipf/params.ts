import { defineParams, learningRate, step, type StateOf } from '../../kit/params.ts';

/** How many steps a run takes, and how many lie between two looks; as in `lib/train/zipf.ts`. */
export const LAST = 500;
export const EACH = 10;

/** A thousand classes, some frequent, most rare: plain descent and Adam, each at a learning rate of its own. */
export const params = defineParams('zipf', {
  /** Of plain descent. */
  lr: learningRate({ initial: 50, min: 0.01, max: 1000, from: 1, to: 200 }),
  /** Of Adam. */
  adamLr: learningRate({ initial: 0.1, min: 1e-4, max: 10, from: 1e-3, to: 1 }),
  /** The step under the cursor; null stands for the last one. */
  step: step({ initial: null, min: 0, max: LAST, nullAs: 'last' }),
});
export type State = StateOf<typeof params>;
