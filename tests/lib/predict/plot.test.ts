import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { pathOf, spread, xShare, yShare } from '../../../src/lib/predict/plot.ts';

test('positions reach from edge to edge', () => {
  expect([0, 1, 2].map((index) => xShare(index, 3))).toEqual([0, 0.5, 1]);
  expect(xShare(0, 1)).toBe(0.5);
  expect(yShare(3, [1, 5])).toBe(0.5);
});

describe('a path', () => {
  test('goes through the points, with y upwards', () => {
    expect(pathOf([0, 1, 0.5], [0, 1])).toBe('M0 500L500 0L1000 250');
  });
  test('covers a part', () => {
    expect(pathOf([0, 1, 0.5], [0, 1], [1, 2])).toBe('M500 0L1000 250');
  });
  test('breaks where there is no value', () => {
    expect(pathOf([0, NaN, 1], [0, 1])).toBe('M0 500M1000 0');
  });
  test('holds finite numbers whatever the curve', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { minLength: 1 }), (curve) => {
        expect(pathOf(curve, [-1, 1])).toMatch(/^(?:[ML]-?[\d.]+ -?[\d.]+)*$/);
      }),
    );
  });
});

describe('labels', () => {
  test('stay where there is room', () => {
    expect(spread([0.9, 0.1], 0.1)).toEqual([0.9, 0.1]);
  });
  test('that would meet share the way', () => {
    const [a = NaN, b = NaN] = spread([0.5, 0.52], 0.1);
    expect(a).toBeCloseTo(0.46);
    expect(b).toBeCloseTo(0.56);
  });
  test('move apart in their order and stay inside', () => {
    const [a = NaN, b = NaN, c = NaN] = spread([1, 0.99, 2], 0.1);
    expect(b).toBeCloseTo(0.8);
    expect(a).toBeCloseTo(0.9);
    expect(c).toBeCloseTo(1);
  });
  test('keep their distance wherever they belong', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 2, noNaN: true }), { maxLength: 5 }),
        (shares) => {
          const heights = [...spread(shares, 0.1)].sort((a, b) => a - b);
          heights.forEach((y, i) => {
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(1);
            if (i > 0) expect(y - (heights[i - 1] ?? y)).toBeGreaterThan(0.1 - 1e-9);
          });
        },
      ),
    );
  });
});
