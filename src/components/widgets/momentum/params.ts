import {
  decimal,
  defineParams,
  learningRate,
  oneOf,
  ratio,
  step,
  type StateOf,
} from '../../kit/params.ts';
import { linearTrack } from '../../../lib/tracks.ts';

/** How far out a start may be, on each axis. */
const PLACE = { min: -2, max: 2 };

/** A ravine in which plain descent hardly moves and the ball swings to the minimum. */
export const params = defineParams('momentum', {
  /** Condition number of the bowl: its curvatures are 1 and κ. */
  kappa: ratio({ initial: 100, min: 1, max: 1000, symbol: 'κ' }),
  /** How far the bowl is turned anticlockwise, in degrees. */
  rotation: decimal({ initial: 30, min: -90, max: 90, symbol: '↺' }),
  /** Of the heavy ball, and of plain descent beside it. Its slider ends where a ravine is long past its limit. */
  lr: learningRate({ initial: 0.003, min: 0.0003, max: 4, to: 0.4 }),
  /** Share of the buffer that is kept. It ends where the buffer would never forget. */
  beta: decimal({
    initial: 0.9,
    min: 0,
    max: 0.999,
    symbol: 'β',
    quantity: 'beta',
    track: linearTrack(0, 0.99, 0.01),
  }),
  /** How the EMA form's learning rate is chosen: the heavy ball's own, or that over 1 − β. */
  exchange: oneOf(['same', 'exchanged'], 'same'),
  /** The start. */
  x: decimal({ initial: -1.8, ...PLACE }),
  y: decimal({ initial: 0.4, ...PLACE }),
  /** Steps that every run takes. */
  steps: oneOf(['50', '100', '200'], '100'),
  /** The step on show; null stands for the last one. */
  step: step({ initial: null, min: 0, max: 200, upTo: 'steps', nullAs: 'last' }),
});

/** The last αλ that views span: no β below 1 converges past it. */
export const FURTHEST = 4;

export type State = StateOf<typeof params>;

/** Its views, the one that stands for it first. */
export const VIEWS = ['paths', 'forms', 'roots', 'map', 'directions'] as const;
export type View = (typeof VIEWS)[number];
