import fc from 'fast-check';
import { expect, test } from 'vitest';

import { lengthsAt, linearWarmup, untunedWarmup } from '../../../src/lib/experiments/warmup.ts';
import { createOptimizer } from '../../../src/lib/optim/index.ts';
import { expectClose } from '../support.ts';

/** How far an optimizer goes at step t under a gradient of 1 that never changes, warmed up. */
function stepsOf(
  spec: Parameters<typeof createOptimizer>[0],
  steps: number,
  over: number,
): number[] {
  const optimizer = createOptimizer(spec);
  const x = new Float64Array(1);
  return Array.from({ length: steps }, (_, i) => {
    x[0] = 0;
    optimizer.step(x, [1], linearWarmup(i + 1, over));
    return -x[0];
  });
}

test('lengths are those of the library’s optimizers on a gradient that never changes', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.8, max: 0.9999, noNaN: true }),
      fc.integer({ min: 1, max: 200 }),
      (beta2, over) => {
        const given = { beta1: 0.9, beta2, eps: 0 };
        const found = Array.from({ length: 100 }, (_, i) => lengthsAt(i + 1, 0.9, beta2, over));
        const corrected = stepsOf({ name: 'adam', ...given }, 100, over);
        const never = stepsOf({ name: 'adam', ...given, correction: 'never' }, 100, over);
        const radam = stepsOf({ name: 'radam', ...given }, 100, 1);
        expectClose(
          found.map((each) => each.corrected),
          corrected,
          1e-9,
        );
        expectClose(
          found.map((each) => each.uncorrected),
          never,
          1e-9,
        );
        found.forEach((each, i) => {
          // Where it leaves the root out, RAdam's step is m̂, 1 here.
          if (Number.isNaN(each.radam)) expectClose([radam[i] ?? NaN], [1], 1e-12);
          else expectClose([each.radam], [radam[i] ?? NaN], 1e-9);
        });
      },
    ),
  );
});

test('the warmup that needs no tuning has whole steps', () => {
  expect([0.9, 0.95, 0.99, 0.999, 0.9999].map(untunedWarmup)).toEqual([20, 40, 200, 2000, 20000]);
});
