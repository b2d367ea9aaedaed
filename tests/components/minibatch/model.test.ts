import { describe, expect, test } from 'vitest';

import { run } from '../../../src/components/widgets/minibatch/model.ts';
import { params } from '../../../src/components/widgets/minibatch/params.ts';
import { batches, excess } from '../../../src/lib/facts/momentum.ts';
import { EVERY, excessOf } from '../../../src/lib/experiments/minibatch.ts';
import { expectClose } from '../../lib/support.ts';

const INITIAL = params.initial;

describe('the runs of the mini-batch widget', () => {
  test('are those that the lesson quotes', () => {
    const { lr, beta, batch, seed } = INITIAL;
    expect([lr, beta, Number(batch), seed]).toEqual([
      batches.lr,
      batches.beta,
      batches.size,
      batches.seeds[0],
    ]);
    const { plain, ball, scaled } = run(INITIAL);
    const at = batches.step / EVERY;
    expectClose(
      [plain, ball, scaled].map(({ mean }) => mean[at] ?? NaN),
      [excess.plain, excess.ball, excess.scaled],
    );
  });

  test('of each kind differ in their draws alone; with all examples there is one', () => {
    const { ball, scaled } = run(INITIAL);
    expect(ball.runs).toHaveLength(3);
    expect(ball.runs[2]).toEqual(excessOf({ lr: 0.01, beta: 0.9, batch: 4, seed: 3 }));
    expect(scaled.runs[0]).toEqual(excessOf({ lr: scaled.lr, beta: 0, batch: 4, seed: 1 }));
    expect(run({ ...INITIAL, batch: 'all' }).ball.runs).toHaveLength(1);
  });

  test('are not computed again where what they depend on stays', () => {
    const { plain } = run(INITIAL);
    expect(run({ ...INITIAL, beta: 0.5 }).plain).toBe(plain);
    expect(run({ ...INITIAL, lr: 0.02 }).plain).not.toBe(plain);
  });
});
