import { REDDI } from '../../../lib/experiments/settings.ts';
import { linearTrack } from '../../../lib/tracks.ts';
import { decay, decimal, defineParams, someOf, type StateOf } from '../../kit/params.ts';

/** The rules that can be looked at; as in `lib/experiments/counterexample.ts`. */
export const NAMES = ['adam', 'amsgrad'] as const;

/** Reddi's gradients, at a decay with which Adam finds the best point. */
export const params = defineParams('counterexample', {
  /** The gradient of every third step; above 2, or −1 would not be the best point. */
  c: decimal({
    initial: REDDI.c,
    min: 2.1,
    max: 100,
    symbol: 'C',
    track: linearTrack(2.1, 12.1, 0.1),
  }),
  beta2: decay({ initial: 0.8, max: 0.9999, symbol: 'β₂', quantity: 'beta2' }),
  rules: someOf(NAMES, ['adam']),
});
export type State = StateOf<typeof params>;

/** Its views, the one that stands for it first. */
export const VIEWS = ['path', 'ends', 'gap'] as const;
export type View = (typeof VIEWS)[number];

/** How long the runs are whose ends are compared: few enough steps to run them anew while C moves. */
export const SHORT = 600;
/** Decays that an end is computed for, evenly from 0 to just below 1. */
export const BETAS = Float64Array.from({ length: 24 }, (_, i) => i / 24);
/** Steps of the proof's figure, from step 2 on. */
export const GAPS = 30;
/** Steps that a line goes through: each at first, then the end of each cycle. */
export const LOOKS = Float64Array.from({ length: REDDI.steps + 1 }, (_, t) => t).filter(
  (t) => t <= 20 * REDDI.cycle || t % REDDI.cycle === 0,
);
