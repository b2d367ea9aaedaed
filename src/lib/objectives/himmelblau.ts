import type { Minimum, SmoothObjective } from './objective.ts';
import { planar } from './planar.ts';

/**
 * The minima are where both brackets are 0. Put y = 11 − x² into x + y² = 7 and divide by x − 3, which
 * leaves x³ + 3x² − 13x − 38 = 0; with x = s − 1 that is s³ − 16s − 23 = 0, three real roots by Viète's
 * cosine. One step of Newton's method on both brackets takes off what the cosine rounded.
 */
const minimum = (k: number): Minimum => {
  const angle = Math.acos((69 / 32) * Math.sqrt(3 / 16)) / 3;
  const x = 2 * Math.sqrt(16 / 3) * Math.cos(angle - (2 * Math.PI * k) / 3) - 1;
  const y = 11 - x * x;
  const [r, s] = [x * x + y - 11, x + y * y - 7];
  const det = 4 * x * y - 1;
  return { x: [x - (2 * y * r - s) / det, y - (2 * x * s - r) / det], value: 0 };
};

/**
 * Himmelblau's function: f(x, y) = (x² + y − 11)² + (x + y² − 7)².
 *
 * Four minima, all with f = 0: (3, 2) exactly, and about (3.58, −1.85), (−3.78, −3.28) and (−2.81, 3.13),
 * each coordinate within one unit in the last place of a double. Between them is a maximum near
 * (−0.27, −0.92). Which minimum a run ends in depends on the start, on the optimizer and on the learning
 * rate.
 *
 * @see Himmelblau 1972, Applied Nonlinear Programming, McGraw-Hill.
 * @example himmelblau.value([3, 2]) // 0
 * @ko 힘멜블라우 함수입니다. 식은 `(x² + y − 11)² + (x + y² − 7)²`입니다. 최소점이 네 개라서, 시작점과 옵티마이저와 학습률에 따라 닿는 곳이 달라집니다.
 */
export const himmelblau: SmoothObjective = planar({
  id: 'himmelblau',
  minima: [{ x: [3, 2], value: 0 }, minimum(0), minimum(1), minimum(2)],
  start: [0, 0],
  f: (x, y) => (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2,
  slopes: (x, y, out) => {
    const r = x * x + y - 11;
    const s = x + y * y - 7;
    out[0] = 4 * x * r + 2 * s;
    out[1] = 2 * r + 4 * y * s;
  },
  curvatures: (x, y) => [12 * x * x + 4 * y - 42, 4 * (x + y), 12 * y * y + 4 * x - 26],
});
