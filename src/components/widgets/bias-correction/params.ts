import { CORRECTED, MAX_RUNS, STEPS } from '../../../lib/experiments/bias-correction.ts';
import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { linearTrack } from '../../../lib/tracks.ts';
import {
  decay,
  decimal,
  defineParams,
  integer,
  learningRate,
  oneOf,
  ratio,
  seed,
  someOf,
  type StateOf,
} from '../../kit/params.ts';
import { STEP_TRACK } from './times.ts';

const { beta1, beta2 } = DEFAULTS.adam;

/** Adam's defaults, at the first step. */
export const params = defineParams('bias-correction', {
  /** What a link of the time when one widget drew both speaks of: the size of the step, or rare gradients. */
  view: oneOf(['factor', 'sparse'], 'factor'),
  /** Which averages are corrected, a line each. */
  show: someOf(CORRECTED, ['none', 'both']),
  beta1: decay({ initial: beta1, symbol: 'β₁', quantity: 'beta1' }),
  beta2: decay({ initial: beta2, symbol: 'β₂', quantity: 'beta2' }),
  /** The step under the cursor. */
  step: integer({ initial: 1, min: 1, max: STEPS, symbol: 't', track: STEP_TRACK }),
  /** Of such links too: whether they speak of the step size on seeded random gradients. */
  noise: oneOf(['off', 'on'], 'off'),
  /** Mean of the random gradients, whose standard deviation is 1. */
  mean: decimal({
    initial: 0,
    min: -10,
    max: 10,
    symbol: 'μ',
    quantity: 'g',
    track: linearTrack(0, 3, 0.1),
  }),
  /** How likely a step of the sparse experiment sees a gradient. */
  chance: ratio({ initial: 0.01, min: 0.001, max: 1, symbol: 'p' }),
  /** Of the balls and of the sparse experiment. */
  lr: learningRate({ initial: 0.1, min: 1e-5, max: 10, from: 0.001, to: 1 }),
  seed: seed(0),
  runs: integer({ initial: 40, min: 1, max: MAX_RUNS, symbol: 'n' }),
});

export type State = StateOf<typeof params>;

/** Its views, the one that stands for it first. */
export const VIEWS = ['factor', 'balls', 'random', 'sparse', 'schedule'] as const;
export type View = (typeof VIEWS)[number];

/** The values of β2 that the sparse experiment offers, nearer and nearer to 1. */
export const NEAR_ONE = ['0.999', '0.9999', '0.99999'] as const;
