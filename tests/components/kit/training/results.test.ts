import { beforeEach, describe, expect, it } from 'vitest';

import type * as Kept from '../../../../src/components/kit/training/results.ts';
import { keyOf } from '../../../../src/lib/train/key.ts';
import type { Job } from '../../../../src/lib/train/jobs.ts';

type Results = typeof Kept;

/** How many results are remembered. */
const MANY = 60;

const jobOf = (seed: number): Job<'planar'> => ({
  experiment: 'planar',
  options: { set: 'rings', rule: 'sgd', lr: 0.1, beta1: 0, beta2: 0, seed },
});
const [job, key] = [jobOf(0), keyOf(jobOf(0))];
/** What has come of a run after so many steps; of the parameters what is given. */
const result = (t: number, parameters: readonly (readonly number[] | null)[] = []) => ({
  t,
  loss: [t],
  accuracy: [],
  sharpness: [],
  parameters,
});
const given = (...of: readonly (readonly [string, object])[]): string => JSON.stringify(of);

let results: Results;
let made = 0;
beforeEach(async () => {
  // A copy of the module for each test, as each page has one: what is known is kept in it.
  const copy = `../../../../src/components/kit/training/results.ts?copy=${made++}`;
  results = (await import(/* @vite-ignore */ copy)) as Results;
});

describe('what came of a job', () => {
  it('is known under the job, whatever the order of its options, and ended when it was the last', () => {
    expect(results.resultOf(job)).toBeUndefined();
    results.keep(key, result(20), false);
    const { options } = job;
    const reordered = {
      experiment: 'planar',
      options: Object.fromEntries(Object.entries(options).reverse()),
    } as unknown as typeof job; // the same fields
    expect(results.resultOf(reordered)?.t).toBe(20);
    expect(results.isEnded(job)).toBe(false);
    results.keep(key, undefined, true);
    expect(results.resultOf(job)?.t).toBe(20);
    expect(results.isEnded(job)).toBe(true);
  });

  it('is told of, each time anew', () => {
    const told: string[] = [];
    results.arrived.listen((value) => told.push(value.key));
    results.keep(key, result(20), false);
    results.keep(key, result(40), false);
    expect(told).toEqual([key, key]);
  });

  it('goes on from the further of two: a training that begins again does not take away what was there', () => {
    results.keep(key, result(2000, [[1]]), false);
    results.keep(key, result(20, [[1]]), false);
    expect(results.resultOf(job)).toEqual(result(2000, [[1]]));
    results.keep(key, result(2000, [[2]]), false);
    expect(results.resultOf(job)).toEqual(result(2000, [[2]])); // of equals the later
  });

  it('stands for its experiment until something else of it comes, where it fits', () => {
    expect(results.latestOf('planar')).toBeUndefined();
    results.keep(keyOf(jobOf(1)), result(20), true);
    results.keep(keyOf(jobOf(2)), result(40), false);
    expect(results.latestOf('planar')?.t).toBe(40);
    results.keep(keyOf(jobOf(1)), result(60), true); // it came last
    expect(results.latestOf('planar')?.t).toBe(60);
    expect(results.latestOf('planar', ({ t }) => t < 60)?.t).toBe(40);
    expect(results.latestOf('curve')).toBeUndefined();
  });

  it('has no gap that either of two can fill, whichever went further', () => {
    results.keepGiven(given([key, result(60, [null, null, null, [3]])]));
    results.keep(key, result(20, [[0], [1]]), false);
    expect(results.resultOf(job)).toEqual(result(60, [[0], [1], null, [3]]));
    results.keep(key, result(80, [[0], [1], [2], null, [4]]), false);
    expect(results.resultOf(job)).toEqual(result(80, [[0], [1], [2], [3], [4]]));
  });
});

describe('what a page carries', () => {
  it('has ended where nothing is missing, and needs work where something is', () => {
    const other = jobOf(1);
    results.keepGiven(given([key, result(20, [[0], null])], [keyOf(other), result(20, [[0]])]));
    expect(results.resultOf(job)?.t).toBe(20);
    expect([results.isEnded(job), results.isEnded(other)]).toEqual([false, true]);
  });

  it('of two widgets is put together', () => {
    results.keepGiven(given([key, result(40, [[0], null, null])]));
    results.keepGiven(given([key, result(40, [null, null, [2]])]));
    expect(results.resultOf(job)).toEqual(result(40, [[0], null, [2]]));
  });

  it('is taken in once, and nothing where there is none', () => {
    results.keepGiven(undefined);
    const carried = given([key, result(20, [null])]);
    results.keepGiven(carried);
    const known = results.resultOf(job);
    results.keepGiven(carried);
    expect(results.resultOf(job)).toBe(known);
  });
});

describe(`of more than ${MANY} jobs`, () => {
  it('the one that nothing came of for longest is forgotten, and needs work again', () => {
    for (let seed = 0; seed < MANY; seed++) results.keep(keyOf(jobOf(seed)), result(20), true);
    results.keep(key, result(40), true); // the first, again
    expect(results.isEnded(jobOf(1))).toBe(true);
    results.keep(keyOf(jobOf(MANY)), result(20), true);
    expect([results.resultOf(jobOf(1)), results.isEnded(jobOf(1))]).toEqual([undefined, false]);
    expect(results.resultOf(job)?.t).toBe(40);
    for (let seed = 2; seed <= MANY; seed++) expect(results.isEnded(jobOf(seed))).toBe(true);
  });
});
