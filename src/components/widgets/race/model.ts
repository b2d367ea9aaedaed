import type { Job } from '../../../lib/train/jobs.ts';
import type { Paths } from '../../../lib/train/race-paths.ts';
import type { Race } from '../../../lib/train/race.ts';
import { latestOf, resultOf } from '../../kit/training/results.ts';
import type { State, View } from './params.ts';

/** What is on show of the races, as far as they have come; each says what it is of. */
export interface Run {
  readonly bowl: Race | undefined;
  readonly data: Race | undefined;
  readonly paths: Paths | undefined;
  /** The step of the paths that is looked at. */
  readonly t: number;
}

const bowlJob = ({ steps, angle, noise }: State): Job<'race'> => ({
  experiment: 'race',
  options: { task: 'bowl', steps, angle, noise },
});
const dataJob = ({ steps, task }: State): Job<'race'> => ({
  experiment: 'race',
  options: { task, steps, angle: 0, noise: 0 },
});
const pathsJob = ({ steps, angle, noise }: State): Job<'racePaths'> => ({
  experiment: 'racePaths',
  options: { steps, angle, noise },
});

/** What a view has raced in the worker. */
export const JOBS: Readonly<Record<View, (state: State) => readonly Job[]>> = {
  turn: (state) => [bowlJob(state)],
  noise: (state) => [bowlJob(state)],
  data: (state) => [dataJob(state)],
  paths: (state) => [pathsJob(state)],
};

/** What has been raced of a state, or came last until then: read when it is asked for, since each view brings what it shows. */
export const run = (state: State): Run => ({
  get bowl() {
    return resultOf(bowlJob(state)) ?? latestOf('race', ({ of }) => of.task === 'bowl');
  },
  get data() {
    return resultOf(dataJob(state)) ?? latestOf('race', ({ of }) => of.task !== 'bowl');
  },
  get paths() {
    return resultOf(pathsJob(state)) ?? latestOf('racePaths');
  },
  t: Math.min(state.step ?? state.steps, state.steps),
});
