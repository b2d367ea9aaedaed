import { describe, expect, it } from 'vitest';

import { curve, STEPS } from '../../../src/lib/train/curve.ts';
import { begin, whole, type Job } from '../../../src/lib/train/jobs.ts';
import { keyOf } from '../../../src/lib/train/key.ts';
import { zipf } from '../../../src/lib/train/zipf.ts';

const options = { rule: 'sgd', lr: 0.1, batch: 1, seed: 2 } as const;
const job: Job<'curve'> = { experiment: 'curve', options };

describe('the key of a job', () => {
  it('is the same in whatever order the job says its options', () => {
    const { seed, batch, lr, rule } = options;
    const reordered: Job<'curve'> = { options: { seed, rule, batch, lr }, experiment: 'curve' };
    expect(keyOf(reordered)).toBe(keyOf(job));
  });

  it('is another for another value, option or experiment', () => {
    const keys = [
      job,
      { ...job, options: { ...options, lr: 0.2 } },
      { ...job, options: { ...options, beta1: 0.9 } },
      { experiment: 'bands', options },
      { experiment: 'bands', options: { ...options, seed: 0.1, lr: 2 } }, // the same values at other names
    ].map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a job', () => {
  it('begun yields what its experiment yields', () => {
    const steps = (run: Iterable<{ readonly t: number }>) => Array.from(run, ({ t }) => t);
    expect(steps(begin(job))).toEqual(steps(curve(options)));
    const other: Job<'zipf'> = { experiment: 'zipf', options: { rule: 'adam', lr: 0.1 } };
    expect(steps(begin(other))).toEqual(steps(zipf(other.options)));
  });

  it('done whole gives the last of them', () => {
    expect(whole(job)).toEqual([...curve(options)].at(-1));
    expect(whole(job).t).toBe(STEPS);
  });
});
