import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { adam, descend, rmsprop } from '../../../src/lib/optim/index.ts';
import { constantGradientUpdate, rmspropCycle } from '../../../src/lib/theory/index.ts';
import { expectClose, outputs } from '../support.ts';

const size = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

describe('the update on a constant gradient', () => {
  it("is Adam's at every step", () => {
    for (const [g, eps] of [
      [10, 1e-3],
      [-0.02, 1e-2],
      [1e-6, 1e-8],
    ] as const) {
      for (const [u = NaN] of outputs(adam({ eps }), new Array<number[]>(300).fill([g]))) {
        expectClose([u], [constantGradientUpdate(g, eps)], 1e-11);
      }
    }
  });

  it('is the first step of Adam on any stream, times the learning rate', () => {
    fc.assert(
      fc.property(
        size,
        size,
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (g, lr, negative, eps) => {
          const first = negative ? -g : g;
          const [, after = []] = descend(adam({ eps }), {
            gradientAt: () => [first],
            start: [0],
            lr,
            steps: 1,
          });
          expectClose([constantGradientUpdate(first, eps, lr)], [-(after[0] ?? NaN)], 1e-12);
        },
      ),
    );
  });

  it('is the learning rate itself without ε, whatever the gradient’s scale', () => {
    fc.assert(
      fc.property(size, (g) => {
        expect(constantGradientUpdate(g, 0, 0.25)).toBe(0.25);
        expect(constantGradientUpdate(-g, 0, 0.25)).toBe(-0.25);
      }),
    );
  });

  it('has ε = 1e-8 and lr = 1 when none are named', () => {
    expect(constantGradientUpdate(1e-8)).toBe(0.5);
    expect(constantGradientUpdate(2, 2)).toBe(0.5);
    expect(constantGradientUpdate(0)).toBe(0);
    expect(constantGradientUpdate(0, 0)).toBeNaN();
  });
});

/** RMSProp on λx²/2 from 1: the path. */
const run = (lr: number, eps: number, lambda: number, steps = 12_000): number[] =>
  descend(rmsprop(0.99, eps), {
    gradientAt: ([x = NaN]) => [lambda * x],
    start: [1],
    lr,
    steps,
  }).map(([x = NaN]) => x);

describe('the cycle of RMSProp on a parabola', () => {
  test.each([
    [0.1, 0, 1],
    [0.1, 1e-8, 1],
    [0.02, 1e-3, 1],
    [0.1, 0.02, 0.5],
    [0.3, 0.1, 4],
  ])('is where a run ends, at lr = %d, ε = %d, λ = %d', (lr, eps, lambda) => {
    const end = run(lr, eps, lambda).slice(-2);
    const amplitude = rmspropCycle(lr, eps, lambda);
    expect(amplitude).toBeGreaterThan(0);
    expectClose(end.map(Math.abs), [amplitude, amplitude], 1e-11);
    expect(end.map(Math.sign).toSorted()).toEqual([-1, 1]);
  });

  test.each([
    [0.1, 0.05, 1],
    [0.1, 0.2, 1],
    [0.1, 0.04, 0.5],
  ])('shrinks to nothing at lr = %d, ε = %d, λ = %d, where a run converges', (lr, eps, lambda) => {
    expect(rmspropCycle(lr, eps, lambda)).toBe(0);
    expect(Math.abs(run(lr, eps, lambda).at(-1) ?? NaN)).toBeLessThan(0.01 * lr);
  });

  it('is approached by about √β a step', () => {
    const off = run(0.1, 0, 1, 5000).map((x) => Math.abs(Math.abs(x) - 0.05));
    const [early, late] = [Math.max(...off.slice(2000, 2100)), Math.max(...off.slice(4000, 4100))];
    expect(Math.log(late / early) / 2000).toBeCloseTo(Math.log(0.99) / 2, 4);
  });

  it('is half a step of lr without ε, and has ε = 1e-8 and λ = 1 when none are named', () => {
    expect(rmspropCycle(0.1, 0)).toBe(0.05);
    expect(rmspropCycle(0.1, 0, 7)).toBe(0.05);
    expect(rmspropCycle(0.1)).toBe(0.05 - 1e-8);
    expect(rmspropCycle(0.5, 0.25, 2)).toBe(0.125);
    expect(rmspropCycle(0)).toBe(0);
  });
});
