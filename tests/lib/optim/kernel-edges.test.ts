import { describe, expect, it, test } from 'vitest';

import {
  createOptimizer,
  DEFAULTS,
  OPTIMIZER_NAMES,
  type OptimizerName,
  type OptimizerSpec,
} from '../../../src/lib/index.ts';
import { heavyBall } from '../../../src/lib/optim/compositions/heavy-ball.ts';
import { adam, SIMD_FROM } from '../../../src/lib/optim/kernels/adam.ts';
import { simdAdam } from '../../../src/lib/optim/kernels/adam-simd.ts';
import { rectification } from '../../../src/lib/optim/schedules.ts';

/** The spec of an optimizer by name alone: a union that TypeScript cannot follow. */
const named = (name: OptimizerName) => ({ name }) as OptimizerSpec;

describe('an optimizer', () => {
  test.each(OPTIMIZER_NAMES)('%s leaves a parameter that overflowed infinite', (name) => {
    const x = Float64Array.of(Infinity);
    createOptimizer(named(name)).step(x, [1]); // 0 · ∞ would make it NaN
    expect([...x]).toEqual([Infinity]);
  });

  test.each(OPTIMIZER_NAMES)('%s may be reset before its first step', (name) => {
    const optimizer = createOptimizer(named(name));
    optimizer.reset();
    expect([optimizer.t, optimizer.state()]).toEqual([0, { t: 0, averages: {} }]);
  });

  it('is not known by a name in a list', () => {
    const spec: unknown = { name: ['adam'] };
    expect(() => createOptimizer(spec as OptimizerSpec)).toThrow(/ got an object\. /);
  });
});

describe('what is remembered', () => {
  it('by the centered RMSProp is the gradients’ average, with its sign', () => {
    const optimizer = createOptimizer({ name: 'rmsprop', alpha: 0.5, centered: true });
    const x = Float64Array.of(0);
    optimizer.step(x, [4]);
    optimizer.step(x, [2]);
    expect(optimizer.state().averages).toEqual({ v: [6], average: [2] });
  });

  it('by a heavy ball before its first step is nothing', () => {
    expect(heavyBall(0.9).init(2)).toBeNull();
  });
});

describe('the rectification', () => {
  it('is 0 until ρ has passed the threshold, and not when it is there', () => {
    const [beta2, t] = [0.9, 20];
    const rho = 2 / (1 - beta2) - 1 - (2 * t * beta2 ** t) / (1 - beta2 ** t);
    expect(rectification(beta2, t, rho)).toBe(0);
    expect(rectification(beta2, t, rho * (1 - 1e-12))).toBeGreaterThan(0.5);
  });
});

describe('SIMD', () => {
  it('is taken from the size on where it pays, and never for AMSGrad', () => {
    const checks = (dim: number, amsgrad = false) =>
      adam({ ...DEFAULTS.adam, amsgrad }, dim).checksGradients ?? false; // only SIMD does
    expect([checks(SIMD_FROM - 1), checks(SIMD_FROM), checks(SIMD_FROM + 1)]).toEqual([
      false,
      true,
      true,
    ]);
    expect(checks(SIMD_FROM, true)).toBe(false);
  });

  test.each([SIMD_FROM, SIMD_FROM + 1, 4096, 100_001])(
    'holds the averages of %i parameters',
    (dim) => {
      const simd = simdAdam(dim);
      expect([simd?.m.length, simd?.v.length]).toEqual([dim, dim]);
      expect(simd && simd.v.byteOffset - simd.m.byteOffset).toBeGreaterThanOrEqual(8 * dim);
    },
  );
});
