import type { Vec } from '../optim/vec.ts';

/**
 * A place where a loss is lowest among its neighbours, and how low it is there.
 *
 * @ko 손실이 주변보다 낮아지는 최소점과 그곳의 최솟값입니다.
 */
export interface Minimum {
  readonly x: Vec;
  readonly value: number;
}

/**
 * A loss to walk down: its value and its analytic gradient at any point.
 *
 * Both read any array-like of `dim` numbers. Infinities and NaN are points like any other, so that a run
 * that diverges shows where it went.
 *
 * @ko 내려갈 손실 함수입니다. 어느 점에서든 값과 해석적으로 구한 기울기를 냅니다.
 */
export interface Objective {
  /** A short name in kebab-case, as in a URL. */
  readonly id: string;
  /** How many parameters a point has. */
  readonly dim: number;
  /**
   * The loss at x.
   *
   * @throws TypeError when x is no array; RangeError when it does not have `dim` coordinates.
   */
  value(x: ArrayLike<number>): number;
  /**
   * Writes the gradient at x into `out` and gives `out` back; allocates nothing.
   *
   * @param out - `dim` long, and not x itself: no memory may be shared between the two.
   * @throws TypeError when x is no array, or out no Float64Array or x itself; RangeError when one of the
   *   two does not have `dim` coordinates.
   */
  gradient(x: ArrayLike<number>, out: Float64Array): Float64Array;
  /** Every minimum that is known, the lowest first; empty when there is none. */
  readonly minima: readonly Minimum[];
  /** A start worth trying. */
  readonly start: Vec;
}

/**
 * A loss that knows its curvature as well.
 *
 * @ko 헤시안 행렬까지 구하는 손실 함수입니다.
 */
export interface SmoothObjective extends Objective {
  /**
   * The Hessian at x, row by row: entry [i][j] is ∂²f/∂xᵢ∂xⱼ.
   *
   * @throws TypeError when x is no array; RangeError when it does not have `dim` coordinates.
   */
  hessianAt(x: ArrayLike<number>): readonly Vec[];
}
