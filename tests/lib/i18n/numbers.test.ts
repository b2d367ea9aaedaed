import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LOCALES } from '../../../src/lib/i18n/locales.ts';
import { formatNumber, formatReadout, formatTick, power } from '../../../src/lib/i18n/numbers.ts';

it('a readout has eight digits and no zeros behind them', () => {
  expect([10.000000000000002, -80, 0.4472135955, 1e-9, -0.1 / 3, NaN].map(formatReadout)).toEqual([
    '10',
    '−80',
    '0.4472136',
    '1 × 10⁻⁹',
    '−0.033333333',
    'NaN',
  ]);
});

describe('formatNumber', () => {
  const en = (x: number, digits?: number) =>
    formatNumber('en', x, digits === undefined ? {} : { digits });

  it.each([
    [3.404888183404303e-70, 3, '3.40 × 10⁻⁷⁰'],
    [3.404888183404303e-70, 2, '3.4 × 10⁻⁷⁰'],
    [0.23531567322689356, 8, '0.23531567'],
    [0.9999000099990011, 3, '1.00'],
    [39451.00433228745, 8, '39,451.004'],
    [1.1394756506681489e142, 3, '1.14 × 10¹⁴²'],
    [-0.10732443, 3, '\u22120.107'],
    [-2e-9, 3, '\u22122 × 10⁻⁹'],
    [0.0001, 3, '0.0001'],
    [0.00001, 3, '1 × 10⁻⁵'],
    [999999, 6, '999,999'],
    [1e6, 3, '1 × 10⁶'],
    [999999, 3, '1.00 × 10⁶'],
    [0.00009999, 2, '0.00010'],
    [0, 3, '0'],
    [-0, 3, '0'],
    [NaN, 3, 'NaN'],
    [Infinity, 3, '∞'],
    [-Infinity, 3, '\u2212∞'],
  ])('writes %d with %i digits as %s', (x, digits, text) => {
    expect(en(x, digits)).toBe(text);
    expect(formatNumber('ko', x, { digits })).toBe(text);
  });

  it('keeps zeros at the end only where it rounded', () => {
    expect(en(0.5, 3)).toBe('0.5');
    expect(en(0.49999, 3)).toBe('0.500');
    expect(en(21)).toBe('21');
  });

  it('is within half a unit of the last digit', () => {
    const value = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(
        value,
        fc.integer({ min: 1, max: 15 }),
        fc.constantFrom(...LOCALES),
        (x, digits, locale) => {
          const text = formatNumber(locale, x, { digits }).replaceAll(',', '');
          const [, mantissa = '', exponent = ''] = /^([\d.]+)(?: × 10(.+))?$/.exec(text) ?? [];
          const plain = [...exponent]
            .map((c) => '⁰¹²³⁴⁵⁶⁷⁸⁹⁻'.indexOf(c))
            .map((i) => '0123456789-'.charAt(i));
          const read = Number(`${mantissa}e${plain.join('') || '0'}`);
          expect(Math.abs(read / x - 1)).toBeLessThanOrEqual(
            5 * 10 ** -digits * (1 + 1e-9) + 1e-15,
          );
        },
      ),
    );
  });

  it.each([0, 18, 1.5, NaN])('refuses %s digits', (digits) => {
    expect(() => en(1, digits)).toThrow(
      new RangeError(
        `formatNumber: digits must be a whole number from 1 to 17, got ${digits}. A double holds no more.`,
      ),
    );
  });
});

describe('power', () => {
  it.each([
    [-70, '10⁻⁷⁰'],
    [0, '10⁰'],
    [142, '10¹⁴²'],
  ])('writes the exponent %i as %s', (n, text) => {
    expect(power(n)).toBe(text);
  });
});

describe('formatTick', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [0.1 + 0.2, '0.3'],
    [0.001, '0.001'],
    [99999, '99999'],
    [-0.5, '\u22120.5'],
    [1e5, '10⁵'],
    [5e42, '5 × 10⁴²'],
    [1e-70, '10⁻⁷⁰'],
    [-2.5e-7, '\u22122.5 × 10⁻⁷'],
    [0.0001, '10⁻⁴'],
    [NaN, 'NaN'],
    [-Infinity, '\u2212∞'],
  ])('writes %d as %s', (x, text) => {
    expect(formatTick(x)).toBe(text);
  });
});
