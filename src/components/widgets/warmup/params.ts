import { untunedWarmup } from '../../../lib/experiments/warmup.ts';
import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { logTrack } from '../../../lib/tracks.ts';
import { decay, defineParams, integer, type StateOf } from '../../kit/params.ts';

/** The last step on show, and the longest warmup. */
export const LAST = 1e5;

/** A warmup of no length, at Adam's default decay. */
export const params = defineParams('warmup', {
  beta2: decay({
    initial: DEFAULTS.adam.beta2,
    max: 0.9999,
    symbol: 'β₂',
    quantity: 'beta2',
  }),
  /** Over how many steps the learning rate rises in a straight line; 1 is no warmup. */
  over: integer({
    initial: 1,
    min: 1,
    max: LAST,
    symbol: 'W',
    track: logTrack(1, untunedWarmup(0.9999), [1, 2, 5]),
  }),
});
export type State = StateOf<typeof params>;

/** Steps at which the lengths are drawn: evenly in powers of ten, each once. */
export const LOOKS: readonly number[] = [
  ...new Set(
    Array.from({ length: 201 }, (_, i) => Math.round(10 ** ((i / 200) * Math.log10(LAST)))),
  ),
];
