import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CASES, evenly, gradientOf } from './cases.ts';
import { point } from './dual.ts';

const RUNS = { numRuns: 1000 };

const distance = (a: number | undefined, b: number | undefined) =>
  Math.abs((a ?? NaN) - (b ?? NaN));
const largest = (values: ArrayLike<number>) =>
  Math.max(...Array.from(values, (value) => Math.abs(value)));

/** Central difference of a vector-valued function along coordinate i; the error is about 1e-10. */
const difference = (f: (x: readonly number[]) => ArrayLike<number>, x: number[], i: number) => {
  const before = x.with(i, (x[i] ?? NaN) - 2 ** -17);
  const after = x.with(i, (x[i] ?? NaN) + 2 ** -17);
  const [low, high] = [f(before), f(after)];
  return Array.from(high, (h, j) => (h - (low[j] ?? NaN)) / 2 ** -16);
};

describe.each(CASES)('$name', ({ objective, formula, reach }) => {
  const points = fc.array(evenly(reach), { minLength: objective.dim, maxLength: objective.dim });
  /** How large the numbers are that differences near x are made of. */
  const sizeAt = (x: readonly number[]) =>
    1 +
    Math.abs(objective.value(x)) +
    largest(gradientOf(objective, x)) +
    largest(objective.hessianAt(x).flat());

  it('has the value and the gradient of its formula, by dual numbers', () => {
    let [close, all] = [0, 0];
    fc.assert(
      fc.property(points, (x) => {
        const gradient = gradientOf(objective, x);
        for (let i = 0; i < objective.dim; i++) {
          const { value, slope, valueSize, slopeSize } = formula(point(x, i));
          const error = distance(gradient[i], slope);
          expect(error).toBeLessThanOrEqual(1e-12 * slopeSize);
          expect(distance(objective.value(x), value)).toBeLessThanOrEqual(1e-12 * valueSize);
          all++;
          if (error <= 1e-12 * Math.abs(slope)) close++;
        }
      }),
      RUNS,
    );
    // Where nothing cancels, which is nearly everywhere, that is 1e-12 of the slope itself.
    expect(close / all).toBeGreaterThan(0.9);
  });

  it('has the gradient that central differences of its value give', () => {
    fc.assert(
      fc.property(points, (x) => {
        const gradient = gradientOf(objective, x);
        const errors = x.map((_, i) => {
          const [slope] = difference((at) => [objective.value(at)], x, i);
          return distance(gradient[i], slope);
        });
        expect(largest(errors)).toBeLessThanOrEqual(1e-8 * sizeAt(x));
      }),
      RUNS,
    );
  });

  it('has the Hessian that central differences of its gradient give, and a symmetric one', () => {
    fc.assert(
      fc.property(points, (x) => {
        const hessian = objective.hessianAt(x);
        expect(hessian.map((row) => row.length)).toEqual(x.map(() => objective.dim));
        const errors = hessian.flatMap((row, i) => {
          const differences = difference((at) => gradientOf(objective, at), x, i);
          return row.map((entry, j) => distance(entry, differences[j]));
        });
        const skews = hessian.flatMap((row, i) => row.map((h, j) => distance(h, hessian[j]?.[i])));
        expect(largest(errors)).toBeLessThanOrEqual(1e-8 * sizeAt(x));
        expect(largest(skews)).toBeLessThanOrEqual(1e-15 * sizeAt(x));
      }),
      RUNS,
    );
  });
});
