import { checkNumber } from '../optim/check.ts';
import { checkFinite } from './check.ts';
import { named, type Quadratic } from './quadratic.ts';

/**
 * A quadratic bowl in the plane, `kappa` times as curved one way as the other, with its minimum at (0, 0).
 *
 * Without rotation the flat direction is x, with eigenvalue 1, and the steep one is y, with eigenvalue
 * kappa; so `eigenvalues[0]` is 1 and `eigenvalues[1]` is kappa, the condition number.
 *
 * @param kappa - the condition number; finite, at least 1.
 * @param rotation - how far the axes are turned anticlockwise, in radians; finite.
 * @throws TypeError or RangeError when an argument is no such number.
 * @example illConditioned(100).eigenvalues // [1, 100]
 * @example illConditioned(100).hessian // [[1, 0], [0, 100]]
 * @ko 조건수가 kappa인 2차원 이차 함수입니다. 돌리지 않으면 x 방향의 고윳값이 1, y 방향의 고윳값이 kappa입니다.
 */
export const illConditioned = (kappa: number, rotation = 0): Quadratic => {
  checkNumber('illConditioned', 'kappa', kappa);
  if (!(kappa >= 1 && kappa < Infinity)) {
    throw new RangeError(
      `illConditioned: kappa must be finite and at least 1, got ${kappa}. It is the larger curvature over the smaller.`,
    );
  }
  checkFinite('illConditioned', 'rotation', rotation, 'It is an angle in radians.');
  return named('ill-conditioned', { curvature: [1, kappa], rotation });
};
