import { describe, expect, it, test } from 'vitest';

import { createOptimizer } from '../../../src/lib/optim/create-optimizer.ts';
import { CLASSES, digits, PIXELS, trainDigits, TRAINING } from '../../../src/lib/train/index.ts';
import { network } from '../../../src/lib/train/network.ts';
import { BATCH, startOf } from '../../../src/lib/train/training.ts';

const adam = { rule: 'adam', lr: 0.01 } as const;

describe('batch', () => {
  it('is 50 where it is left out', () => {
    expect(BATCH).toBe(50);
    expect(trainDigits({ ...adam, steps: 40, batch: 50 })).toEqual(
      trainDigits({ ...adam, steps: 40 }),
    );
  });

  test.each([1, 7, 64, TRAINING])('%d digits a step: what a plain loop does', (batch) => {
    // So many steps that the batches begin again at the first digit, where that takes few.
    const steps = batch === 1 ? 20 : Math.ceil(TRAINING / batch) + 2;
    const shape = { inputs: PIXELS, hidden: 32, outputs: CLASSES };
    const net = network(shape);
    const { inputs, labels } = digits();
    const optimizer = createOptimizer({ name: 'adam', lr: adam.lr });
    const x = new Float64Array(net.size);
    const g = new Float64Array(net.size);
    startOf(x, shape, 0);
    const losses = Array.from({ length: steps }, (_, t) => {
      const rows = Array.from({ length: batch }, (_, i) => (batch * t + i) % TRAINING);
      const examples = {
        inputs: Float64Array.from(
          rows.flatMap((row) => [...inputs.slice(PIXELS * row, PIXELS * (row + 1))]),
        ),
        labels: Uint8Array.from(rows, (row) => labels[row] ?? NaN),
      };
      const loss = net.loss(x, examples, { from: 0, count: batch, modulus: batch }, g);
      optimizer.step(x, g);
      return loss;
    });
    expect([...trainDigits({ ...adam, steps, batch }).loss]).toEqual(losses);
  });

  test.each([0, -1, 2.5, TRAINING + 1, NaN, '50'])('refuses %s, and says why', (batch) => {
    const shown = typeof batch === 'string' ? `"${batch}"` : String(batch);
    expect(() => trainDigits({ ...adam, steps: 1, batch: batch as number })).toThrow(
      new RangeError(
        `training: batch must be a whole number from 1 to 1500, got ${shown}. There are no more digits to learn from.`,
      ),
    );
  });
});
