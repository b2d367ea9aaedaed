import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { scoreCurve } from '../../../src/lib/predict/score.ts';

describe('a drawn curve', () => {
  test('on the true one scores 0', () => {
    expect(scoreCurve([1, 2, 3], [1, 2, 3], [0, 4]).mean).toBe(0);
  });
  test('half the height away at one of two positions scores a quarter', () => {
    expect(scoreCurve([0, 1], [0, 0.5], [0, 1])).toEqual({
      mean: 0.25,
      worst: { index: 1, drawn: 1, value: 0.5 },
    });
  });
  test('scores the same in every unit', () => {
    const curve = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(curve, curve, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (a, b, unit) => {
        const scaled = (ys: number[]) => ys.map((y) => y * unit);
        const score = scoreCurve(a, b, [-1, 1]).mean;
        expect(scoreCurve(scaled(a), scaled(b), [-unit, unit]).mean).toBeCloseTo(score, 9);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('names the first of the largest gaps', () => {
    expect(scoreCurve([0, 3, 0, 3], [0, 1, 2, 1], [0, 4]).worst).toEqual({
      index: 1,
      drawn: 3,
      value: 1,
    });
  });
  test('at the edge meets a true curve that leaves the plot there', () => {
    expect(scoreCurve([1, 1], [1, 50], [0, 1])).toMatchObject({ mean: 0 });
    expect(scoreCurve([0, 1], [0, Infinity], [0, 1])).toMatchObject({ mean: 0 });
  });
  test('does not count where the true curve has no value', () => {
    expect(scoreCurve([0, 1, 0], [0, NaN, 1], [0, 1])).toEqual({
      mean: 0.5,
      worst: { index: 2, drawn: 0, value: 1 },
    });
  });
  test.each([
    [[1], [1, 2], [0, 1]],
    [[1], [1], [1, 1]],
    [[1], [1], [1, 0]],
    [[1], [NaN], [0, 1]],
    [[], [], [0, 1]],
  ] as const)('cannot be scored: %o against %o in %o', (drawn, curve, range) => {
    expect(() => scoreCurve(drawn, curve, range)).toThrow(RangeError);
  });
});
