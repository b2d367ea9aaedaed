import { checkFinite, checkPositive } from './check.ts';
import type { SmoothObjective } from './objective.ts';
import { planar } from './planar.ts';

/**
 * Rosenbrock's curved valley: f(x, y) = (a − x)² + b(y − x²)².
 *
 * The floor is the parabola y = x². Getting down to it is easy; along it the slope is gentle and turns, and
 * the walls are about b times as steep. The only minimum is (a, a²), where f is 0.
 *
 * @param a - where the minimum lies along x, from −1e100 to 1e100.
 * @param b - how steep the walls are; finite, above 0.
 * @throws TypeError or RangeError when a or b is no such number.
 * @see Rosenbrock 1960, An automatic method for finding the greatest or least value of a function, The
 *   Computer Journal 3(3), 175–184. The start (−1.2, 1) is the standard one: Moré, Garbow & Hillstrom
 *   1981, ACM TOMS 7(1), problem 1.
 * @example rosenbrock().value([-1.2, 1]) // 24.199999999999996
 * @ko 로젠브록 함수입니다. 식은 `(a − x)² + b(y − x²)²`입니다. 휘어진 골짜기의 바닥은 y = x²이고, 최소점은 `(a, a²)` 하나입니다.
 */
export const rosenbrock = (a = 1, b = 100): SmoothObjective => {
  checkFinite('rosenbrock', 'a', a, 'The minimum is at (a, a²).');
  if (!(Math.abs(a) <= 1e100)) {
    throw new RangeError(
      `rosenbrock: a must be from -1e100 to 1e100, got ${a}. The minimum is at (a, a²), and a² must be finite.`,
    );
  }
  checkPositive('rosenbrock', 'b', b, 'It is how steep the walls of the valley are.');
  return planar({
    id: 'rosenbrock',
    minima: [{ x: [a, a * a], value: 0 }],
    start: [-1.2, 1],
    f: (x, y) => {
      const wall = y - x * x;
      return (a - x) * (a - x) + b * wall * wall;
    },
    slopes: (x, y, out) => {
      const wall = y - x * x;
      out[0] = -2 * (a - x) - 4 * b * x * wall;
      out[1] = 2 * b * wall;
    },
    curvatures: (x, y) => [2 - 4 * b * (y - 3 * x * x), -4 * b * x, 2 * b],
  });
};
