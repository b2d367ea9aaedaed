import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { missOf } from '../../../src/lib/predict/miss.ts';

describe('a number that was typed', () => {
  test.each([
    [10, 10, 0],
    [10.9, 10, 0.1],
    [11, 10, 0.1],
    [9, 10, 0.1],
    [-9.5, -10, 0.1],
    [3.5e-70, 3.4e-70, 0.1],
    [0, 0, 0],
    [0.05, 0, 0.1],
  ])('%s is right where it should be %s, within %s', (given, value, tolerance) => {
    expect(missOf(given, value, tolerance)).toEqual({ kind: 'right' });
  });
  test('is right to the digits that were given, two at least', () => {
    const kind = (given: number, digits: number) => missOf(given, 3.40488e-70, 0, digits).kind;
    expect([kind(3.4e-70, 2), kind(3.405e-70, 4)]).toEqual(['right', 'right']);
    expect([kind(3.41e-70, 3), kind(3e-70, 1), kind(3.5e-70, 2)]).not.toContain('right');
  });
  test.each([
    [12, 10, { kind: 'larger', share: 0.2 }],
    [8, 10, { kind: 'smaller', share: 0.2 }],
    [-12, -10, { kind: 'larger', share: 0.2 }],
    [23, 10, { kind: 'timesLarger', factor: 2.3 }],
    [15, 10, { kind: 'timesLarger', factor: 1.5 }],
    [4, 10, { kind: 'timesSmaller', factor: 2.5 }],
    [0, 10, { kind: 'notZero' }],
    [-10, 10, { kind: 'sign' }],
    [1, 0, { kind: 'isZero' }],
  ])('%s where it should be %s is said to be %o', (given, value, miss) => {
    const found = missOf(given, value, 0.1);
    expect(found.kind).toBe(miss.kind);
    if ('share' in found && 'share' in miss) expect(found.share).toBeCloseTo(miss.share, 12);
    if ('factor' in found && 'factor' in miss) expect(found.factor).toBeCloseTo(miss.factor, 12);
  });
  test('is far off by a factor over a hundred decades too', () => {
    expect(missOf(1, 1e-70, 0.1)).toEqual({ kind: 'timesLarger', factor: 1e70 });
  });
  test('is as far off as the true value and what was said of it make it', () => {
    const positive = fc.double({ min: 1e-100, max: 1e100, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (given, value) => {
        const miss = missOf(given, value, 0.01);
        const again = {
          right: () => value * (given / value),
          larger: () => 'share' in miss && value * (1 + miss.share),
          smaller: () => 'share' in miss && value * (1 - miss.share),
          timesLarger: () => 'factor' in miss && value * miss.factor,
          timesSmaller: () => 'factor' in miss && value / miss.factor,
          notZero: () => NaN,
          isZero: () => NaN,
          sign: () => NaN,
        }[miss.kind]();
        expect(Number(again) / given).toBeCloseTo(1, 6);
        expect(miss.kind === 'right').toBe(Math.abs(given / value - 1) <= 0.01 * (1 + 1e-12));
      }),
    );
  });
  test.each([
    [NaN, 1, 0],
    [1, Infinity, 0],
    [1, 1, -1],
    [1, 1, NaN],
  ])('cannot be compared: %s with %s within %s', (given, value, tolerance) => {
    expect(() => missOf(given, value, tolerance)).toThrow(RangeError);
  });
});
