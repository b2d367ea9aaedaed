import { readDecimal } from '../text/decimal.ts';
import { writeDecimal } from './number.ts';
import { cut, param, type Param } from './param.ts';

/**
 * A list of finite numbers, separated by commas; of more than `maxCount`, the first ones are used.
 *
 * @param maxCount - how many at most, ≥ 1.
 * @example numbers(9).parse('1,x') // { problem: { kind: 'not-a-list', position: 2, token: 'x' } }
 */
export const numbers = (maxCount: number): Param<readonly number[]> =>
  param(
    (raw) => {
      const tokens = raw.split(',');
      const value = tokens.slice(0, maxCount).map(readDecimal);
      const wrong = value.findIndex((number) => !Number.isFinite(number));
      if (wrong >= 0) {
        const token = cut(tokens[wrong] ?? '');
        return { problem: { kind: 'not-a-list', position: wrong + 1, token } };
      }
      return tokens.length > maxCount
        ? { value, problem: { kind: 'too-many', max: maxCount } }
        : { value };
    },
    (value) => value.map(writeDecimal).join(','),
  );
