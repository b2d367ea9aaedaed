import { checkOpenDecay } from './check.ts';

/**
 * Half-life of a moving average: after how many steps a gradient's weight has halved, ln ½ / ln decay.
 * It solves decayⁿ = ½; n need not be whole.
 *
 * @param decay - share of the average that is kept at each step, in (0, 1).
 * @returns steps, above 0.
 * @throws TypeError or RangeError when decay is not a number in (0, 1).
 * @example halfLife(0.9) // 6.578813478960585
 * @ko 지수 이동 평균의 반감기입니다. 한 기울기의 가중치가 절반이 될 때까지의 스텝 수를 ln ½ / ln decay로 구합니다.
 */
export const halfLife = (decay: number): number => {
  checkOpenDecay('halfLife', 'decay', decay, 'Nothing is kept, so nothing is left to halve.');
  return Math.log(0.5) / Math.log(decay);
};
