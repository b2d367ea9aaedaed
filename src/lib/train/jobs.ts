import { bands } from './bands.ts';
import { curve } from './curve.ts';
import { keyOf } from './key.ts';
import { planar } from './planar.ts';
import { racePaths } from './race-paths.ts';
import { race } from './race.ts';
import { zipf } from './zipf.ts';

/** What can be trained in a page, by name: each is told in plain data, and yields what it has so far. */
const EXPERIMENTS = { curve, bands, planar, race, racePaths, zipf };
type Experiments = typeof EXPERIMENTS;
type Name = keyof Experiments;

/** Something to train, as plain data. */
export type Job<N extends Name = Name> = {
  readonly [K in N]: {
    readonly experiment: K;
    readonly options: Parameters<Experiments[K]>[0];
  };
}[N];

/** What a training yields. */
export type ResultOf<N extends Name> =
  ReturnType<Experiments[N]> extends Generator<infer R> ? R : never;

/** Begins a job. */
export const begin = <N extends Name>({ experiment, options }: Job<N>): Generator<ResultOf<N>> =>
  EXPERIMENTS[experiment](options as never) as Generator<ResultOf<N>>; // of the job's own experiment

const done = new Map<string, unknown>();

/** A job done to its end, once. */
export function whole<N extends Name>(job: Job<N>): ResultOf<N> {
  const key = keyOf(job);
  if (!done.has(key)) for (const so of begin(job)) done.set(key, so);
  return done.get(key) as ResultOf<N>; // kept under the job's name; every experiment yields
}
