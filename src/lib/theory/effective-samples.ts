import { checkDecay, checkNumber, show } from '../optim/check.ts';
import { checkStep } from './check-steps.ts';

/**
 * How many equally weighted gradients would average as well: (Σw)² / Σw², Kish's effective sample size.
 * For independent gradients of variance σ², the weighted mean has variance σ²·Σw²/(Σw)², and n equal
 * weights give σ²/n.
 *
 * @param weights - finite, 0 or more, not all 0; they need not sum to 1.
 * @returns from 1 to the number of weights.
 * @throws TypeError for a weight that is no number; RangeError for one out of range, or when all are 0.
 * @see Kish 1965, Survey Sampling, on the loss of precision by weighting.
 * @example effectiveSamples([1, 1, 1, 1]) // 4
 * @ko 같은 가중치로 평균한다면 몇 개를 쓰는 셈인지를 (Σw)² / Σw²로 구합니다. 가중치가 한쪽에 몰릴수록 작아집니다.
 */
export const effectiveSamples = (weights: readonly number[]): number => {
  const where = 'effectiveSamples';
  if (!Array.isArray(weights)) {
    throw new TypeError(
      `${where}: weights must be an array of numbers, got ${show(weights)}. Each belongs to one gradient.`,
    );
  }
  let [sum, squares] = [0, 0];
  for (const [i, weight] of weights.entries()) {
    checkNumber(where, `weights[${i}]`, weight);
    if (!(weight >= 0 && weight < Infinity)) {
      throw new RangeError(
        `${where}: weights[${i}] must be finite and at least 0, got ${weight}. It is a share of an average.`,
      );
    }
    sum += weight;
    squares += weight * weight;
  }
  if (sum === 0) {
    throw new RangeError(
      `${where}: weights must not all be 0, got ${weights.length} of them. An average of nothing has no samples.`,
    );
  }
  return (sum * sum) / squares;
};

/**
 * Effective samples of a moving average: (1 + β)/(1 − β) in the long run, and after t steps
 * (1 + β)(1 − βᵗ) / ((1 − β)(1 + βᵗ)). With a geometric sum in each place of (Σw)²/Σw²,
 * Σw = 1 − βᵗ and Σw² = (1 − β)²(1 − β²ᵗ)/(1 − β²).
 *
 * @param decay - β, the share of the average that is kept at each step, in [0, 1).
 * @param t - how many steps, a whole number from 1, or Infinity (default).
 * @throws TypeError or RangeError when decay or t is no such number.
 * @example emaEffectiveSamples(0.5) // 3
 * @ko 지수 이동 평균이 실질적으로 평균하는 표본 수입니다. 오래 실행하면 (1 + β)/(1 − β)이고, t스텝 뒤의 값도 구할 수 있습니다.
 */
export const emaEffectiveSamples = (decay: number, t = Infinity): number => {
  checkDecay('emaEffectiveSamples', 'decay', decay);
  if (t !== Infinity) checkStep('emaEffectiveSamples', t);
  const kept = decay ** t;
  return ((1 + decay) * (1 - kept)) / ((1 - decay) * (1 + kept));
};
