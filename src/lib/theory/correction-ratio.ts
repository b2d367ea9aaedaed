import { checkDecay } from '../optim/check.ts';
import { SEPARATE } from '../optim/correction.ts';
import { checkPositive } from './check.ts';
import { checkStep } from './check-steps.ts';
import { lastStep } from './last-step.ts';

const ratioAt = (beta1: number, beta2: number, t: number): number =>
  SEPARATE.divisor(beta1, t) / Math.sqrt(SEPARATE.divisor(beta2, t));

/**
 * How many times as large as due Adam's step is when nothing is corrected: (1 − β1ᵗ) / √(1 − β2ᵗ).
 * Correction divides m by 1 − β1ᵗ and v by 1 − β2ᵗ; leaving out both leaves m/√v = ratio · m̂/√v̂ (ε = 0).
 * At the defaults it is above 1: v starts smaller than m does.
 *
 * @param beta1 - decay of m, in [0, 1).
 * @param beta2 - decay of v, in [0, 1).
 * @param t - the step, a whole number from 1.
 * @returns above 1 when the uncorrected step is too large, below 1 when it is too small.
 * @throws TypeError or RangeError when an argument is no such number.
 * @see Kingma & Ba 2015 (arXiv 1412.6980), end of section 2: α_t = α·√(1 − β2ᵗ)/(1 − β1ᵗ) is its inverse;
 *   Laing & Orvieto 2025 (arXiv 2511.20516), who read that as a schedule.
 * @example correctionRatio(0.9, 0.999, 1).toFixed(7) // '3.1622777'
 * @ko 보정하지 않은 Adam의 스텝이 보정한 스텝의 몇 배인지를 (1 − β1ᵗ) / √(1 − β2ᵗ)로 구합니다. 기본값에서는 1보다 큽니다.
 */
export const correctionRatio = (beta1: number, beta2: number, t: number): number => {
  checkDecay('correctionRatio', 'beta1', beta1);
  checkDecay('correctionRatio', 'beta2', beta2);
  checkStep('correctionRatio', t);
  return ratioAt(beta1, beta2, t);
};

/**
 * Where the correction ratio is largest.
 *
 * @ko 보정하지 않은 스텝이 가장 커지는 때와 그 크기입니다.
 */
export interface CorrectionPeak {
  /** The step, from 1. */
  readonly t: number;
  /** The ratio there, above 1. */
  readonly ratio: number;
}

const peakOf = (where: string, beta1: number, beta2: number): CorrectionPeak | null => {
  if (beta1 >= beta2) return null;
  const [a, b] = [-Math.log(beta1), -Math.log(beta2)];
  // d ln(ratio²)/dt; NaN for beta1 = 0, whose ratio falls from step 1 on
  const rises = (t: number): boolean => (2 * a) / Math.expm1(a * t) > b / Math.expm1(b * t);
  const before = Math.max(1, lastStep(where, rises));
  const [here, next] = [ratioAt(beta1, beta2, before), ratioAt(beta1, beta2, before + 1)];
  return next > here ? { t: before + 1, ratio: next } : { t: before, ratio: here };
};

/**
 * The step at which the correction ratio is largest, and how large it is there.
 * With a = −ln β1 and b = −ln β2, the slope of ln(ratio²) is 2a/(eᵃᵗ − 1) − b/(eᵇᵗ − 1). It changes its sign
 * once when β1 < β2, from rising to falling; when β1 ≥ β2 it never does, and the ratio climbs to 1 for ever.
 *
 * @param beta1 - decay of m, in [0, 1).
 * @param beta2 - decay of v, in [0, 1).
 * @returns null when β1 ≥ β2, where no step is the largest.
 * @throws TypeError or RangeError when a decay is not a number in [0, 1), or so close to 1 that the peak is past step 2⁵².
 * @example correctionPeak(0.9, 0.999)?.t // 12
 * @ko 보정 비율이 가장 큰 스텝과 그 값입니다. β1 ≥ β2이면 비율이 1까지 오르기만 하므로 null입니다.
 */
export const correctionPeak = (beta1: number, beta2: number): CorrectionPeak | null => {
  checkDecay('correctionPeak', 'beta1', beta1);
  checkDecay('correctionPeak', 'beta2', beta2);
  return peakOf('correctionPeak', beta1, beta2);
};

/**
 * From which step on the correction ratio stays within a tolerance of 1: |ratio − 1| ≤ tolerance for ever.
 * It rises to its peak and falls to 1 from above, or only rises to 1, so each side is left once and can be halved.
 *
 * @param beta1 - decay of m, in [0, 1).
 * @param beta2 - decay of v, in [0, 1).
 * @param tolerance - finite and above 0.
 * @returns a whole number from 1.
 * @throws TypeError or RangeError when an argument is no such number, or a decay so close to 1 that the step is past 2⁵².
 * @example correctionSettles(0.9, 0.999, 0.01) // 3925
 * @ko 보정 비율이 1에서 허용 오차 안에 머물기 시작하는 스텝입니다. 기본값에서는 3,925스텝부터 1% 안에 듭니다.
 */
export const correctionSettles = (beta1: number, beta2: number, tolerance: number): number => {
  const where = 'correctionSettles';
  checkDecay(where, 'beta1', beta1);
  checkDecay(where, 'beta2', beta2);
  checkPositive(
    where,
    'tolerance',
    tolerance,
    'The ratio comes near 1 and never needs to reach it.',
  );
  const peak = peakOf(where, beta1, beta2);
  const start = peak !== null && peak.ratio - 1 > tolerance ? peak.t : 0;
  const outside = (t: number): boolean =>
    t <= start || Math.abs(ratioAt(beta1, beta2, t) - 1) > tolerance;
  return lastStep(where, outside) + 1;
};
