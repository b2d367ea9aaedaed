import { describe, expect, test } from 'vitest';

import { lossMap, lossRow, type LossMapProblem } from '../../../src/lib/maps/index.ts';
import { createOptimizer, type OptimizerSpec } from '../../../src/lib/optim/index.ts';

const problem: LossMapProblem = {
  specOf: (momentum) => ({ name: 'sgd', momentum }),
  lrs: [0.01, 0.05, 0.17],
  hessian: [3, 1.5, 8],
  start: [1, -2],
  steps: 40,
};

/** One pair by itself, at its own learning rate. */
function alone(
  { hessian: [a, b, c], start, steps }: LossMapProblem,
  spec: OptimizerSpec,
  lr: number,
) {
  const optimizer = createOptimizer({ ...spec, lr });
  const x = Float64Array.from(start);
  for (let t = 0; t < steps; t++) {
    const [x0, x1] = [...x] as [number, number];
    optimizer.step(x, [a * x0 + b * x1, b * x0 + c * x1]);
  }
  const [x0, x1] = [...x] as [number, number];
  return (a * x0 ** 2 + 2 * b * x0 * x1 + c * x1 ** 2) / 2;
}

describe('a row', () => {
  const specs: readonly ((beta: number) => OptimizerSpec)[] = [
    (momentum) => ({ name: 'sgd', momentum }),
    (momentum) => ({ name: 'sgd', momentum, nesterov: true }),
    (momentum) => ({ name: 'sgd', form: 'ema', momentum }),
    (beta1) => ({ name: 'adam', beta1, epsilon: 'hat' }),
    (alpha) => ({ name: 'rmsprop', alpha, momentum: 0.5 }),
    (beta1) => ({ name: 'nadam', beta1 }),
  ];
  test.each(specs)('holds what each learning rate ends at by itself: %#', (specOf) => {
    const beta = 0.7;
    const losses = lossRow({ ...problem, specOf }, beta);
    for (const [i, loss] of losses.entries()) {
      const expected = alone(problem, specOf(beta), problem.lrs[i] ?? NaN);
      expect(Math.abs(loss / expected - 1)).toBeLessThan(1e-9);
    }
  });

  test('reads Infinity for a run that diverges, and leaves its neighbours alone', () => {
    const [near, far, worse] = lossRow({ ...problem, lrs: [0.05, 0.9, 1e300], steps: 2000 }, 0);
    expect(near).toBeLessThan(1e-20);
    expect([far, worse]).toEqual([Infinity, Infinity]);
  });

  test('refuses weight decay and a learning rate of 0', () => {
    const decayed = (momentum: number): OptimizerSpec => ({
      name: 'sgd',
      momentum,
      weightDecay: 0.1,
    });
    expect(() => lossRow({ ...problem, specOf: decayed }, 0)).toThrow(
      'weightDecay must be 0, got 0.1',
    );
    expect(() => lossRow({ ...problem, lrs: [0] }, 0)).toThrow('each lr must be above 0, got 0');
  });
});

test('a map is its rows, one a β', () => {
  const betas = [0, 0.5, 0.9];
  const rows = betas.map((beta) => [...lossRow(problem, beta)]);
  expect([...lossMap(problem, betas)]).toEqual(rows.flat());
});
