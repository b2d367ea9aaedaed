import { at, type Vec } from '../optim/vec.ts';
import type { Formulas } from './guarded.ts';

/** A quadratic's formulas, and the directions in which it curves. */
export interface Bowl extends Formulas {
  hessian(): readonly Vec[];
  /** Unit vectors; the one at index i belongs to the curvature at index i. */
  eigenvectors(): readonly Vec[];
}

const diagonal = (entry: (i: number) => number, dim: number): readonly Vec[] =>
  Array.from({ length: dim }, (_, i) =>
    Array.from({ length: dim }, (_, j) => (i === j ? entry(i) : 0)),
  );

/** A quadratic whose axes are the coordinates; any number of them, in time and memory that grow with it. */
export const straightBowl = (curvature: Vec, minimum: Vec): Bowl => ({
  value: (x) => {
    let sum = 0;
    for (let i = 0; i < curvature.length; i++) {
      const d = at(x, i) - at(minimum, i);
      sum += at(curvature, i) * d * d;
    }
    return sum / 2;
  },
  gradient: (x, out) => {
    for (let i = 0; i < curvature.length; i++) {
      out[i] = at(curvature, i) * (at(x, i) - at(minimum, i));
    }
  },
  hessian: () => diagonal((i) => at(curvature, i), curvature.length),
  eigenvectors: () => diagonal(() => 1, curvature.length),
});

/** A quadratic in the plane, its axes turned anticlockwise by an angle in radians. */
export const turnedBowl = (curvature: Vec, minimum: Vec, rotation: number): Bowl => {
  const [c, s] = [Math.cos(rotation), Math.sin(rotation)];
  const [first, second] = [at(curvature, 0), at(curvature, 1)];
  const [cx, cy] = [at(minimum, 0), at(minimum, 1)];
  // Coordinates along the axes (u, w) rather than a Hessian: a sum of squares is never negative.
  const along = (x: number, y: number): number => c * (x - cx) + s * (y - cy);
  const across = (x: number, y: number): number => c * (y - cy) - s * (x - cx);
  return {
    value: (x) => {
      const u = along(at(x, 0), at(x, 1));
      const w = across(at(x, 0), at(x, 1));
      return (first * u * u + second * w * w) / 2;
    },
    gradient: (x, out) => {
      const u = first * along(at(x, 0), at(x, 1));
      const w = second * across(at(x, 0), at(x, 1));
      out[0] = c * u - s * w;
      out[1] = s * u + c * w;
    },
    hessian: () => {
      const mixed = (first - second) * c * s;
      return [
        [first * c * c + second * s * s, mixed],
        [mixed, first * s * s + second * c * c],
      ];
    },
    eigenvectors: () => [
      [c, s],
      [-s, c],
    ],
  };
};
