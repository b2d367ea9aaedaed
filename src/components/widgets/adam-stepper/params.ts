import { linearTrack } from '../../../lib/tracks.ts';
import {
  decay,
  decimal,
  defineParams,
  epsilon,
  integer,
  learningRate,
  oneOf,
  ratio,
  type StateOf,
} from '../../kit/params.ts';
import { DEFAULTS } from '../../../lib/optim/defaults.ts';

/** The lines of a step of Algorithm 1, in order, each named for what it computes. */
export const LINES = ['g', 'm', 'v', 'm-hat', 'v-hat', 'theta'] as const;
export type Line = (typeof LINES)[number];

/** How many steps the stepper runs. */
export const STEPS = 60;

const { beta1, beta2, eps } = DEFAULTS.adam;
/** How far from 0 a run may start, along either axis. */
const start = { min: -5, max: 5 };

/** The lesson's toy: gradients of 4 and 20, at the first line that remembers anything. */
export const params = defineParams('adam-stepper', {
  /** How many times as curved the loss is one way as the other. */
  kappa: ratio({ initial: 10, min: 1, max: 1000, to: 100, symbol: 'κ' }),
  /** How far the loss is turned anticlockwise, in degrees. */
  rotation: decimal({
    initial: 0,
    min: -180,
    max: 180,
    symbol: '∠',
    track: linearTrack(-90, 90, 5),
  }),
  /** Where the run starts. */
  x: decimal({ initial: 4, ...start }),
  y: decimal({ initial: 2, ...start }),
  lr: learningRate({ initial: 0.5, min: 1e-6, max: 100, from: 1e-3, to: 10 }),
  beta1: decay({ initial: beta1, symbol: 'β₁', quantity: 'beta1' }),
  beta2: decay({ initial: beta2, symbol: 'β₂', quantity: 'beta2' }),
  eps: epsilon({ initial: eps, max: 1000 }),
  /** What the loss is multiplied by. */
  scale: ratio({ initial: 1, min: 1e-12, max: 1e12, from: 1e-3, to: 1e3, symbol: 'c' }),
  /** The step under the cursor; 0 is before the first one. */
  step: integer({ initial: 1, min: 0, max: STEPS, symbol: 't' }),
  /** The line of that step that has just run; means nothing at step 0. */
  line: oneOf(LINES, 'm'),
});

export type State = StateOf<typeof params>;

/**
 * Its views, the one that stands for it first: the algorithm line by line; the ratio of its averages at each step;
 * its path beside plain descent's on a loss that is multiplied.
 */
export const VIEWS = ['line', 'updates', 'scale'] as const;
export type View = (typeof VIEWS)[number];
