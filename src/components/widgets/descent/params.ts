import { linearTrack } from '../../../lib/tracks.ts';
import {
  decimal,
  defineParams,
  integer,
  learningRate,
  oneOf,
  ratio,
  step,
  type StateOf,
} from '../../kit/params.ts';

/** A coordinate of the start. */
const start = decimal({ initial: 1, min: -2, max: 2, symbol: 'θ' });

/** The lesson's toy: one parameter, on a parabola; or two, on a bowl whose curvatures are 1 and κ. */
export const params = defineParams('descent', {
  mode: oneOf(['one', 'two'], 'one'),
  /** One that jumps over the minimum of the lesson's toy. */
  lr: learningRate({ initial: 1.8, min: 1e-6, max: 100, from: 1e-3, to: 10 }),
  /** The curvature of the parabola; one parameter only. */
  curvature: ratio({ initial: 1, min: 0.1, max: 100, symbol: 'λ' }),
  /** The condition number of the bowl; two parameters only. */
  kappa: ratio({ initial: 10, min: 1, max: 1000, symbol: 'κ' }),
  /** How far the bowl's axes are turned anticlockwise, in degrees; two parameters only. */
  rotation: decimal({ initial: 0, min: -90, max: 90, symbol: 'φ' }),
  /** Where the run starts; y with two parameters only. */
  x: start,
  y: start,
  /** The budget: steps of the run. */
  steps: integer({ initial: 20, min: 1, max: 500, symbol: 'T', track: linearTrack(1, 200) }),
  /** The step under the cursor; null stands for the last one. */
  step: step({ initial: null, min: 0, max: 500, upTo: 'steps', nullAs: 'last' }),
});

export type State = StateOf<typeof params>;

/**
 * Its views, the one that stands for it first: where the run goes beside its loss; the bowl and its limit; the bowl
 * turned; the best learning rate against the one that takes a single step along the steep direction.
 */
export const VIEWS = ['path', 'limit', 'turn', 'best'] as const;
export type View = (typeof VIEWS)[number];
