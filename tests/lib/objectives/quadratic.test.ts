import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { illConditioned, quadratic } from '../../../src/lib/objectives/index.ts';
import { expectClose } from '../support.ts';
import { evenly, gradientOf } from './cases.ts';

const angle = fc.double({ min: -7, max: 7, noNaN: true });
const eigenvalue = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const pair = fc.tuple(evenly(10), evenly(10));

const turn = ([x, y]: readonly [number, number], by: number): [number, number] => [
  Math.cos(by) * x - Math.sin(by) * y,
  Math.sin(by) * x + Math.cos(by) * y,
];

describe('a quadratic', () => {
  it('turned with its point has the same value, and a gradient turned likewise', () => {
    fc.assert(
      fc.property(angle, eigenvalue, eigenvalue, pair, (by, first, second, x) => {
        const straight = quadratic({ curvature: [first, second] });
        const turned = quadratic({ curvature: [first, second], rotation: by });
        const tolerance = 1e-13 * Math.max(first, second);
        const size = Math.hypot(...x);
        const there = turn(x, by);
        expect(Math.abs(turned.value(there) - straight.value(x))).toBeLessThanOrEqual(
          tolerance * size ** 2,
        );
        const [gx = NaN, gy = NaN] = gradientOf(straight, x);
        const [ex, ey] = turn([gx, gy], by);
        const [ax = NaN, ay = NaN] = gradientOf(turned, there);
        expect(Math.abs(ax - ex)).toBeLessThanOrEqual(tolerance * size);
        expect(Math.abs(ay - ey)).toBeLessThanOrEqual(tolerance * size);
      }),
      { numRuns: 1000 },
    );
  });

  it('moved with its point has the same value and gradient', () => {
    const [here, there] = [{}, { minimum: [8, -4] }].map((where) =>
      [0, 0.5].map((rotation) => quadratic({ curvature: [2, 8], rotation, ...where })),
    );
    for (const [i, one] of (here ?? []).entries()) {
      const other = there?.[i] ?? one;
      expect(other).not.toBe(one);
      expect(other.value([8.5, -4.25])).toBe(one.value([0.5, -0.25]));
      expect(gradientOf(other, [8.5, -4.25])).toEqual(gradientOf(one, [0.5, -0.25]));
      expect(other.minima).toEqual([{ x: [8, -4], value: 0 }]);
      expectClose(
        other.start.map((x, k) => x - ([8, -4][k] ?? NaN)),
        one.start,
        1e-14,
      );
    }
  });

  it('is stretched by its eigenvalues along its eigenvectors, which are orthogonal and of length 1', () => {
    fc.assert(
      fc.property(angle, eigenvalue, eigenvalue, (rotation, first, second) => {
        const { hessian, eigenvalues, eigenvectors, hessianAt } = quadratic({
          curvature: [first, second],
          rotation,
        });
        expect(eigenvalues).toEqual([first, second]);
        expect(hessianAt([3, 4])).toEqual(hessian);
        for (const [i, e] of eigenvectors.entries()) {
          expect(Math.hypot(...e)).toBeCloseTo(1, 14);
          for (const [j, row] of hessian.entries()) {
            const image = row.reduce((sum, h, k) => sum + h * (e[k] ?? NaN), 0);
            const error = Math.abs(image - (eigenvalues[i] ?? NaN) * (e[j] ?? NaN));
            expect(error).toBeLessThanOrEqual(1e-14 * Math.max(first, second));
          }
        }
        const [[a = NaN, b = NaN] = [], [c = NaN, d = NaN] = []] = eigenvectors;
        expect(Math.abs(a * c + b * d)).toBeLessThanOrEqual(1e-16);
        expect(a * d - b * c).toBeCloseTo(1, 14);
      }),
    );
  });

  it('turns anticlockwise: at 90° the first eigenvector points up', () => {
    const { eigenvectors, start } = quadratic({ curvature: [1, 2], rotation: Math.PI / 2 });
    const expected = [0, 1, -1, 0];
    for (const [i, x] of eigenvectors.flat().entries()) {
      expect(x).toBeCloseTo(expected[i] ?? NaN, 15);
    }
    expect(start[0]).toBeCloseTo(-1, 15);
    expect(start[1]).toBeCloseTo(1, 15);
  });

  it('starts one unit away along every eigenvector, turned or not', () => {
    expect(quadratic({ curvature: [1, 2, 3], minimum: [5, 6, 7] }).start).toEqual([6, 7, 8]);
    fc.assert(
      fc.property(angle, (rotation) => {
        const { start, eigenvectors } = quadratic({
          curvature: [1, 9],
          rotation,
          minimum: [2, -3],
        });
        for (const e of eigenvectors) {
          const along = e.reduce((sum, ei, i) => sum + ei * ((start[i] ?? NaN) - [2, -3][i]!), 0); // two coordinates
          expect(along).toBeCloseTo(1, 13);
        }
      }),
    );
  });

  it('has any number of dimensions, and axes of its own only in two', () => {
    const { dim, hessian, eigenvectors, eigenvalues } = quadratic({ curvature: [3, 1, 2] });
    expect([dim, eigenvalues]).toEqual([3, [3, 1, 2]]);
    expect(hessian).toEqual([
      [3, 0, 0],
      [0, 1, 0],
      [0, 0, 2],
    ]);
    expect(eigenvectors).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(quadratic({ curvature: [4], rotation: 0 }).value([3])).toBe(18);
  });

  it('is never negative, and 0 at its minimum, however it is turned', () => {
    fc.assert(
      fc.property(angle, pair, pair, (rotation, x, minimum) => {
        const bowl = quadratic({ curvature: [1e-3, 1e6], rotation, minimum });
        expect(bowl.value(x)).toBeGreaterThanOrEqual(0);
        expect(bowl.value(minimum)).toBe(0);
      }),
    );
  });

  it('keeps no hold on the arrays it was given', () => {
    const [curvature, minimum] = [
      [1, 2],
      [3, 4],
    ];
    const bowl = quadratic({ curvature, minimum });
    curvature[0] = 50;
    minimum[0] = 60;
    expect(bowl.value([4, 4])).toBe(0.5);
    expect(bowl.eigenvalues).toEqual([1, 2]);
    expect(bowl.minima[0]?.x).toEqual([3, 4]);
  });
});

describe('illConditioned', () => {
  it('has the eigenvalue 1 along x and kappa along y, before it is turned', () => {
    const bowl = illConditioned(25);
    expect(bowl.id).toBe('ill-conditioned');
    expect(bowl.eigenvalues).toEqual([1, 25]);
    expect(bowl.value([1, 0])).toBe(0.5);
    expect(bowl.value([0, 1])).toBe(12.5);
    expect(bowl.minima).toEqual([{ x: [0, 0], value: 0 }]);
    expect(illConditioned(1).eigenvalues).toEqual([1, 1]);
  });

  it('is the quadratic of that curvature and rotation', () => {
    const [one, other] = [illConditioned(7, 0.4), quadratic({ curvature: [1, 7], rotation: 0.4 })];
    expect(other.id).toBe('quadratic');
    expect(gradientOf(one, [2, 3])).toEqual(gradientOf(other, [2, 3]));
    expect(one.eigenvectors).toEqual(other.eigenvectors);
    expect(one.start).toEqual(other.start);
  });
});
