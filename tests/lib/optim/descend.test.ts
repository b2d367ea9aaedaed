import { describe, expect, it } from 'vitest';

import { adam, adamTrace, descend, gradient } from '../../../src/lib/index.ts';

describe('descend', () => {
  it('gives back the path, start included', () => {
    const path = descend(gradient, { gradientAt: (x) => x, start: [1, -2], lr: 0.5, steps: 2 });
    expect(path).toEqual([
      [1, -2],
      [0.5, -1],
      [0.25, -0.5],
    ]);
    expect(descend(gradient, { gradientAt: (x) => x, start: [1], lr: 1, steps: 0 })).toEqual([[1]]);
  });

  it('scales the whole update by the learning rate, and nothing else', () => {
    const [start, second] = descend(adam({ eps: 1e-3 }), {
      gradientAt: () => [10],
      start: [0],
      lr: 0.25,
      steps: 1,
    });
    expect(start).toEqual([0]);
    expect(second).toEqual([-0.25 * (adamTrace([10], { eps: 1e-3 }).update[0] ?? NaN)]);
  });

  it('adds no L2 where none is asked for, so that a run that overflowed stays infinite', () => {
    const run = { gradientAt: () => [1], start: [Infinity], lr: 1, steps: 1 };
    expect(descend(gradient, run)).toEqual([[Infinity], [Infinity]]);
  });

  it('converges on a parabola while 0 < lr·λ < 2, and not beyond', () => {
    const end = (lr: number) =>
      Math.abs(
        descend(gradient, { gradientAt: (x) => x, start: [1], lr, steps: 200 }).at(-1)?.[0] ?? NaN,
      );
    expect(end(1.9)).toBeLessThan(1e-6);
    expect(end(2.1)).toBeGreaterThan(1e6);
  });
});
