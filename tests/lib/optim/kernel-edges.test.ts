import { describe, expect, it, test } from 'vitest';

import {
  createOptimizer,
  DEFAULTS,
  OPTIMIZER_NAMES,
  type OptimizerName,
  type OptimizerSpec,
} from '../../../src/lib/index.ts';
import type { SettledSpecs } from '../../../src/lib/optim/defaults.ts';
import { heavyBall } from '../../../src/lib/optim/compositions/heavy-ball.ts';
import { NO_DECAY } from '../../../src/lib/optim/decays.ts';
import { SIMD_FROM } from '../../../src/lib/optim/kernels/fastest.ts';
import { makeKernel } from '../../../src/lib/optim/kernels/index.ts';
import { nadam } from '../../../src/lib/optim/kernels/nadam.ts';
import { simd } from '../../../src/lib/optim/kernels/simd.ts';
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
  const checks = <N extends OptimizerName>(name: N, spec: SettledSpecs[N], dim: number) =>
    makeKernel(name, spec, dim).checksGradients ?? false; // only SIMD does

  test.each(OPTIMIZER_NAMES)('is taken for %s from the size on where it pays', (name) => {
    const at = (dim: number) => checks(name, DEFAULTS[name], dim);
    expect([at(SIMD_FROM - 1), at(SIMD_FROM), at(SIMD_FROM + 1)]).toEqual([false, true, true]);
  });

  it('is not there for AMSGrad, for averages stored back, for a centered RMSProp or one with momentum', () => {
    const [{ adam, rmsprop }, dim] = [DEFAULTS, SIMD_FROM];
    expect(checks('adam', { ...adam, amsgrad: true }, dim)).toBe(false);
    expect(checks('adam', { ...adam, correction: 'in-place' }, dim)).toBe(false);
    expect(checks('rmsprop', { ...rmsprop, centered: true }, dim)).toBe(false);
    expect(checks('rmsprop', { ...rmsprop, momentum: 0.5 }, dim)).toBe(false);
  });

  test.each([SIMD_FROM, SIMD_FROM + 1, 4096, 100_001])(
    'holds the averages of %i parameters',
    (dim) => {
      const { m, v, product } = simd(nadam(DEFAULTS.nadam), NO_DECAY, dim)?.state ?? {};
      expect([m?.length, v?.length, product?.length]).toEqual([dim, dim, 1]);
      expect(Math.abs((v?.byteOffset ?? 0) - (m?.byteOffset ?? 0))).toBeGreaterThanOrEqual(8 * dim);
    },
  );
});
