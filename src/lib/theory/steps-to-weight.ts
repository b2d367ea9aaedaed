import { checkDecay, checkNumber } from '../optim/check.ts';

/**
 * The first step at which the weights of a moving average sum to more than a share: 1 − decayᵗ > share.
 * From then on, less than 1 − share of the average is the zero it started from. Solving for t gives
 * t > ln(1 − share) / ln decay; the whole number nearest to that bound is then tried, as a logarithm may round.
 *
 * @param decay - share of the average that is kept at each step, in [0, 1).
 * @param share - in [0, 1).
 * @returns a whole number from 1.
 * @throws TypeError or RangeError when decay or share is not a number in [0, 1).
 * @see Kingma & Ba 2015 (arXiv 1412.6980), section 3, for the sum.
 * @example stepsToWeight(0.999, 0.99) // 4603
 * @ko 가중치의 합 1 − decayᵗ이 주어진 비율을 처음으로 넘는 스텝입니다. 그 뒤로는 초깃값 0의 가중치가 나머지 비율보다 작습니다.
 */
export const stepsToWeight = (decay: number, share: number): number => {
  checkDecay('stepsToWeight', 'decay', decay);
  checkNumber('stepsToWeight', 'share', share);
  if (!(share >= 0 && share < 1)) {
    throw new RangeError(
      `stepsToWeight: share must be in [0, 1), got ${share}. The weights never sum to 1.`,
    );
  }
  const near = Math.max(1, Math.round(Math.log(1 - share) / Math.log(decay)));
  return decay ** near < 1 - share ? near : near + 1;
};
