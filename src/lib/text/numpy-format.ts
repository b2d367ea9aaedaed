import { exponent, notFinite } from './python-repr.ts';

const DIGITS = 8; // np.get_printoptions()['precision']

/** Rounds half to even, as NumPy does; toFixed and toExponential round half up. */
const halfToEven = (rounded: string, exact: string): string => {
  const point = exact.indexOf('.');
  const isTie = /^50*$/.test(exact.slice(point + 1 + DIGITS));
  const isOdd = /[13579]$/.test(rounded);
  return isTie && isOdd ? exact.slice(0, point + 1 + DIGITS) : rounded;
};

/** Ends in the point at least, and never in a zero behind it. */
const trim = (digits: string): string =>
  digits.includes('.') ? digits.replace(/0+$/, '') : `${digits}.`;

const isShort = (digits: string): boolean => (digits.split('.')[1] ?? '').length <= DIGITS;

/** A size without a power of ten, to at most eight digits behind the point. */
export const fixed = (size: number): string => {
  const shortest = String(size);
  const exact = size.toFixed(100); // all digits: 1e-4 ≤ size < 1e8 has at most 66 behind the point
  return trim(isShort(shortest) ? shortest : halfToEven(size.toFixed(DIGITS), exact));
};

/** A size with a power of ten, to at most eight digits behind the point. */
export const scientific = (size: number): string => {
  const part = (digits: string, index: 0 | 1): string => digits.split('e')[index] ?? '';
  const shortest = size.toExponential();
  const text = isShort(part(shortest, 0)) ? shortest : size.toExponential(DIGITS);
  // a number with more than 100 digits is never a tie, and its 101st is not looked at
  const exact = part(size.toExponential(100), 0);
  const mantissa = text === shortest ? part(text, 0) : halfToEven(part(text, 0), exact);
  return trim(mantissa) + exponent(+part(text, 1));
};

/**
 * One number as NumPy prints the element of an array that holds only it, without the brackets.
 *
 * @example numpyFormat(3.404888183404303e-70) // '3.40488818e-70'
 * @example numpyFormat(10) // '10.'
 */
export const numpyFormat = (x: number): string => {
  if (!Number.isFinite(x)) return notFinite(x);
  const size = Math.abs(x);
  const text = size === 0 || (size >= 1e-4 && size < 1e8) ? fixed(size) : scientific(size);
  return x < 0 || Object.is(x, -0) ? `-${text}` : text;
};
