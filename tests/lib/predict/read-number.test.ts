import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { digitsOf, readNumber } from '../../../src/lib/predict/read-number.ts';

describe('a number is read as a reader types it', () => {
  test.each([
    ['0.5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    [' 42 ', 42],
    ['-3', -3],
    ['−3', -3],
    ['–3', -3],
    ['+3', 3],
    ['1e-70', 1e-70],
    ['1E-70', 1e-70],
    ['3.4e−70', 3.4e-70],
    ['10^-70', 1e-70],
    ['10^(-70)', 1e-70],
    ['-10^3', -1000],
    ['10⁻⁷⁰', 1e-70],
    ['3.4 × 10⁻⁷⁰', 3.4e-70],
    ['3.4 x 10^-70', 3.4e-70],
    ['3.4*10^-70', 3.4e-70],
    ['3.4·10^-70', 3.4e-70],
    ['−3.4×10⁵', -3.4e5],
    ['1/3', 1 / 3],
    ['−1 / 4', -0.25],
    ['1,234', 1234],
    ['1,234,567.8', 1234567.8],
    ['0,5', 0.5],
    ['12,34', 12.34],
    ['3만', 30000],
    ['1.5억', 1.5e8],
    ['2천', 2000],
    ['22번째', 22],
    ['100 스텝', 100],
    ['3배', 3],
    ['7 steps', 7],
    ['2 times', 2],
    ['０．５', 0.5],
    ['１２３', 123],
    ['0', 0],
    ['-0', 0],
  ])('%s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
  test('and so is every number that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(String(value))).toBe(value + 0);
      }),
    );
  });
});

describe('what is no number is NaN', () => {
  test.each(['', '  ', 'abc', '1 2x', '--1', '1e', '0x10', 'Infinity', '1/0', '0/0', '1/', '/2'])(
    '%j',
    (text) => {
      expect(readNumber(text)).toBeNaN();
    },
  );
  test.each(['1,2,3', '1.2.3', '12,34,567', '1e999', '10^999', '1/2/3', '만', '×10^3', '50%'])(
    '%j',
    (text) => {
      expect(readNumber(text)).toBeNaN();
    },
  );
  test('and no text at all throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const value = readNumber(text);
        expect(Number.isNaN(value) || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

test.each([
  ['3.4e-70', 2],
  ['−3.40 × 10⁻⁷⁰', 3],
  ['0.010', 2],
  ['1,234', 4],
  ['459번째', 3],
  ['1/3', 0],
  ['12/34', 0],
  ['x', 0],
])('%s has so many significant digits: %d', (text, digits) => {
  expect(digitsOf(text)).toBe(digits);
});
