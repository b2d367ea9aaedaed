import { describe, expect, test } from 'vitest';

import { createOptimizer } from '../../../src/lib/optim/create-optimizer.ts';
import type { OptimizerSpec } from '../../../src/lib/optim/specs.ts';
import { stableUpTo } from '../../../src/lib/train/stable.ts';

const STEPS = 8000;
/** How near the limit a run is, on either side. */
const NEAR = 0.01;
/** Past this a run has run away; one that settles gets to a million first, where Adam's first steps are ten times as long. */
const AWAY = 1e50;

/** How far from the minimum a run from 1 on λx²/2 ends. */
function ends(spec: OptimizerSpec, lambda: number): number {
  const optimizer = createOptimizer(spec);
  const x = Float64Array.of(1);
  const far = () => Math.abs(x[0] ?? NaN);
  while (optimizer.t < STEPS && far() < AWAY) optimizer.step(x, [lambda * (x[0] ?? NaN)]);
  return far();
}

const EMA = (momentum: number) => ({ name: 'sgd', form: 'ema', lr: 1, momentum }) as const;
const BALL = (momentum: number) => ({ name: 'sgd', lr: 1, momentum }) as const;
/** An ε beside which no root of v counts. */
const FROZEN = 1e150;
/** RMSProp and Adam whose scale is held where it is, and divides a learning rate as large. */
const frozen = {
  rmsprop: { name: 'rmsprop', lr: FROZEN, alpha: 0.99, eps: FROZEN } as const,
  adam: (beta1: number) =>
    ({ name: 'adam', lr: FROZEN, beta1, beta2: 0.999, eps: FROZEN }) as const,
};

const CASES: readonly (readonly [string, number, OptimizerSpec])[] = [
  ['sgd', stableUpTo('sgd', 0.9), { name: 'sgd', lr: 1 }],
  ...[0, 0.5, 0.9].flatMap(
    (beta) =>
      [
        [`momentum ${beta}`, stableUpTo('momentum', beta), BALL(beta)],
        [`an average of gradients, ${beta}`, stableUpTo('adam', beta), EMA(beta)],
        [`adam of a frozen scale, ${beta}`, stableUpTo('adam', beta), frozen.adam(beta)],
      ] as const,
  ),
  ['rmsprop of a frozen scale', stableUpTo('rmsprop', 0.9), frozen.rmsprop],
];

describe('on a parabola', () => {
  test.each(CASES)('%s: a run stays below α·λ = %d, and runs away above', (_, limit, spec) => {
    expect(ends(spec, limit * (1 - NEAR))).toBeLessThan(1e-3);
    expect(ends(spec, limit * (1 + NEAR))).toBeGreaterThan(AWAY);
  });
});

test('the limits: 2 without momentum, 3.8 for a heavy ball of 0.9, 38 for an average of 0.9', () => {
  expect(stableUpTo('sgd', 0.9)).toBe(2);
  expect(stableUpTo('rmsprop', 0.9)).toBe(2);
  expect(stableUpTo('momentum', 0.9)).toBeCloseTo(3.8, 12);
  expect(stableUpTo('adam', 0.9)).toBeCloseTo(38, 12);
  expect(stableUpTo('adam', 0)).toBe(stableUpTo('sgd', 0));
});
