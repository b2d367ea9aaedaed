import { checkDecay } from '../optim/check.ts';
import { SEPARATE } from '../optim/correction.ts';
import { checkCount } from './check-steps.ts';

const weights = (where: string, decay: number, t: number): readonly number[] => {
  checkDecay(where, 'decay', decay);
  checkCount(where, t);
  return Array.from({ length: t }, (_, i) => (1 - decay) * decay ** (t - 1 - i));
};

/**
 * Weights of g₁ … g_t in a moving average started at zero: (1 − β)β^(t−k), the last the largest.
 * Unrolling a ← βa + (1 − β)g gives them; as a geometric series they sum to 1 − βᵗ, not to 1.
 *
 * @param decay - share of the average that is kept at each step, in [0, 1).
 * @param t - how many steps, a whole number from 1 to 1e6.
 * @returns t weights, oldest gradient first.
 * @throws TypeError or RangeError when decay or t is no such number.
 * @see Kingma & Ba 2015 (arXiv 1412.6980), section 3, equation 1.
 * @example emaWeights(0.5, 3) // [0.125, 0.25, 0.5]
 * @ko 0에서 시작한 지수 이동 평균에서 각 기울기가 차지하는 가중치 (1 − β)β^(t−k)입니다. 합은 1이 아니라 1 − βᵗ입니다.
 */
export const emaWeights = (decay: number, t: number): readonly number[] =>
  weights('emaWeights', decay, t);

/**
 * Weights of g₁ … g_t in Adam's corrected average: (1 − β)β^(t−k) / (1 − βᵗ).
 * Bias correction divides by the sum of the weights, so that they sum to 1.
 *
 * @param decay - share of the average that is kept at each step, in [0, 1).
 * @param t - how many steps, a whole number from 1 to 1e6.
 * @returns t weights, oldest gradient first.
 * @throws TypeError or RangeError when decay or t is no such number.
 * @see Kingma & Ba 2015 (arXiv 1412.6980), section 3.
 * @example adamWeights(0.5, 2) // [0.3333333333333333, 0.6666666666666666]
 * @ko 편향 보정을 거친 평균에서 각 기울기의 가중치입니다. 보정은 가중치의 합으로 나누는 일이므로 합이 1이 됩니다.
 */
export const adamWeights = (decay: number, t: number): readonly number[] =>
  weights('adamWeights', decay, t).map((weight) => weight / SEPARATE.divisor(decay, t));

/**
 * Weights of g₁ … g_t when only step 1 is corrected: β^(t−1) on g₁, (1 − β)β^(t−k) on the others.
 * That correction is a start from g₁ itself, so g₁ keeps what a start keeps; they sum to 1.
 *
 * @param decay - share of the average that is kept at each step, in [0, 1).
 * @param t - how many steps, a whole number from 1 to 1e6.
 * @returns t weights, oldest gradient first.
 * @throws TypeError or RangeError when decay or t is no such number.
 * @example patchWeights(0.75, 3) // [0.5625, 0.1875, 0.25]
 * @ko 첫 스텝에서만 보정했을 때 각 기울기의 가중치입니다. 첫 기울기에 β^(t−1)이 남고, 합은 1입니다.
 */
export const patchWeights = (decay: number, t: number): readonly number[] =>
  weights('patchWeights', decay, t).map((weight, i) => (i === 0 ? decay ** (t - 1) : weight));
