import { checkLength } from './length.ts';

/**
 * The same gradient n times: the stream on which every correct Adam step is value / (|value| + eps).
 *
 * @param value - any finite number.
 * @param n - how many, a whole number from 1 to 1e6.
 * @throws RangeError when value is not finite or n is out of range.
 * @example constant(10, 3) // Float64Array [10, 10, 10]
 * @ko 같은 기울기를 n번 되풀이합니다. 올바른 Adam이라면 모든 스텝이 value / (|value| + eps)가 되는 입력입니다.
 */
export const constant = (value: number, n: number): Float64Array => {
  checkLength('constant', n);
  if (!Number.isFinite(value)) {
    throw new RangeError(`constant: value must be finite, got ${value}. It is a gradient.`);
  }
  return new Float64Array(n).fill(value);
};
