import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import {
  decay,
  defineParams,
  integer,
  learningRate,
  oneOf,
  step,
  type StateOf,
} from '../../kit/params.ts';
import { linearTrack } from '../../../lib/tracks.ts';

/** How many steps a run takes, and how many lie between two looks; as in `lib/train/planar.ts`. */
export const LAST = 2000;
export const EACH = 20;

/** A small network learns to part two classes of points, all of them at every step. */
export const params = defineParams('planar', {
  set: oneOf(['spiral', 'rings'], 'spiral'),
  rule: oneOf(['sgd', 'momentum', 'rmsprop', 'adam'], 'adam'),
  lr: learningRate({ initial: 0.01, min: 1e-5, max: 10, from: 1e-4, to: 5 }),
  /** Of m, or of the heavy ball. */
  beta1: decay({ initial: DEFAULTS.adam.beta1, max: 0.999, symbol: 'β₁', quantity: 'beta1' }),
  beta2: decay({ initial: 0.99, symbol: 'β₂', quantity: 'beta2' }),
  /** Of the first weights. */
  seed: integer({ initial: 0, min: 0, max: 2 ** 31 - 1, symbol: '#', track: linearTrack(0, 100) }),
  /** The step under the cursor; null stands for the last one. */
  step: step({ initial: null, min: 0, max: LAST, nullAs: 'last' }),
});
export type State = StateOf<typeof params>;

/** Its views, the one that stands for it first. */
export const VIEWS = ['boundary', 'edge'] as const;
export type View = (typeof VIEWS)[number];
