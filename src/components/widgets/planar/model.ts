import { keepLast } from '../../../lib/keep.ts';
import type { Examples } from '../../../lib/train/digits.ts';
import type { Job } from '../../../lib/train/jobs.ts';
import { points } from '../../../lib/train/points.ts';
import { stableUpTo } from '../../../lib/train/stable.ts';
import type { Planar } from '../../../lib/train/planar.ts';
import { resultOf } from '../../kit/training/results.ts';
import { EACH, LAST, type State } from './params.ts';
import { regionOf, type Region } from './region.ts';

/** What is on show of a training, as far as it has come. */
export interface Run {
  /** The step under the cursor, a look there is. */
  readonly t: number;
  readonly planar: Planar;
  readonly points: Examples;
  /** Where the network calls a point one of the second class; null where that is not known yet. */
  readonly region: Region | null;
  /** Above which α·λmax a step is not stable. */
  readonly limit: number;
}

const NOTHING: Planar = { t: 0, loss: [], accuracy: [], sharpness: [], parameters: [] };

const jobOf = ({ set, rule, lr, beta1, beta2, seed }: State): Job<'planar'> => ({
  experiment: 'planar',
  options: { set, rule, lr, beta1, beta2, seed },
});

/** What a view trains. */
export const jobsOf = (state: State): readonly Job[] => [jobOf(state)];

const regionOnce = keepLast(regionOf);

/** The parameters at a look, or at the last one before it that is known. */
const knownAt = ({ parameters }: Planar, look: number): readonly number[] | null =>
  parameters.slice(0, look + 1).findLast((each) => each !== null) ?? null;

/** What has been trained of a state. */
export function run(state: State): Run {
  const planar = resultOf(jobOf(state)) ?? NOTHING;
  const look = Math.round((state.step ?? LAST) / EACH);
  const parameters = knownAt(planar, look);
  return {
    t: look * EACH,
    planar,
    points: points(state.set),
    region: parameters && regionOnce(parameters),
    limit: stableUpTo(state.rule, state.beta1),
  };
}
