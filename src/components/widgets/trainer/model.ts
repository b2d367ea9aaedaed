import { resultOf } from '../../kit/training/results.ts';
import type { Job } from '../../../lib/train/jobs.ts';
import type { Bands } from '../../../lib/train/bands.ts';
import type { Curve } from '../../../lib/train/curve.ts';
import { CORRECTION_NAMES, type CorrectionName } from '../../../lib/optim/variants.ts';
import { EACH, LAST, type State, type View } from './params.ts';

/** The corrections in the order of their letters, which says nothing of them. */
export const LETTERED: readonly CorrectionName[] = [
  'no-exponent',
  'in-place',
  'multiply',
  'separate',
  'never',
  'first-step-only',
];

/** What is on show of the trainings, as far as they have come. */
export interface Run {
  /** The step under the cursor. */
  readonly t: number;
  readonly first: Curve;
  readonly second: Curve;
  readonly bands: Bands['bands'];
}

const NOTHING: Curve = { t: 0, loss: [], accuracy: [] };
const NO_BANDS = Object.fromEntries(
  CORRECTION_NAMES.map((name) => [name, { runs: 0, low: [], mean: [], high: [], accuracy: 0 }]),
) as unknown as Bands['bands']; // one for each

const sharedOf = ({ beta1, beta2, batch }: State) => ({ beta1, beta2, batch });
const firstOf = (state: State): Job<'curve'> => ({
  experiment: 'curve',
  options: { ...sharedOf(state), rule: state.first, lr: state.lr, seed: state.seed },
});
const secondOf = (state: State): Job<'curve'> => ({
  experiment: 'curve',
  options: { ...sharedOf(state), rule: state.second, lr: state.lr2, seed: state.seed },
});
const bandsOf = (state: State): Job<'bands'> => ({
  experiment: 'bands',
  options: { ...sharedOf(state), lr: state.lr },
});

/** What a view trains. */
export const JOBS: Readonly<Record<View, (state: State) => readonly Job[]>> = {
  compare: (state) => [firstOf(state), secondOf(state)],
  blind: (state) => [bandsOf(state)],
};

/** What has been trained of a state: read when it is asked for, since each view brings what it shows. */
export const run = (state: State): Run => ({
  t: Math.ceil((state.step ?? LAST) / EACH) * EACH,
  get first() {
    return resultOf(firstOf(state)) ?? NOTHING;
  },
  get second() {
    return resultOf(secondOf(state)) ?? NOTHING;
  },
  get bands() {
    return resultOf(bandsOf(state))?.bands ?? NO_BANDS;
  },
});
