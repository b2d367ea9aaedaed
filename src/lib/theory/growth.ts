import { checkDecay } from '../optim/check.ts';
import { SEPARATE } from '../optim/correction.ts';
import { checkOpenDecay } from './check.ts';
import { checkStep } from './check-steps.ts';

/**
 * By how much a step of the in-place bug multiplies what was stored before: β / (1 − βᵗ).
 * The bug stores (βx + (1 − β)g) / (1 − βᵗ), so what was there is multiplied by β and divided by 1 − βᵗ.
 *
 * @param decay - β, in [0, 1).
 * @param t - the step, a whole number from 1.
 * @returns growth above 1, shrinking below.
 * @throws TypeError or RangeError when decay or t is no such number.
 * @example growthFactor(0.5, 2) // 0.6666666666666666
 * @ko 덮어쓰기 버그에서 저장된 값이 한 스텝에 몇 배가 되는지를 β / (1 − βᵗ)로 구합니다.
 */
export const growthFactor = (decay: number, t: number): number => {
  checkDecay('growthFactor', 'decay', decay);
  checkStep('growthFactor', t);
  return decay / SEPARATE.divisor(decay, t);
};

/**
 * Where that growth turns into shrinking: the real t with β / (1 − βᵗ) = 1, which is ln(1 − β) / ln β.
 *
 * @param decay - β, in (0, 1).
 * @returns steps, above 0, not whole in general.
 * @throws TypeError or RangeError when decay is not a number in (0, 1).
 * @example growthEnd(0.9) // 21.854345326782837
 * @ko 덮어쓰기 버그에서 증가가 감소로 바뀌는 지점입니다. 배율이 1이 되는 실수 t를 ln(1 − β) / ln β로 구합니다.
 */
export const growthEnd = (decay: number): number => {
  checkOpenDecay('growthEnd', 'decay', decay, 'A step then keeps nothing that could grow.');
  return Math.log(1 - decay) / Math.log(decay);
};

/**
 * The last step of the in-place bug that still makes a stored average grow: the largest whole
 * t < ln(1 − β) / ln β, 0 when not even step 1 does (β ≤ ½). The whole number nearest to that bound is
 * tried, as a logarithm may round.
 *
 * @param decay - β, in (0, 1).
 * @throws TypeError or RangeError when decay is not a number in (0, 1).
 * @example lastGrowingStep(0.999) // 6904
 * @ko 덮어쓰기 버그에서 저장된 평균이 커지는 마지막 스텝입니다. β가 ½ 이하이면 첫 스텝부터 커지지 않으므로 0입니다.
 */
export const lastGrowingStep = (decay: number): number => {
  checkOpenDecay('lastGrowingStep', 'decay', decay, 'A step then keeps nothing that could grow.');
  const near = Math.max(1, Math.round(growthEnd(decay)));
  return decay ** near > 1 - decay ? near : near - 1;
};

/**
 * How many powers of ten the in-place bug makes out of the first gradient's share, from step 1 to its peak:
 * log₁₀ of the growth factors from step 2 to the last growing step, multiplied. Logarithms are added, as the
 * product itself is past every float at β = 0.999. Later gradients add to a peak, the less the closer β is to 1.
 *
 * @param decay - β, in (0, 1); takes as many operations as there are growing steps.
 * @throws TypeError or RangeError when decay is not a number in (0, 1).
 * @example growthOrders(0.5) // 0
 * @ko 덮어쓰기 버그에서 첫 기울기의 영향이 정점까지 10의 몇 제곱 배가 되는지 구합니다. 곱이 부동 소수점 범위를 넘으므로 로그를 더합니다.
 */
export const growthOrders = (decay: number): number => {
  checkOpenDecay('growthOrders', 'decay', decay, 'A step then keeps nothing that could grow.');
  const last = lastGrowingStep(decay);
  let orders = 0;
  for (let t = 2; t <= last; t++) orders += Math.log10(growthFactor(decay, t));
  return orders;
};
