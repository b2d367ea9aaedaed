import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  alongOf,
  fasterThan,
  rateOf,
  rootsOf,
  type Pair,
} from '../../../src/lib/experiments/momentum-roots.ts';
import { optimalHeavyBall, worstRate } from '../../../src/lib/theory/index.ts';
import { expectClose } from '../support.ts';

const lrLambdas = fc.double({ min: 0, max: 5, noNaN: true });
const betas = fc.double({ min: 0, max: 0.999, noNaN: true });

describe('the roots', () => {
  it('have the sum and the product of the polynomial, and the size that theory gives', () => {
    fc.assert(
      fc.property(lrLambdas, betas, (lrLambda, beta) => {
        const [[a, b], [c, d]] = rootsOf(lrLambda, beta);
        expect(a + c).toBeCloseTo(1 + beta - lrLambda, 12);
        expect(a * c - b * d).toBeCloseTo(beta, 12);
        expect(b + d).toBe(0);
        expect(a + b).toBeGreaterThanOrEqual(c + d);
        expect(rateOf(lrLambda, beta)).toBeCloseTo(worstRate([1], { lr: lrLambda, beta }), 9);
      }),
    );
  });

  it('leave the unit circle through −1, at αλ = 2 + 2β', () => {
    for (const beta of [0, 0.3, 0.9]) {
      const smaller = (lrLambda: number) => rootsOf(lrLambda, beta)[1][0];
      expectClose([smaller(2 + 2 * beta)], [-1], 1e-12);
      expect(smaller(2 + 2 * beta - 0.01)).toBeGreaterThan(-1);
      expect(smaller(2 + 2 * beta + 0.01)).toBeLessThan(-1);
    }
  });
});

describe('the distance along a direction', () => {
  it('follows the two-step formula', () => {
    for (const [lrLambda, beta] of [
      [0.3, 0.9],
      [2.5, 0.5],
      [1, 0],
    ] as const) {
      const expected = [1, 1 - lrLambda];
      for (let t = 2; t <= 50; t++) {
        const [now = NaN, before = NaN] = [expected[t - 1], expected[t - 2]];
        expected.push((1 + beta - lrLambda) * now - beta * before);
      }
      expectClose(alongOf(lrLambda, beta, 50), expected, 1e-9);
    }
  });

  it('is never NaN, however fast it grows', () => {
    const x = alongOf(4000, 0.999, 200);
    expect(x.some(Number.isNaN)).toBe(false);
    expect(Math.abs(x.at(-1) ?? NaN)).toBe(Infinity);
  });
});

/** Whether a place lies inside a polygon whose corners go round anticlockwise, or how near its edge. */
const depth = (corners: readonly Pair[], [x, y]: Pair): number =>
  Math.min(
    ...corners.map(([x0, y0], i) => {
      const [x1, y1] = corners[(i + 1) % corners.length] ?? [NaN, NaN];
      const length = Math.hypot(x1 - x0, y1 - y0);
      return length < 1e-12 ? Infinity : ((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)) / length;
    }),
  );

describe('the pairs that are faster than a rate', () => {
  it('are inside its polygon, and no others', () => {
    const kappas = fc.double({ min: 1, max: 1000, noNaN: true });
    const places = fc.tuple(fc.double({ min: 0, max: 4.2, noNaN: true }), betas);
    fc.assert(
      fc.property(
        kappas,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        places,
        (kappa, rate, place) => {
          const [x, beta] = place;
          const own = worstRate([1, kappa], { lr: x / kappa, beta });
          const corners = fasterThan(kappa, rate);
          const inside = corners.length > 0 ? depth(corners, place) : -1;
          if (inside > 1e-9) expect(own).toBeLessThanOrEqual(rate + 1e-6);
          if (inside < -1e-9) expect(own).toBeGreaterThan(rate - 1e-6);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are all that converge at a rate of 1, the best pair alone at the best rate, and none below', () => {
    expect(fasterThan(100, 1)).toEqual([
      [0, 0],
      [2, 0],
      [4, 1],
      [0, 1],
    ]);
    const { lr, beta, rate } = optimalHeavyBall(1, 100);
    for (const [x, y] of fasterThan(100, rate + 1e-9))
      expect(Math.hypot(x - lr * 100, y - beta)).toBeLessThan(1e-6);
    expect(fasterThan(100, rate - 1e-6)).toEqual([]);
  });
});
