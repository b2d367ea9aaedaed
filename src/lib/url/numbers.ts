import { readDecimal } from '../text/decimal.ts';
import { writeDecimal } from './number.ts';
import { cut, param, type Param } from './param.ts';

/** What is no decimal and yet a value of a double. */
const OTHERS = ['NaN', 'Infinity', '-Infinity'];

/**
 * A list of numbers, finite ones unless told, separated by commas; of more than `maxCount`, the first ones are used.
 *
 * @param maxCount - how many at most, ≥ 1.
 * @param options - `finite: false` takes NaN and ±Infinity, written so, as values.
 * @example numbers(9).parse('1,x') // { problem: { kind: 'not-a-list', position: 2, token: 'x' } }
 */
export const numbers = (
  maxCount: number,
  { finite = true }: { readonly finite?: boolean } = {},
): Param<readonly number[]> => {
  const isOther = (token: string) => !finite && OTHERS.includes(token);
  return param(
    (raw) => {
      const all = raw.split(',');
      const tokens = all.slice(0, maxCount);
      const wrong = tokens.findIndex(
        (token) => !isOther(token) && !Number.isFinite(readDecimal(token)),
      );
      if (wrong >= 0) {
        const token = cut(tokens[wrong] ?? '');
        return { problem: { kind: 'not-a-list', position: wrong + 1, token } };
      }
      const value = tokens.map((token) => (isOther(token) ? Number(token) : readDecimal(token)));
      return all.length > maxCount
        ? { value, problem: { kind: 'too-many', max: maxCount } }
        : { value };
    },
    (value) => value.map(writeDecimal).join(','),
  );
};
