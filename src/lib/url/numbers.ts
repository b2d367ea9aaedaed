import { readDecimal } from '../text/decimal.ts';
import { writeDecimal } from './number.ts';
import { cut, param, type Param } from './param.ts';

/** Reads one number of a list; null for what is none. */
export type ReadNumber = (token: string) => number | null;

const finite: ReadNumber = (token) => {
  const value = readDecimal(token);
  return Number.isFinite(value) ? value : null;
};

/**
 * A list of numbers, finite ones unless told, separated by commas; of more than `maxCount`, the first ones are used.
 *
 * @param maxCount - how many at most, ≥ 1.
 * @param read - reads one of them.
 * @example numbers(9).parse('1,x') // { problem: { kind: 'not-a-list', position: 2, token: 'x' } }
 */
export const numbers = (maxCount: number, read = finite): Param<readonly number[]> =>
  param(
    (raw) => {
      const tokens = raw.split(',');
      const value: number[] = [];
      for (const token of tokens.slice(0, maxCount)) {
        const number = read(token);
        if (number === null) {
          const position = value.length + 1;
          return { problem: { kind: 'not-a-list', position, token: cut(token) } };
        }
        value.push(number);
      }
      return tokens.length > maxCount
        ? { value, problem: { kind: 'too-many', max: maxCount } }
        : { value };
    },
    (value) => value.map(writeDecimal).join(','),
  );
