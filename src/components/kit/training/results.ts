/** What has been trained, in this page or while it was built: what a widget's `run` reads. @module */
import { atom } from 'nanostores';

import type { Job, ResultOf } from '../../../lib/train/jobs.ts';
import { keyOf } from '../../../lib/train/key.ts';

/** How many results are remembered: more than a slider passes while a reader looks back. */
const MANY = 60;

interface Result {
  readonly t: number;
}
type Value = readonly unknown[] | number | object;

/** By the names of their jobs, the last that came last. */
const known = new Map<string, Result>();
/** Jobs that need no more work. */
const ended = new Set<string>();

/** The job that something has come of last, anew each time. */
export const arrived = atom<{ readonly key: string }>({ key: '' });

type Name = Job['experiment'];

/** What is known of a job; nothing where it has not begun. */
export const resultOf = <N extends Name>(job: Job<N>): ResultOf<N> | undefined =>
  known.get(keyOf(job)) as ResultOf<N> | undefined; // kept under the job's name

/**
 * What came last of an experiment and fits, whatever it was told: what a figure shows until something of its own job has
 * come, so that nothing flickers while a slider moves. The result has to say what it is of.
 */
export function latestOf<N extends Name>(
  experiment: N,
  fits: (result: ResultOf<N>) => boolean = () => true,
): ResultOf<N> | undefined {
  const name = `[${JSON.stringify(experiment)}`;
  return [...known]
    .filter(([key]) => key.startsWith(name))
    .map(([, result]) => result as ResultOf<N>) // kept under the experiment's name
    .findLast(fits);
}

/** Whether a job needs no more work. */
export const isEnded = (job: Job): boolean => ended.has(keyOf(job));

const isList = (value: Value | undefined): value is readonly unknown[] => Array.isArray(value);

/**
 * Lists in which null stands for what is not carried, as one: what has been seen stays, since another engine's last
 * digits may come to something else where a training is at the edge of what is stable. Undefined where nothing is missing.
 */
const filled = (one: Value | undefined, two: Value | undefined): Value | undefined =>
  isList(one) && isList(two) && [...one, ...two].includes(null)
    ? Array.from({ length: Math.max(one.length, two.length) }, (_, i) => one[i] ?? two[i] ?? null)
    : undefined;

/** Both results of one job: the further one, of equals the later, and of lists with gaps what either has. */
function together(before: Result, now: Result): Result {
  const [one, two] = [before, now] as unknown as Readonly<Record<string, Value>>[];
  return Object.fromEntries(
    Object.entries(before.t > now.t ? before : now).map(([name, value]: [string, Value]) => [
      name,
      filled(one?.[name], two?.[name]) ?? value,
    ]),
  ) as unknown as Result; // the same fields
}

/** Keeps what has come of a job. */
export function keep(key: string, result: object | undefined, isLast: boolean): void {
  const before = known.get(key);
  known.delete(key); // it is the last one now
  const now = (result ?? before) as Result | undefined;
  if (now) known.set(key, before ? together(before, now) : now);
  if (isLast) ended.add(key);
  const [oldest] = known.keys();
  if (known.size > MANY && oldest !== undefined) {
    known.delete(oldest);
    ended.delete(oldest);
  }
  arrived.set({ key });
}

/** What a page carries of some trainings: pairs of a job's name and what came of it, as JSON. */
export type Given = string;

/** What has been taken in. */
const taken = new Set<Given>();

/** Keeps what the page carries, once; what has gaps needs work before all of it can be seen. */
export function keepGiven(given: Given | undefined): void {
  if (given === undefined || taken.has(given)) return;
  taken.add(given);
  for (const [key, result] of JSON.parse(given) as [string, Result][]) {
    const before = known.get(key);
    known.set(key, before ? together(before, result) : result);
    if (!Object.values(result).some((value) => Array.isArray(value) && value.includes(null)))
      ended.add(key);
  }
}
