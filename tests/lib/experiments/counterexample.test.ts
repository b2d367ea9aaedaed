import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  cycleDrift,
  endsAt,
  flipAt,
  proofGaps,
  reachesBest,
  reddiGradient,
  reddiWalk,
  RULES,
  type ReddiSetting,
} from '../../../src/lib/experiments/counterexample.ts';
import { createOptimizer } from '../../../src/lib/optim/index.ts';
import numpy from '../../fixtures/beyond.json' with { type: 'json' };
import { expectClose } from '../support.ts';

const settings: fc.Arbitrary<ReddiSetting> = fc.record({
  rule: fc.constantFrom(...RULES),
  c: fc.double({ min: 2.1, max: 100, noNaN: true }),
  beta2: fc.double({ min: 0, max: 0.9999, noNaN: true }),
  lr: fc.double({ min: 1e-3, max: 1, noNaN: true }),
  steps: fc.integer({ min: 3, max: 200 }),
});

/** The same run as a plain loop over the library's optimizer. */
function loop({ rule, c, beta2, lr, steps }: ReddiSetting): number[] {
  const optimizer = createOptimizer({
    ...{ name: 'adam', beta1: 0, beta2, eps: 0, correction: 'never' },
    amsgrad: rule === 'amsgrad',
  });
  const x = Float64Array.of(0);
  return Array.from({ length: steps }, (_, i) => {
    optimizer.step(x, [reddiGradient(c, i + 1)], lr / Math.sqrt(i + 1));
    x[0] = Math.max(-1, Math.min(1, x[0] ?? NaN));
    return x[0];
  });
}

test('a run is a plain loop over createOptimizer', () => {
  fc.assert(
    fc.property(settings, (setting) => {
      expect([...reddiWalk(setting).x.subarray(1)]).toEqual(loop(setting));
      expect(endsAt([setting.beta2], setting)[0]).toBe(loop(setting).at(-1));
    }),
  );
});

test('AMSGrad’s √v/α never shrinks', () => {
  fc.assert(
    fc.property(settings, (setting) => {
      const gaps = proofGaps(reddiWalk({ ...setting, rule: 'amsgrad' }), setting.lr);
      expect(gaps).toHaveLength(setting.steps - 1);
      expect(gaps.every((gap) => gap >= 0)).toBe(true);
    }),
  );
});

describe('Reddi’s own example, beside NumPy', () => {
  const setting = { rule: 'adam', c: 3, beta2: 0.1, lr: 0.1, steps: 3000 } as const;
  const walk = reddiWalk(setting);
  test('goes the same way', () => {
    const found = [1, 2, 3, 10, 100, 1000].map((t) => walk.x[t] ?? NaN);
    expectClose(found, numpy.reddi.path, 1e-11);
    expect(reachesBest(walk)).toBeNull();
  });
  test('has the same gaps', () => {
    expectClose([...proofGaps(walk, 0.1).subarray(0, 9)], numpy.reddi.first, 1e-9);
  });
});

describe('the drift of a cycle', () => {
  test('is that of a run once v repeats, and of plain sign descent without memory', () => {
    const long = reddiWalk({ rule: 'adam', c: 3, beta2: 0.6, lr: 1e-3, steps: 300 });
    const root = (t: number) => Math.sqrt(long.divisor[t] ?? NaN);
    const sum = [298, 299, 300].reduce((so, t) => so - reddiGradient(3, t) / root(t), 0);
    expectClose([cycleDrift([3, -1, -1], 0.6)], [sum], 1e-10);
    expect(cycleDrift([3, -1, -1], 0)).toBe(1);
  });
  test('is RMSProp’s on any cycle, whose order counts', () => {
    const cycle = [3, -1, 0.5, -2, -0.1];
    const optimizer = createOptimizer({ name: 'rmsprop', lr: 1, alpha: 0.7, eps: 0 });
    const x = Float64Array.of(0);
    for (let i = 0; i < 40; i++) {
      x[0] = 0;
      for (const g of cycle) optimizer.step(x, [g]);
    }
    expectClose([cycleDrift(cycle, 0.7)], [x[0] ?? NaN], 1e-10);
  });
  test('changes its sign once, where Adam turns', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2.1, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (c, beta) => {
          const flip = flipAt(c);
          fc.pre(Math.abs(beta - flip) > 1e-6);
          expect(cycleDrift([c, -1, -1], beta) > 0).toBe(beta < flip);
        },
      ),
    );
  });
});
