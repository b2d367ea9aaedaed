import { describe, expect, it, test } from 'vitest';

import type { OptimizerSpec, Vec } from '../../../src/lib/index.ts';
import cases from '../../fixtures/torch-cases.json' with { type: 'json' };
import torch from '../../fixtures/torch-vectors.json' with { type: 'json' };
import { rosenbrockGradient, walk, walkComposed, type GradientAt } from './running.ts';
import { nadam113 } from './nadam-1.13.ts';

type Vector = (typeof torch.vectors)[number];

const CAMEL: Record<string, string> = { weight_decay: 'weightDecay' };

const specOf = ({ optimizer, options }: Vector): OptimizerSpec => {
  const renamed = Object.entries(options).map(([key, value]) => [CAMEL[key] ?? key, value]);
  return { name: optimizer.toLowerCase(), ...Object.fromEntries(renamed) } as OptimizerSpec;
};

const gradientOf = ({ problem }: Vector): GradientAt => {
  const { kind, gradients, curvature } = problem;
  if (kind === 'rosenbrock') return (x) => rosenbrockGradient(x);
  if (kind === 'quadratic') return (x) => x.map((xi, i) => (curvature?.[i] ?? NaN) * xi);
  return (_, t) => gradients?.[t - 1] ?? [];
};

/** Every coordinate within 1e-12 relative, or 1e-14 absolute near zero. */
function expectSamePath(path: readonly Vec[], expected: readonly Vec[]): void {
  expect(path).toHaveLength(expected.length);
  for (const [t, point] of expected.entries()) {
    for (const [i, due] of point.entries()) {
      const error = Math.abs((path[t]?.[i] ?? NaN) - due);
      expect(error, `step ${t + 1}, coordinate ${i}`).toBeLessThanOrEqual(
        Math.max(1e-14, 1e-12 * Math.abs(due)),
      );
    }
  }
}

it('holds a vector for each case', () => {
  expect(torch.vectors.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
  expect(torch.vectors).toHaveLength(46);
});

const isNadam = ({ optimizer }: Vector) => optimizer === 'NAdam';

describe('PyTorch walks the same path', () => {
  test.each(torch.vectors.filter((vector) => !isNadam(vector)))('$id', (vector) => {
    const run = [specOf(vector), vector.x0, gradientOf(vector), vector.steps] as const;
    expectSamePath(walk(...run), vector.x);
    expectSamePath(walkComposed(...run), vector.x);
  });
});

describe('PyTorch 1.13, which recorded these, multiplied NAdam’s next product by μ twice', () => {
  test.each(torch.vectors.filter(isNadam))('$id', (vector) => {
    const { x0, x, steps } = vector;
    expectSamePath(nadam113(vector.options.lr, x0, gradientOf(vector), steps), x);
    const today = walk(specOf(vector), x0, gradientOf(vector), steps);
    expect(() => expectSamePath(today, x)).toThrow('step 1');
  });
});
