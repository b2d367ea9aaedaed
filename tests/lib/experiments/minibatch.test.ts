import { describe, expect, it, test } from 'vitest';

import { EVERY, EXAMPLES, excessOf, STEPS } from '../../../src/lib/experiments/minibatch.ts';
import { expectClose } from '../support.ts';
import { lossOf, sgdLoop } from '../sgd-loop.ts';

/** The least loss, by plain descent on all examples until nothing moves. */
const least = lossOf(sgdLoop({ lr: 2, beta: 0, batch: EXAMPLES, seed: 0 }, 5000));

describe('a stochastic run', () => {
  test.each([
    { lr: 0.01, beta: 0.9, batch: 4, seed: 1 },
    { lr: 0.1, beta: 0, batch: 1, seed: 42 },
    { lr: 0.4, beta: 0.9, batch: EXAMPLES, seed: 5 },
  ])('at lr $lr, β $beta, $batch a step is the loop written out', (settings) => {
    const excess = excessOf(settings);
    expect(excess).toHaveLength(STEPS / EVERY + 1);
    for (const t of [0, 10, 50, 200])
      expect(excess[t / EVERY]).toBeCloseTo(lossOf(sgdLoop(settings, t)) - least, 9);
  });

  it('begins at ln 2, and with all examples knows no chance', () => {
    const settings = { lr: 0.01, beta: 0.9, batch: EXAMPLES };
    const [one, other] = [1, 2].map((seed) => excessOf({ ...settings, seed }));
    expect(one).toEqual(other);
    expectClose([(one?.[0] ?? NaN) + least], [Math.LN2], 1e-9);
    expect(excessOf({ ...settings, batch: 4, seed: 1 })).not.toEqual(
      excessOf({ ...settings, batch: 4, seed: 2 }),
    );
  });
});
