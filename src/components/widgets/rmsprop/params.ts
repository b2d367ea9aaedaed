import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import {
  decay,
  decimal,
  defineParams,
  integer,
  learningRate,
  oneOf,
  ratio,
  step,
  type StateOf,
} from '../../kit/params.ts';

/** Hinton's own example, at his decay. */
export const params = defineParams('rmsprop', {
  /** What a link of the time when one widget drew all speaks of: Hinton's cycle, a ravine, the three places of ε. */
  view: oneOf(['nine', 'ravine', 'eps'], 'nine'),
  /** Share of v that is kept; PyTorch's `alpha`, Adam's β₂. */
  beta: decay({ initial: 0.9, max: 0.99999, quantity: 'beta' }),
  /** Stays above 0, so that a gradient of 0 makes a step of 0. */
  eps: ratio({
    initial: DEFAULTS.rmsprop.eps,
    min: 1e-12,
    max: 1,
    symbol: 'ε',
    quantity: 'eps',
    mantissas: [1],
  }),
  /** RMSProp's on the ravine; the other two experiments measure in learning rates. */
  lr: learningRate({ initial: 0.1, min: 1e-4, max: 1, from: 1e-3 }),
  /** How many times steeper the ravine's walls are than its floor. */
  kappa: ratio({ initial: 100, min: 1, max: 1000, symbol: 'κ' }),
  /** How far the ravine is turned, in degrees. */
  turn: decimal({ initial: 0, min: 0, max: 90, symbol: '°' }),
  /** The start, along the ravine's floor and across it. */
  along: decimal({ initial: -3, min: -4, max: 4 }),
  across: decimal({ initial: 1, min: -4, max: 4 }),
  /** What the ravine's second plot shows of each coordinate. */
  panel: oneOf(['sizes', 'distance'], 'sizes'),
  /** On the ravine. */
  steps: integer({ initial: 200, min: 10, max: 500, symbol: 'T' }),
  /** The size of the gradient that ε is looked at for. */
  g: ratio({
    initial: 1e-6,
    min: 1e-12,
    max: 1,
    symbol: '|g|',
    quantity: 'g',
    mantissas: [1, 2, 5],
  }),
  /** The step under the cursor; null stands for the one that each view opens at. */
  step: step({ initial: null, min: 1, max: 1000, nullAs: 'end' }),
});

export type State = StateOf<typeof params>;
/** An experiment, which one or two views show. */
export type Experiment = State['view'];

/** Its views, the one that stands for it first. */
export const VIEWS = ['nine', 'average', 'ravine', 'eps'] as const;
export type View = (typeof VIEWS)[number];

/** The powers of ten that the places of ε are compared over: those that `g` may have. */
export const DECADES = {
  from: Math.log10(params.table.g.min),
  to: Math.log10(params.table.g.max),
  perDecade: 12,
} as const;
