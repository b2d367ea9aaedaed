import { checkPositive } from './check.ts';

/**
 * The best constant settings for a quadratic, and the rate they give.
 *
 * @ko 가장 빨리 수렴하는 학습률과 모멘텀 계수, 그때의 수렴률입니다.
 */
export interface OptimalSettings {
  /** Learning rate. */
  readonly lr: number;
  /** Share of the buffer that is kept; 0 for plain descent. */
  readonly beta: number;
  /** By what factor the distance to the minimum shrinks a step, in the long run; in [0, 1). */
  readonly rate: number;
}

const checkRange = (where: string, min: number, max: number): void => {
  checkPositive(where, 'min', min, 'It is the smallest curvature of a bowl.');
  checkPositive(where, 'max', max, 'It is the largest curvature of a bowl.');
  if (max >= min) return;
  throw new RangeError(
    `${where}: max must be at least min, got ${max} and ${min}. They are the largest and the smallest curvature.`,
  );
};

/**
 * The best learning rate of plain descent on curvatures from μ to L: lr = 2/(μ + L), rate (κ − 1)/(κ + 1), κ = L/μ.
 * The rate is the larger of |1 − lr·μ| and |1 − lr·L|; the first falls with lr where the second rises, and the
 * best is where 1 − lr·μ = lr·L − 1.
 *
 * @param min - the smallest curvature μ, finite and above 0.
 * @param max - the largest curvature L, at least μ.
 * @throws TypeError or RangeError when min or max is no such number.
 * @see Polyak 1964; Goh 2017 (Distill), Why Momentum Really Works.
 * @example optimalDescent(1, 3) // { lr: 0.5, beta: 0, rate: 0.5 }
 * @ko 곡률이 min에서 max까지인 이차 함수에서 경사 하강법의 가장 좋은 학습률과 그 수렴률입니다. 조건수가 클수록 느립니다.
 */
export const optimalDescent = (min: number, max: number): OptimalSettings => {
  checkRange('optimalDescent', min, max);
  return { lr: 2 / (min + max), beta: 0, rate: (max - min) / (max + min) };
};

/**
 * The best heavy ball on curvatures from μ to L: lr = (2/(√L + √μ))², rate ρ = (√κ − 1)/(√κ + 1), β = ρ².
 * The rate is √β where the roots are complex, (1 − √β)² ≤ lr·λ ≤ (1 + √β)², and larger outside; the smallest β
 * whose interval holds both ends meets lr·μ = (1 − √β)² and lr·L = (1 + √β)². The roots are double at both ends.
 *
 * @param min - the smallest curvature μ, finite and above 0.
 * @param max - the largest curvature L, at least μ.
 * @throws TypeError or RangeError when min or max is no such number.
 * @see Polyak 1964; Lessard, Recht & Packard 2016 (arXiv 1408.3595), Proposition 1.
 * @example optimalHeavyBall(1, 9) // { lr: 0.25, beta: 0.25, rate: 0.5 }
 * @ko 곡률이 min에서 max까지인 이차 함수에서 헤비 볼 모멘텀의 가장 좋은 학습률과 모멘텀 계수, 그 수렴률입니다. 조건수의 제곱근에 따라 느려집니다.
 */
export const optimalHeavyBall = (min: number, max: number): OptimalSettings => {
  checkRange('optimalHeavyBall', min, max);
  const [low, high] = [Math.sqrt(min), Math.sqrt(max)];
  const rate = (high - low) / (high + low);
  return { lr: (2 / (high + low)) ** 2, beta: rate * rate, rate };
};

/**
 * The best Nesterov momentum with constant settings on curvatures from μ to L, κ = L/μ:
 * lr = 4/(3L + μ), β = (√(3κ + 1) − 2)/(√(3κ + 1) + 2), rate 1 − 2/√(3κ + 1). At μ the root is double,
 * (1 + β)(1 − lr·μ)/2; at L, where lr·L > 1, the larger real root is as large.
 *
 * @param min - the smallest curvature μ, finite and above 0.
 * @param max - the largest curvature L, at least μ.
 * @throws TypeError or RangeError when min or max is no such number.
 * @see Lessard, Recht & Packard 2016 (arXiv 1408.3595), Proposition 1.
 * @example optimalNesterov(1, 5) // { lr: 0.25, beta: 0.3333333333333333, rate: 0.5 }
 * @ko 곡률이 min에서 max까지인 이차 함수에서 네스테로프 모멘텀의 가장 좋은 학습률과 모멘텀 계수, 그 수렴률입니다.
 */
export const optimalNesterov = (min: number, max: number): OptimalSettings => {
  checkRange('optimalNesterov', min, max);
  const root = Math.sqrt((3 * max) / min + 1);
  return { lr: 4 / (3 * max + min), beta: (root - 2) / (root + 2), rate: 1 - 2 / root };
};
