import { checkDecay } from '../optim/check.ts';
import { checkOpenDecay } from './check.ts';
import { checkCount, checkStep } from './check-steps.ts';
import { correctionRatio } from './correction-ratio.ts';

const NO_MEMORY = 'v then forgets every gradient that m still holds, and m/√v has no bound.';

const checkBetas = (where: string, beta1: number, beta2: number): void => {
  checkDecay(where, 'beta1', beta1);
  checkOpenDecay(where, 'beta2', beta2, NO_MEMORY);
};

/**
 * Adam's update after a gradient that follows zeros only: (1 − β1) / √(1 − β2), with ε = 0 and correction
 * faded. Then m = (1 − β1)g and v = (1 − β2)g². The paper names it for sparse gradients; it is no bound
 * (see `updateBound`).
 *
 * @param beta1 - decay of m, in [0, 1).
 * @param beta2 - decay of v, in [0, 1).
 * @returns the update as a multiple of the learning rate.
 * @throws TypeError or RangeError when a decay is not a number in [0, 1).
 * @see Kingma & Ba 2015 (arXiv 1412.6980), section 2.1.
 * @example spikeBound(0.9, 0.99).toFixed(12) // '1.000000000000'
 * @ko 0만 이어지다 기울기 하나가 튀었을 때의 업데이트 (1 − β1) / √(1 − β2)입니다. 논문이 희소한 기울기에 대해 든 값이며 상한은 아닙니다.
 */
export const spikeBound = (beta1: number, beta2: number): number => {
  checkDecay('spikeBound', 'beta1', beta1);
  checkDecay('spikeBound', 'beta2', beta2);
  return (1 - beta1) / Math.sqrt(1 - beta2);
};

/**
 * The largest |m|/√v that any stream of gradients can reach: (1 − β1) / √((1 − β2)(1 − β1²/β2)).
 * By Cauchy–Schwarz, m = Σ (1 − β1)β1ʲg = Σ [(1 − β1)β1ʲ/√((1 − β2)β2ʲ)]·[√((1 − β2)β2ʲ)·g], j steps back, is
 * at most √v times the root of Σ (1 − β1)²/(1 − β2)·(β1²/β2)ʲ, a geometric series. `worstGradients` comes
 * as close as one likes.
 *
 * @param beta1 - decay of m, in [0, 1).
 * @param beta2 - decay of v, in (0, 1), above β1².
 * @returns the update as a multiple of the learning rate; for corrected Adam too, whose bound at each step is lower.
 * @throws TypeError or RangeError when a decay is out of range, or when β1² ≥ β2.
 * @example updateBound(0.9, 0.999).toFixed(7) // '7.2702918'
 * @ko 어떤 기울기가 들어와도 |m|/√v가 넘지 못하는 값입니다. 코시–슈바르츠 부등식에서 나오며 β1² < β2일 때에만 있습니다.
 */
export const updateBound = (beta1: number, beta2: number): number => {
  checkBetas('updateBound', beta1, beta2);
  if (beta1 * beta1 >= beta2) {
    throw new RangeError(
      `updateBound: beta1² must be less than beta2, got beta1 = ${beta1} and beta2 = ${beta2}. Ever older gradients then add ever more, and no bound exists.`,
    );
  }
  return spikeBound(beta1, beta2) / Math.sqrt(1 - (beta1 * beta1) / beta2);
};

/** 1 + r + … + rᵗ⁻¹, exact to the last digits near r = 1 too. */
const geometricSum = (r: number, t: number): number =>
  r === 1 ? t : Math.expm1(t * Math.log(r)) / (r - 1);

/**
 * The largest |m_t|/√v_t that t gradients can reach from m₀ = v₀ = 0, nothing corrected:
 * (1 − β1)/√(1 − β2) · √(Σ_{j<t} (β1²/β2)ʲ), the derivation of `updateBound` with t terms. It is reached.
 *
 * @param beta1 - decay of m, in [0, 1).
 * @param beta2 - decay of v, in (0, 1); β1² ≥ β2 is allowed.
 * @param t - the step, a whole number from 1.
 * @throws TypeError or RangeError when an argument is no such number.
 * @example uncorrectedBoundAt(0.5, 0.75, 1) // 1
 * @ko 보정하지 않은 |m|/√v가 t스텝에서 다다를 수 있는 최댓값입니다.
 */
export const uncorrectedBoundAt = (beta1: number, beta2: number, t: number): number => {
  checkBetas('uncorrectedBoundAt', beta1, beta2);
  checkStep('uncorrectedBoundAt', t);
  return spikeBound(beta1, beta2) * Math.sqrt(geometricSum((beta1 * beta1) / beta2, t));
};

/**
 * The largest update |m̂_t|/√v̂_t that corrected Adam can make at step t (ε = 0), as a multiple of the
 * learning rate: `uncorrectedBoundAt` over the correction ratio. It is 1 at step 1 and reached at every step
 * by `worstGradients`. It never exceeds `updateBound`: over it, it is √((1 − R)(1 − B))/(1 − √(RB)) with
 * R = (β1²/β2)ᵗ and B = β2ᵗ, and R + B ≥ 2√(RB).
 *
 * @param beta1 - decay of m, in [0, 1).
 * @param beta2 - decay of v, in (0, 1); β1² ≥ β2 is allowed.
 * @param t - the step, a whole number from 1.
 * @throws TypeError or RangeError when an argument is no such number.
 * @example updateBoundAt(0.9, 0.999, 100).toFixed(4) // '2.2434'
 * @ko 보정한 Adam이 t스텝에서 낼 수 있는 가장 큰 업데이트를 구합니다. 첫 스텝에서는 1입니다.
 */
export const updateBoundAt = (beta1: number, beta2: number, t: number): number => {
  checkBetas('updateBoundAt', beta1, beta2);
  checkStep('updateBoundAt', t);
  return uncorrectedBoundAt(beta1, beta2, t) / correctionRatio(beta1, beta2, t);
};

/**
 * Gradients that reach the bound at step t: g_k proportional to (β1/β2)^(t−k), the largest being 1.
 * Cauchy–Schwarz holds with equality when its two factors are proportional, β1ʲ/β2^(j/2) to β2^(j/2)·g.
 *
 * @param beta1 - decay of m, in [0, 1).
 * @param beta2 - decay of v, in (0, 1).
 * @param t - how many, a whole number from 1 to 1e6.
 * @returns t gradients, oldest first: growing when β1 < β2, shrinking when β1 > β2.
 * @throws TypeError or RangeError when an argument is no such number.
 * @example worstGradients(0.25, 0.5, 3) // [0.25, 0.5, 1]
 * @ko t스텝에서 상한에 다다르는 기울기입니다. (β1/β2)^(t−k)에 비례하며 가장 큰 값이 1입니다.
 */
export const worstGradients = (beta1: number, beta2: number, t: number): readonly number[] => {
  checkBetas('worstGradients', beta1, beta2);
  checkCount('worstGradients', t);
  const ratio = beta1 / beta2;
  // counted from the larger end, so that nothing overflows
  return Array.from({ length: t }, (_, i) => (ratio < 1 ? ratio ** (t - 1 - i) : ratio ** -i));
};
