import { checkDecay, show } from '../optim/check.ts';
import { checkFinite, checkRate } from './check.ts';
import { formOf, type MomentumForm } from './recurrence.ts';

/**
 * A descent method with its settings.
 *
 * @ko 경사 하강법 변형 하나의 설정입니다. 방식, 학습률, 모멘텀 계수를 담습니다.
 */
export interface DescentSettings {
  /** Learning rate, finite and 0 or more. */
  readonly lr: number;
  /** Share of the buffer that is kept, in [0, 1). Default 0, plain descent in every form. */
  readonly beta?: number;
  /** Default 'heavy-ball'. */
  readonly form?: MomentumForm;
}

const rateOf = (
  where: string,
  lambdas: ArrayLike<number>,
  { lr, beta = 0, form = 'heavy-ball' }: DescentSettings,
): number => {
  checkRate(where, lr);
  checkDecay(where, 'beta', beta);
  const { recurrence } = formOf(where, form);
  const radii = Array.from(lambdas, (lambda) => {
    checkFinite(where, 'lambda', lambda, 'It is a curvature.');
    const { trace, determinant } = recurrence(lr * lambda, beta);
    const discriminant = trace * trace - 4 * determinant;
    return discriminant < 0
      ? Math.sqrt(determinant)
      : (Math.abs(trace) + Math.sqrt(discriminant)) / 2;
  });
  return Math.max(...radii);
};

/**
 * By what factor the distance to the minimum of λx²/2 shrinks a step, in the long run: the spectral radius
 * of the iteration matrix (x_t, x_{t−1}) → (x_{t+1}, x_t), [[p, −q], [1, 0]].
 *
 * Its eigenvalues are the roots of z² − pz + q (p and q as in `stabilityLimit`). Complex ones are conjugate and
 * multiply to q, so both have the size √q: √β for the heavy ball, whatever lr and λ. Of real ones, the larger
 * is (|p| + √(p² − 4q))/2. With a double root, distances shrink like t·rateᵗ.
 *
 * @param lambda - the curvature λ, finite; negative along a saddle's way down.
 * @returns below 1 when it converges, above 1 when it diverges; 0 for arrival in finitely many steps.
 * @throws TypeError or RangeError when a setting is out of range, or the form unknown.
 * @see Goh 2017 (Distill), Why Momentum Really Works.
 * @example convergenceRate(1, { lr: 0.25 }) // 0.75
 * @example convergenceRate(1, { lr: 1, beta: 0.25 }) // 0.5
 * @ko 포물선 λx²/2에서 최소점까지의 수렴률, 즉 거리가 한 스텝에 몇 배가 되는지를 2×2 반복 행렬의 고윳값으로 구합니다. 1보다 작으면 수렴합니다.
 */
export const convergenceRate = (lambda: number, settings: DescentSettings): number =>
  rateOf('convergenceRate', [lambda], settings);

/**
 * The slowest rate over several curvatures: what a quadratic with these eigenvalues converges at, as each
 * eigenvector goes its own way and the slowest is left in the end.
 *
 * @param lambdas - the curvatures, at least one, each finite.
 * @throws TypeError when lambdas is no list of numbers; RangeError when it is empty or a number is out of range.
 * @see Goh 2017 (Distill), Why Momentum Really Works.
 * @example worstRate([1, 2], { lr: 0.75 }) // 0.5
 * @ko 여러 곡률 중 가장 느린 수렴률입니다. 이차 함수에서는 고유벡터 방향마다 따로 수렴하므로 결국 가장 느린 방향만 남습니다.
 */
export const worstRate = (lambdas: ArrayLike<number>, settings: DescentSettings): number => {
  if (typeof lambdas !== 'object' || lambdas === null) {
    throw new TypeError(
      `worstRate: lambdas must be an array of numbers, got ${show(lambdas)}. Each is the curvature along one eigenvector.`,
    );
  }
  if (!(lambdas.length > 0)) {
    throw new RangeError(
      `worstRate: lambdas must not be empty, got length ${lambdas.length}. Of no rates none is the slowest.`,
    );
  }
  return rateOf('worstRate', lambdas, settings);
};
