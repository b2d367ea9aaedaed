import { describe, expect, it } from 'vitest';

import { givenOf } from '../../../../src/components/kit/training/given.ts';
import { whole, type Job } from '../../../../src/lib/train/jobs.ts';
import { keyOf } from '../../../../src/lib/train/key.ts';
import type { Zipf } from '../../../../src/lib/train/zipf.ts';

const jobs: readonly Job<'zipf'>[] = [
  { experiment: 'zipf', options: { rule: 'sgd', lr: 3 } },
  { experiment: 'zipf', options: { rule: 'adam', lr: 0.03 } },
];
const carried = (...more: readonly [(readonly string[])?, ((length: number) => number)?]) =>
  JSON.parse(givenOf(jobs, ...more)) as [string, Zipf][];
const has = ({ classes }: Zipf): number[] =>
  classes.flatMap((each, i) => (each === null ? [] : [i]));

describe('what a page carries of some jobs', () => {
  it('is all of each, trained to its end, under its key', () => {
    expect(carried()).toEqual(jobs.map((job) => [keyOf(job), whole(job)]));
  });

  it('is one entry of the lists named, the last unless told, and its place in them', () => {
    const all = whole(jobs[0]!); // two
    const last = all.classes.length - 1;
    for (const [, result] of carried(['classes'])) expect(has(result)).toEqual([last]);
    const third = carried(['classes'], () => 2);
    for (const [, result] of third) expect(has(result)).toEqual([2]);
    expect(third[0]?.[1].classes[2]).toEqual(all.classes[2]);
    expect(third[0]?.[1].classes).toHaveLength(last + 1);
    expect(third[0]?.[1].loss).toEqual(all.loss); // not named
  });
});
