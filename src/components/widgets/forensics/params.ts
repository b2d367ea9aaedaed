import { QUESTION } from '../../../lib/experiments/settings.ts';
import { decayTrack, linearTrack } from '../../../lib/tracks.ts';
import { decimal, defineParams, integer, oneOf, type StateOf } from '../../kit/params.ts';
import { LAST, STEP_TRACK } from './steps.ts';

/** How far the way back is followed, and how far of it is seen at first. */
export const LATEST = 2_000_000;
const EARLY = 500_000;
/** A hundred of the question's steps, and from there in hundreds. */
const HUNDRED = 100;

/** The question's run; β₂ is moved in a view of its own, where v may forget sooner. */
export const params = defineParams('forensics', {
  /** The step up to which factors pile up. */
  step: integer({ initial: HUNDRED, min: 1, max: LAST, symbol: 't', track: STEP_TRACK }),
  /** The step looked at on the way back. */
  late: integer({
    initial: EARLY,
    min: HUNDRED,
    max: LATEST,
    symbol: 't',
    track: linearTrack(HUNDRED, LATEST, HUNDRED),
  }),
  /** What the loop's numbers are held in. */
  format: oneOf(['float64', 'float32', 'float16', 'bfloat16', 'bfloat16-kept'], 'float64'),
  beta2: decimal({
    initial: QUESTION.beta2,
    min: 0.5,
    max: QUESTION.beta2,
    symbol: 'β₂',
    quantity: 'beta2',
    track: decayTrack(0.5, QUESTION.beta2),
  }),
});

export type State = StateOf<typeof params>;

/** Its views, the one that stands for it first. */
export const VIEWS = ['factors', 'recovery', 'formats', 'decay'] as const;
export type View = (typeof VIEWS)[number];
