import type { Locale } from './locales.ts';

const MINUS = '\u2212';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const signed = (x: number, text: string): string => (x < 0 ? MINUS + text : text);

/**
 * A power of ten in running text.
 *
 * @param n - the exponent, a whole number.
 * @example power(-70) // '10⁻⁷⁰'
 */
export const power = (n: number): string =>
  `10${String(n)
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(+digit))}`;

/** Making a format takes a hundred times as long as using it, so each is made once. */
const formats = new Map<string, Intl.NumberFormat>();
const formatOf = (locale: Locale, least: number, most: number): Intl.NumberFormat => {
  const key = `${locale} ${least} ${most}`;
  const style = { minimumSignificantDigits: least, maximumSignificantDigits: most };
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, style);
  formats.set(key, format);
  return format;
};

/**
 * A number for prose, rounded to `digits` significant digits. Zeros at the end are written only where
 * the number was rounded: 0.5 stays 0.5, and 0.4999 with three digits is 0.500.
 * Below 1e-4 and from 1e6 on it is written as a power of ten.
 *
 * @param digits - significant digits, 1 to 17; 4 unless told.
 * @throws RangeError when digits is out of range.
 * @example formatNumber('en', 3.404888183404303e-70, { digits: 3 }) // '3.40 × 10⁻⁷⁰'
 */
export const formatNumber = (
  locale: Locale,
  x: number,
  { digits = 4 }: { readonly digits?: number } = {},
): string => {
  if (!Number.isInteger(digits) || digits < 1 || digits > 17) {
    throw new RangeError(
      `formatNumber: digits must be a whole number from 1 to 17, got ${digits}. A double holds no more.`,
    );
  }
  const size = Math.abs(x);
  const rounded = Number(size.toPrecision(digits));
  const least = rounded === size ? 1 : digits;
  if (rounded === 0 || !Number.isFinite(x) || (rounded >= 1e-4 && rounded < 1e6)) {
    return signed(x, formatOf(locale, least, digits).format(size));
  }
  const [mantissa = '', exponent = ''] = (
    least === digits ? size.toExponential(digits - 1) : size.toExponential()
  ).split('e');
  return signed(x, `${mantissa} × ${power(+exponent)}`);
};

/** A computed number in a widget's readout: eight significant digits, without zeros at the end. */
export const formatReadout = (x: number): string =>
  formatNumber('en', Number(x.toPrecision(8)), { digits: 8 });

/**
 * A number beside an axis: a short decimal, or a power of ten outside [1e-3, 1e5).
 *
 * @example formatTick(5e42) // '5 × 10⁴²'
 * @example formatTick(1e-70) // '10⁻⁷⁰'
 */
export const formatTick = (x: number): string => {
  const size = Number(Math.abs(x).toPrecision(12)); // a tick is a round number plus rounding errors
  if (Number.isNaN(size)) return 'NaN';
  if (size === Infinity) return signed(x, '∞');
  if (size === 0) return '0';
  if (size >= 1e-3 && size < 1e5) return signed(x, String(size));
  const [mantissa = '', exponent = ''] = size.toExponential().split('e');
  return signed(x, mantissa === '1' ? power(+exponent) : `${mantissa} × ${power(+exponent)}`);
};
