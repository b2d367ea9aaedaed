import { at, type Vec } from '../optim/vec.ts';
import { guarded } from './guarded.ts';
import type { Minimum, SmoothObjective } from './objective.ts';

/** A loss of two parameters, written with x and y. */
export interface Plane {
  readonly id: string;
  readonly minima: readonly Minimum[];
  readonly start: Vec;
  /** f. */
  readonly f: (x: number, y: number) => number;
  /** Writes ∂f/∂x and ∂f/∂y. */
  readonly slopes: (x: number, y: number, out: Float64Array) => void;
  /** ∂²f/∂x², ∂²f/∂x∂y and ∂²f/∂y². */
  readonly curvatures: (x: number, y: number) => readonly [xx: number, xy: number, yy: number];
}

/** Makes an objective of a loss of two parameters. */
export const planar = ({ id, minima, start, f, slopes, curvatures }: Plane): SmoothObjective => ({
  id,
  dim: 2,
  minima,
  start,
  ...guarded(id, 2, {
    value: (x) => f(at(x, 0), at(x, 1)),
    gradient: (x, out) => slopes(at(x, 0), at(x, 1), out),
    hessian: (x) => {
      const [xx, xy, yy] = curvatures(at(x, 0), at(x, 1));
      return [
        [xx, xy],
        [xy, yy],
      ];
    },
  }),
});
