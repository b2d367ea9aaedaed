import {
  decimal,
  defineParams,
  learningRate,
  oneOf,
  seed,
  type StateOf,
} from '../../kit/params.ts';
import { linearTrack } from '../../../lib/tracks.ts';

/** A few examples a step, a small learning rate. */
export const params = defineParams('minibatch', {
  /** How many examples each step sees. */
  batch: oneOf(['1', '4', '16', 'all'], '4'),
  /** Of the heavy ball. */
  beta: decimal({
    initial: 0.9,
    min: 0,
    max: 0.99,
    symbol: 'β',
    quantity: 'beta',
    track: linearTrack(0, 0.99, 0.01),
  }),
  lr: learningRate({ initial: 0.01, min: 1e-4, max: 1, from: 1e-3 }),
  /** Whether plain descent at α / (1 − β) is drawn too. */
  compare: oneOf(['off', 'on'], 'off'),
  /** Of the first run's draws; the others have the seeds after it. */
  seed: seed(1),
});

export type State = StateOf<typeof params>;
