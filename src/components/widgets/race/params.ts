import { linearTrack } from '../../../lib/tracks.ts';
import { decimal, defineParams, integer, oneOf, step, type StateOf } from '../../kit/params.ts';

/** Five optimizers on one start, one budget and one grid of learning rates. */
export const params = defineParams('race', {
  /** How far the bowl is turned, in degrees. */
  angle: decimal({ initial: 0, min: 0, max: 90, symbol: 'φ', track: linearTrack(0, 90, 1) }),
  /** Of the noise in the bowl's gradients. */
  noise: decimal({ initial: 0, min: 0, max: 10, symbol: 'σ', track: linearTrack(0, 10, 0.1) }),
  /** The budget of every run, whatever is raced on. */
  steps: integer({
    initial: 100,
    min: 10,
    max: 1000,
    symbol: 'T',
    track: linearTrack(10, 500, 10),
  }),
  /** Where the data view races. */
  task: oneOf(['zipf', 'digits'], 'zipf'),
  /** The step of the paths under the cursor; null stands for the last one. */
  step: step({ initial: null, min: 0, max: 1000, upTo: 'steps', nullAs: 'last' }),
});
export type State = StateOf<typeof params>;

/** Its views: the bowl's losses against the learning rate as it turns, or as noise comes; on data; and the race itself. */
export const VIEWS = ['turn', 'noise', 'data', 'paths'] as const;
export type View = (typeof VIEWS)[number];
