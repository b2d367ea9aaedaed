import { describe, expect, it, test } from 'vitest';

import { createOptimizer } from '../../../src/lib/optim/create-optimizer.ts';
import type { OptimizerSpec } from '../../../src/lib/optim/specs.ts';
import { RANKS } from '../../../src/lib/train/ranks.ts';
import { six } from '../../../src/lib/train/six.ts';
import {
  frequencies,
  zipf,
  ZIPF_CLASSES,
  ZIPF_EVERY,
  ZIPF_STEPS,
  type ZipfOptions,
} from '../../../src/lib/train/zipf.ts';

const end = (options: ZipfOptions) => [...zipf(options)].at(-1);
/** The losses of the most frequent class and of the rarest, to two digits. */
const ends = (options: ZipfOptions): readonly number[] => {
  const classes = end(options)?.classes.at(-1) ?? [];
  return [classes[0], classes.at(-1)].map((loss) => Number(loss?.toPrecision(2)));
};

describe('a thousand classes', () => {
  const pi = frequencies();

  it('are as frequent as 1 / rank, 1 together', () => {
    expect(pi).toHaveLength(ZIPF_CLASSES);
    expect(pi.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    for (const rank of [2, 10, ZIPF_CLASSES])
      expect((pi[0] ?? NaN) / (pi[rank - 1] ?? NaN)).toBeCloseTo(rank, 9);
  });

  it('are drawn at ranks in equal ratios, the first and the last among them', () => {
    expect([RANKS[0], RANKS.at(-1)]).toEqual([1, ZIPF_CLASSES]);
    expect(RANKS).toEqual([...new Set(RANKS)].sort((a, b) => a - b));
  });
});

describe('after 500 steps', () => {
  it('descent at 50 has learned the most frequent class, and hardly the rarest', () => {
    expect(ends({ rule: 'sgd', lr: 50 })).toEqual([0.0003, 0.27]);
  });

  it('Adam at 0.1 has learned both alike', () => {
    expect(ends({ rule: 'adam', lr: 0.1 })).toEqual([0.0017, 0.0017]);
  });
});

describe('a run', () => {
  test.each<readonly [ZipfOptions, OptimizerSpec]>([
    [
      { rule: 'sgd', lr: 20 },
      { name: 'sgd', lr: 20 },
    ],
    [
      { rule: 'adam', lr: 0.05 },
      { name: 'adam', lr: 0.05 },
    ],
  ])('is a plain loop over the classes, to six digits: %j', (options, spec) => {
    const pi = frequencies();
    const optimizer = createOptimizer(spec);
    const w = new Float64Array(ZIPF_CLASSES);
    for (let t = 0; t < ZIPF_STEPS; t++)
      optimizer.step(
        w,
        pi.map((share, k) => -share / (1 + Math.exp(w[k] ?? NaN))),
      );
    const losses = w.map((each) => Math.log1p(Math.exp(-each)));
    const found = end(options);
    expect(found?.t).toBe(ZIPF_STEPS);
    expect(found?.classes).toHaveLength(ZIPF_STEPS / ZIPF_EVERY + 1);
    expect(found?.classes.at(-1)).toEqual(RANKS.map((rank) => six(losses[rank - 1] ?? NaN)));
    expect(found?.loss.at(-1)).toBe(six(losses.reduce((sum, x, k) => sum + x * (pi[k] ?? NaN), 0)));
  });

  it('starts where each class has the loss of a guess', () => {
    const [first] = zipf({ rule: 'sgd', lr: 1 });
    expect(first?.classes[0]).toEqual(RANKS.map(() => six(Math.LN2)));
  });
});
