import fc from 'fast-check';
import { expect, test } from 'vitest';

import { shrink, WAYS } from '../../../src/lib/experiments/weight-decay.ts';
import { createOptimizer } from '../../../src/lib/optim/index.ts';

const settings = fc.record({
  way: fc.constantFrom(...WAYS),
  lr: fc.double({ min: 1e-4, max: 0.1, noNaN: true }),
  decay: fc.double({ min: 1e-3, max: 1, noNaN: true }),
  ratio: fc.double({ min: 0.1, max: 1000, noNaN: true }),
  steps: fc.integer({ min: 1, max: 100 }),
});

test('two weights are a plain loop over Adam with L2, or over AdamW', () => {
  fc.assert(
    fc.property(settings, (setting) => {
      const { way, lr, decay, ratio, steps } = setting;
      const name = way === 'l2' ? 'adam' : 'adamw';
      const optimizer = createOptimizer({ name, lr, weightDecay: decay });
      const x = Float64Array.of(1, 1);
      const { one, other } = shrink(setting);
      for (let t = 1; t <= steps; t++) {
        const sign = t % 2 === 1 ? 1 : -1;
        optimizer.step(x, [sign, sign * ratio]);
        expect([one[t], other[t]]).toEqual([...x]);
      }
    }),
  );
});
