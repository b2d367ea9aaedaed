import type { Job } from '../../../lib/train/jobs.ts';
import type { Zipf } from '../../../lib/train/zipf.ts';
import { resultOf } from '../../kit/training/results.ts';
import { EACH, LAST, type State } from './params.ts';

/** Losses of the classes at the step looked at, or at the last before it that is known; and over all examples. */
export interface Side {
  readonly classes: readonly number[];
  readonly loss: number | undefined;
}

/** What is on show of both trainings, as far as they have come. */
export interface Run {
  /** The step under the cursor. */
  readonly t: number;
  readonly sgd: Side;
  readonly adam: Side;
}

const jobOf = (rule: 'sgd' | 'adam', lr: number): Job<'zipf'> => ({
  experiment: 'zipf',
  options: { rule, lr },
});

/** What is trained. */
export const jobsOf = ({ lr, adamLr }: State): readonly Job[] => [
  jobOf('sgd', lr),
  jobOf('adam', adamLr),
];

function sideOf(job: Job<'zipf'>, look: number): Side {
  const zipf: Zipf | undefined = resultOf(job);
  const classes = zipf?.classes.slice(0, look + 1).findLast((each) => each !== null) ?? [];
  return { classes, loss: zipf?.loss[look] };
}

/** What has been trained of a state. */
export function run({ lr, adamLr, step }: State): Run {
  const look = Math.round((step ?? LAST) / EACH);
  return {
    t: look * EACH,
    sgd: sideOf(jobOf('sgd', lr), look),
    adam: sideOf(jobOf('adam', adamLr), look),
  };
}
