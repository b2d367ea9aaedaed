import { readDecimal } from '../text/decimal.ts';
import { param, type Param, type Reading } from './param.ts';

/** The shortest text that reads back as the same number; no plus sign, which a query reads as a blank. */
export const writeDecimal = (value: number): string => String(value).replace('+', '');

const between = (value: number, min: number, max: number): Reading<number> => {
  if (Number.isNaN(value)) return { problem: { kind: 'not-a-number' } };
  const inside = Math.min(Math.max(value, min), max);
  return inside === value
    ? { value }
    : { value: inside, problem: { kind: 'out-of-range', min, max } };
};

/**
 * A finite number from min to max, both included; a number outside becomes the nearer end.
 *
 * @example decimal(0, 1).parse('2') // { value: 1, problem: { kind: 'out-of-range', min: 0, max: 1 } }
 */
export const decimal = (min: number, max: number): Param<number> =>
  param((raw) => between(readDecimal(raw), min, max), writeDecimal);

/**
 * A whole number from min to max, both included; a number outside becomes the nearer end.
 * A fraction is no number here.
 *
 * @example integer(1, 9).parse('2.5') // { problem: { kind: 'not-a-number' } }
 */
export const integer = (min: number, max: number): Param<number> =>
  param((raw) => {
    const value = readDecimal(raw);
    return between(value % 1 === 0 || Math.abs(value) === Infinity ? value : NaN, min, max);
  }, writeDecimal);
