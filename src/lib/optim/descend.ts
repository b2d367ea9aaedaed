import type { Transform } from './transform.ts';
import { zip, type Vec } from './vec.ts';

/** One run: where from, along which gradient, how far per step, how many steps. */
export interface Descent {
  readonly gradientAt: (point: Vec) => Vec;
  readonly start: Vec;
  /** The learning rate. It lives here and nowhere else. */
  readonly lr: number;
  readonly steps: number;
}

/**
 * Walks downhill: x ← x − lr · out, where `out` is what the optimizer makes of the gradient at x.
 *
 * @returns the path, start included: steps + 1 points.
 * @example descend(gradient, { gradientAt: (x) => x, start: [1], lr: 0.5, steps: 2 }) // [[1], [0.5], [0.25]]
 */
export const descend = <S>(
  optimizer: Transform<S>,
  { gradientAt, start, lr, steps }: Descent,
): readonly Vec[] => {
  const path = [start];
  let point = start;
  let state = optimizer.init(start.length);
  for (let t = 1; t <= steps; t++) {
    const next = optimizer.step(state, gradientAt(point));
    state = next.state;
    point = zip(point, next.out, (x, step) => x - lr * step);
    path.push(point);
  }
  return path;
};
