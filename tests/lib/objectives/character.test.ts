import { describe, expect, it, test } from 'vitest';

import { adam, descend, gradient } from '../../../src/lib/index.ts';
import { gradientAt, illConditioned, ravine, saddle } from '../../../src/lib/objectives/index.ts';
import { expectClose } from '../support.ts';
import { gradientOf } from './cases.ts';

const plain = (objective: typeof ravine, lr: number, steps: number, start = objective.start) =>
  descend(gradient, { gradientAt: gradientAt(objective), start, lr, steps });

describe('ravine', () => {
  it('keeps its slope: about (±1, ±100) wherever one stands far from the middle', () => {
    for (const far of [50, 1e4, 1e7, 1e9, 1e200]) {
      const tolerance = 1 / far ** 2;
      expectClose(gradientOf(ravine, [far, -far]), [1, -100], tolerance);
      expectClose([ravine.value([far, 0]), ravine.value([0, far])], [far, 100 * far], 1.01 / far);
    }
    expect([...gradientOf(ravine, [Infinity, -Infinity])]).toEqual([1, -100]);
    expect(ravine.value([Infinity, 0])).toBe(Infinity);
    expect(ravine.hessianAt([1e200, 1e9])[0]?.[0]).toBe(0);
    expect([...gradientOf(ravine, [NaN, 0])]).toEqual([NaN, 0]);
  });

  it('loses no digits near its middle, and none where u² would overflow', () => {
    expectClose([ravine.value([1e-9, 0]), ravine.value([0, 1e-9])], [5e-19, 5e-17], 1e-15);
    expect(ravine.value([1e8, 0])).toBe(1e8 - 1);
    expect(gradientOf(ravine, [2e6, 0])[0]).toBe(2e6 / Math.sqrt(1 + 4e12)); // not yet 1
    expectClose([ravine.value([1e8 - 1, 0])], [1e8 - 2], 1e-15);
  });

  it('is jumped across by plain descent with lr·100 > 2, at |y| = √((50·lr)² − 1), without divergence', () => {
    for (const lr of [0.03, 0.05, 0.2]) {
      const [last = [], before = []] = plain(ravine, lr, 5000).slice(-2).reverse();
      const wall = Math.sqrt((50 * lr) ** 2 - 1);
      expectClose([Math.abs(last[1] ?? NaN)], [wall], 1e-9);
      expect(last[1]).toBeCloseTo(-(before[1] ?? NaN), 9);
    }
    expect(Math.abs(plain(ravine, 0.019, 5000).at(-1)?.[1] ?? NaN)).toBeLessThan(1e-12);
  });

  it('is where a step size for each coordinate pays: Adam moves as fast along the floor as down the wall', () => {
    const adams = descend(adam(), {
      gradientAt: gradientAt(ravine),
      start: [-10, 10],
      lr: 0.1,
      steps: 20,
    });
    const [x = NaN, y = NaN] = adams.at(-1) ?? [];
    expect(x).toBeCloseTo(-8, 1);
    expect(y).toBeCloseTo(8, 1);
    // Plain descent at the largest stable rate is held to lr a step along the floor.
    expect(plain(ravine, 0.02, 20, [-10, 10]).at(-1)?.[0]).toBeLessThan(-9.6);
  });
});

test('saddle is left sooner by Adam than by plain descent, from the same start at the same rate', () => {
  const out = (path: readonly (readonly number[])[]) =>
    path.findIndex(([, y = NaN]) => Math.abs(y) > 1);
  const options = { gradientAt: gradientAt(saddle), start: saddle.start, lr: 0.05, steps: 500 };
  const [slow, fast] = [out(descend(gradient, options)), out(descend(adam(), options))];
  expect(fast).toBeGreaterThan(0);
  expect(slow).toBeGreaterThan(2 * fast);
});

test('gradientAt gives descend a new vector at each point', () => {
  const at = gradientAt(illConditioned(10));
  const first = at([1, 1]);
  expect(first).toEqual([1, 10]);
  expect(Array.isArray(first)).toBe(true);
  expect(at([2, 0])).toEqual([2, 0]);
  expect(first).toEqual([1, 10]);
});
