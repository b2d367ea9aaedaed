import { checkLength } from './length.ts';

/**
 * 0, 1, … n − 1, as np.arange(n). Its first gradient is 0, and this is why it catches the patch.
 *
 * @param n - how many, a whole number from 1 to 1e6.
 * @throws RangeError when n is out of range.
 * @example ramp(3) // Float64Array [0, 1, 2]
 * @ko np.arange(n)처럼 0, 1, … n − 1로 커지는 기울기입니다. 첫 기울기가 0이라서 첫 스텝만 보정하는 땜질이 드러납니다.
 */
export const ramp = (n: number): Float64Array => {
  checkLength('ramp', n);
  return Float64Array.from({ length: n }, (_, i) => i);
};
