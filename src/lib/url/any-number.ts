import { readDecimal } from '../text/decimal.ts';
import type { ReadNumber } from './numbers.ts';

/** What is no decimal and yet a value of a double. */
const OTHERS = ['NaN', 'Infinity', '-Infinity'];

/** Reads a decimal, or NaN and ±Infinity as they are written in an address. */
export const anyNumber: ReadNumber = (token) => {
  const value = OTHERS.includes(token) ? Number(token) : readDecimal(token);
  return Number.isFinite(value) || OTHERS.includes(token) ? value : null;
};
