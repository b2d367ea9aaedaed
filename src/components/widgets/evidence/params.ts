import { BEGINNINGS, BETA2S, MEASURES } from '../../../lib/train/trials.ts';
import { defineParams, oneOf, type StateOf } from '../../kit/params.ts';

/** The trials of `npm run evidence`: which are looked at, and what they are judged by. */
export const params = defineParams('evidence', {
  measure: oneOf(MEASURES, 'test'),
  beginning: oneOf(BEGINNINGS, 'full'),
  beta2: oneOf(['0.95', '0.99', '0.999'], '0.999'),
});
export type State = StateOf<typeof params>;

/** Its views, the one that stands for it first. */
export const VIEWS = ['best', 'rates'] as const;
export type View = (typeof VIEWS)[number];

/** Where each β2 of the trials stands on an axis. */
export const PLACES = BETA2S.map((beta2, i) => ({ beta2, at: i + 1 }));
