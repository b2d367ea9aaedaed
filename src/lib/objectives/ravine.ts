import type { SmoothObjective } from './objective.ts';
import { planar } from './planar.ts';

const STEEPNESS = 100;

// From here on the 1 under the root is lost in rounding, and u² would overflow later on.
const FAR = 1e8;

// h(u) = √(1 + u²) − 1, without the cancellation near 0.
const height = (u: number): number => {
  const size = Math.abs(u);
  return size < FAR ? (size * size) / (1 + Math.sqrt(1 + size * size)) : size - 1;
};
const slope = (u: number): number => (Math.abs(u) < FAR ? u / Math.sqrt(1 + u * u) : Math.sign(u));
const bend = (u: number): number => (1 + u * u) ** -1.5;

/**
 * A ravine: f(x, y) = h(x) + 100·h(y) with h(u) = √(1 + u²) − 1, which is u²/2 near 0 and |u| − 1 far off.
 *
 * Each coordinate's slope levels off: at 1 along the floor (x), at 100 on the walls (y). Far from the
 * minimum (0, 0) the gradient is therefore about (±1, ±100) wherever one stands, and a single learning rate
 * is 100 times too large for one coordinate or too small for the other; a step size for each coordinate
 * is what helps. Convex, and not a quadratic: plain gradient descent with lr·100 > 2 does not diverge but
 * ends up jumping between the walls, from y to −y with |y| = √((50·lr)² − 1).
 *
 * @see Charbonnier, Blanc-Féraud, Aubert & Barlaud 1997, Deterministic edge-preserving regularization in
 *   computed imaging, IEEE Transactions on Image Processing 6(2), 298–311, for h, also known as the
 *   pseudo-Huber loss with δ = 1. The weights 1 and 100 are this project's.
 * @example ravine.gradient([0, 1e9], new Float64Array(2)) // Float64Array [0, 100]
 * @ko 벽이 가파른 긴 골짜기 h(x) + 100·h(y), h(u) = √(1 + u²) − 1입니다. 멀리서는 기울기가 바닥 방향으로 1, 벽 방향으로 100에 머물러서 좌표마다 학습률이 달라야 하는 이유가 드러납니다.
 */
export const ravine: SmoothObjective = planar({
  id: 'ravine',
  minima: [{ x: [0, 0], value: 0 }],
  start: [-10, 1],
  f: (x, y) => height(x) + STEEPNESS * height(y),
  slopes: (x, y, out) => {
    out[0] = slope(x);
    out[1] = STEEPNESS * slope(y);
  },
  curvatures: (x, y) => [bend(x), 0, STEEPNESS * bend(y)],
});
