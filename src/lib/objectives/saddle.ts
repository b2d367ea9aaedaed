import type { SmoothObjective } from './objective.ts';
import { planar } from './planar.ts';

/**
 * The saddle: f(x, y) = x² − y². Seen along x the origin is the lowest point, along y the highest; there is
 * no minimum anywhere.
 *
 * Plain gradient descent takes longer to leave the nearer it starts to the line y = 0, since the slope
 * along y is as small as y is; the start (1, 0.01) is near it. An optimizer that divides by the size of
 * recent gradients leaves at a pace that hardly depends on it.
 *
 * @see Dauphin et al. 2014 (arXiv 1406.2572) on why saddles slow training down.
 * @example saddle.value([0.5, 1]) // -0.75
 * @ko 안장점이 있는 손실 함수 x² − y²입니다. 원점은 x 방향으로는 가장 낮고 y 방향으로는 가장 높은 곳이며, 최솟값은 없습니다.
 */
export const saddle: SmoothObjective = planar({
  id: 'saddle',
  minima: [],
  start: [1, 0.01],
  f: (x, y) => x * x - y * y,
  slopes: (x, y, out) => {
    out[0] = 2 * x;
    out[1] = -2 * y;
  },
  curvatures: () => [2, 0, -2],
});
