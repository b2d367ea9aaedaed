import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { adam, NEVER } from '../../../src/lib/optim/index.ts';
import {
  spikeBound,
  uncorrectedBoundAt,
  updateBound,
  updateBoundAt,
  worstGradients,
} from '../../../src/lib/theory/index.ts';
import { expectClose, outputs } from '../support.ts';

/** The last update of Adam on a stream, ε = 0. */
const lastUpdate = (
  beta1: number,
  beta2: number,
  gradients: readonly number[],
  corrected = true,
): number => {
  const options = { beta1, beta2, eps: 0, ...(corrected ? {} : { correction: NEVER }) };
  return (
    outputs(
      adam(options),
      gradients.map((g) => [g]),
    ).at(-1)?.[0] ?? NaN
  );
};

const PAIRS = [
  [0.9, 0.999],
  [0.9, 0.95],
  [0.5, 0.75],
  [0, 0.5],
  [0.9, 0.85],
  [0.9, 0.81], // β1² = β2: no bound for ever, but one at each step
  [0.9, 0.5],
  [0.5, 0.25],
] as const;

describe('the bound on an update', () => {
  it('at each step is reached by the worst gradients, corrected and not', () => {
    for (const [beta1, beta2] of PAIRS) {
      for (const t of [1, 2, 3, 10, 100]) {
        const worst = worstGradients(beta1, beta2, t);
        expectClose(
          [lastUpdate(beta1, beta2, worst), lastUpdate(beta1, beta2, worst, false)],
          [updateBoundAt(beta1, beta2, t), uncorrectedBoundAt(beta1, beta2, t)],
          1e-9,
        );
      }
    }
  });

  it('is exceeded by no stream', () => {
    const gradient = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...PAIRS),
        fc.array(gradient, { minLength: 1, maxLength: 40 }),
        ([beta1, beta2], gradients) => {
          fc.pre(gradients.some((g) => Math.abs(g) > 1e-6));
          const bound = updateBoundAt(beta1, beta2, gradients.length);
          expect(Math.abs(lastUpdate(beta1, beta2, gradients))).toBeLessThan(bound * (1 + 1e-9));
        },
      ),
    );
  });

  it('is where climbing from a random stream ends', () => {
    let seed = 1;
    const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (const [beta1, beta2, t] of [
      [0.9, 0.999, 12],
      [0.5, 0.75, 6],
      [0.9, 0.5, 4],
    ] as const) {
      let gradients = Array.from({ length: t }, () => random() - 0.5);
      let best = lastUpdate(beta1, beta2, gradients);
      for (let i = 0, size = 0.5; i < 6000; i++, size *= 0.999) {
        const near = gradients.map((g) => g + size * (random() - 0.5));
        const update = lastUpdate(beta1, beta2, near);
        if (update > best) [gradients, best] = [near, update];
      }
      expect(best).toBeGreaterThan(updateBoundAt(beta1, beta2, t) * (1 - 1e-4));
      expect(best).toBeLessThan(updateBoundAt(beta1, beta2, t) * (1 + 1e-9));
    }
  });

  it('in the long run is reached by the worst gradients to 1e-9', () => {
    expectClose(
      [lastUpdate(0.9, 0.999, worstGradients(0.9, 0.999, 25_000))],
      [updateBound(0.9, 0.999)],
      1e-9,
    );
    expectClose(
      [lastUpdate(0.9, 0.95, worstGradients(0.9, 0.95, 600))],
      [updateBound(0.9, 0.95)],
      1e-9,
    );
  });

  it('is 1 at the first step of corrected Adam', () => {
    for (const [beta1, beta2] of PAIRS) expectClose([updateBoundAt(beta1, beta2, 1)], [1], 1e-12);
  });

  it('is never above that of the long run, from which it is told apart by the steps it has', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.double({ min: 0.01, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        (beta1, beta2, t) => {
          fc.pre(beta1 ** 2 < beta2 * 0.999);
          const limit = updateBound(beta1, beta2) * (1 + 1e-9);
          expect(updateBoundAt(beta1, beta2, t)).toBeLessThan(limit);
          expect(uncorrectedBoundAt(beta1, beta2, t)).toBeLessThan(limit);
        },
      ),
    );
  });

  it('adds a geometric series, also where its ratio is 1 or nearly 1', () => {
    for (const [beta1, beta2] of PAIRS) {
      for (const t of [1, 2, 7, 300]) {
        let sum = 0;
        for (let j = t - 1; j >= 0; j--) sum += beta1 ** (2 * j) / beta2 ** j;
        const expected = Math.sqrt(((1 - beta1) ** 2 / (1 - beta2)) * sum);
        expectClose([uncorrectedBoundAt(beta1, beta2, t)], [expected], 1e-12);
      }
    }
    expectClose([uncorrectedBoundAt(0.5, 0.25, 12)], [2], 1e-15); // ½/√¾ · √12
  });

  it('exists in the long run only while β1² < β2', () => {
    expectClose([updateBound(0.5, 0.5)], [1], 1e-15);
    expectClose([updateBound(0, 0.75)], [2], 1e-15);
    expect(updateBound(0.5, 0.25 + 2 ** -54)).toBeGreaterThan(1e7);
  });
});

describe('the worst gradients', () => {
  it('grow towards the last when β1 < β2, and shrink from the first when β1 > β2', () => {
    expect(worstGradients(0.25, 0.5, 4)).toEqual([0.125, 0.25, 0.5, 1]);
    expect(worstGradients(0.5, 0.25, 4)).toEqual([1, 0.5, 0.25, 0.125]);
    expect(worstGradients(0.5, 0.5, 3)).toEqual([1, 1, 1]);
    expect(worstGradients(0, 0.5, 3)).toEqual([0, 0, 1]);
    expect(worstGradients(0.9, 0.1, 1e6).every((g) => g >= 0 && g <= 1)).toBe(true);
  });
});

describe('the spike after zeros', () => {
  it('makes the update that the paper names, once correction has faded', () => {
    for (const [beta1, beta2] of [
      [0.9, 0.999],
      [0.9, 0.95],
      [0.5, 0],
      [0, 0.75],
    ] as const) {
      const stream = [...new Array<number>(40_000).fill(0), -3];
      let [m, v] = [0, 0];
      for (const g of stream)
        [m, v] = [beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g * g];
      expectClose([spikeBound(beta1, beta2)], [-m / Math.sqrt(v)], 1e-12);
    }
    expectClose(
      [lastUpdate(0.9, 0.99, [...new Array<number>(5000).fill(0), 5])],
      [spikeBound(0.9, 0.99)],
      1e-12,
    );
  });

  it('is no bound: other gradients make a larger update', () => {
    expect(lastUpdate(0.9, 0.999, worstGradients(0.9, 0.999, 5000))).toBeGreaterThan(
      2 * spikeBound(0.9, 0.999),
    );
  });
});
