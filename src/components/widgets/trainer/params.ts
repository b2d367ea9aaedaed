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

/** What moves the weights: right Adam, its wrong corrections, and other optimizers. */
export const SHOWN = [
  'separate',
  'never',
  'multiply',
  'no-exponent',
  'first-step-only',
  'in-place',
  'sgd',
  'momentum',
  'rmsprop',
  'adamw',
] as const;
export type Shown = (typeof SHOWN)[number];

/** How many steps a run takes; as in `lib/train`, which the page need not fetch to know it. */
export const LAST = 600;
/** How many steps one point of a curve stands for. */
export const EACH = 10;

const { beta1, beta2 } = DEFAULTS.adam;
const lr = { initial: 0.003, min: 1e-5, max: 10, from: 3e-4, to: 1 } as const;

/** Two runs on the digits, or six corrections of Adam, each at one learning rate. */
export const params = defineParams('trainer', {
  /** What the first run uses. */
  first: oneOf(SHOWN, 'never'),
  /** Its learning rate, and that of all six. */
  lr: learningRate(lr),
  /** What the second run uses. */
  second: oneOf(SHOWN, 'separate'),
  lr2: learningRate(lr),
  beta1: decay({ initial: beta1, symbol: 'β₁', quantity: 'beta1' }),
  beta2: decay({ initial: beta2, symbol: 'β₂', quantity: 'beta2' }),
  /** How many digits each step learns from. */
  batch: integer({ initial: 50, min: 1, max: 1500, symbol: 'B' }),
  /** Of the first weights of both runs. */
  seed: integer({ initial: 0, min: 0, max: 2 ** 31 - 1, symbol: '#', track: linearTrack(0, 100) }),
  /** The step under the cursor; null stands for the last one. */
  step: step({ initial: null, min: EACH, max: LAST, nullAs: 'last' }),
  /** Whether the six curves bear their names or letters. */
  names: oneOf(['letters', 'shown'], 'letters'),
  pace: oneOf(['slow', 'normal', 'fast'], 'normal'),
});
export type State = StateOf<typeof params>;

/** Its views, the one that stands for it first. */
export const VIEWS = ['compare', 'blind'] as const;
export type View = (typeof VIEWS)[number];
