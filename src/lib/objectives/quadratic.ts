import { at, type Vec } from '../optim/vec.ts';
import { straightBowl, turnedBowl } from './bowls.ts';
import { checkArray, checkFinite, checkPositive } from './check.ts';
import { guarded } from './guarded.ts';
import type { SmoothObjective } from './objective.ts';

/**
 * What makes a quadratic.
 *
 * @ko 이차 함수를 정하는 값입니다. 축별 곡률, 회전각, 최소점을 받습니다.
 */
export interface QuadraticOptions {
  /** The eigenvalues of the Hessian, one a parameter; each finite and above 0. */
  readonly curvature: Vec;
  /** How far its axes are turned anticlockwise, in radians; other than 0 in two dimensions only. */
  readonly rotation?: number;
  /** Where it is lowest; all zeros unless given. */
  readonly minimum?: Vec;
}

/**
 * A quadratic with its curvature laid open: constant, so readable without a point.
 *
 * @ko 헤시안 행렬과 고윳값, 고유벡터를 바로 알 수 있는 이차 함수입니다.
 */
export interface Quadratic extends SmoothObjective {
  /** The Hessian, row by row; the same everywhere. Made anew at each reading. */
  readonly hessian: readonly Vec[];
  /** Its eigenvalues, in the order of `curvature`. */
  readonly eigenvalues: Vec;
  /** Its eigenvectors, of length 1: `eigenvectors[i]` belongs to `eigenvalues[i]`. Made anew at each reading. */
  readonly eigenvectors: readonly Vec[];
}

const checkCurvature = (curvature: unknown): void => {
  checkArray('quadratic', 'curvature', curvature, 'Each element is one eigenvalue.');
  if (!(curvature.length > 0)) {
    throw new RangeError(
      `quadratic: curvature must not be empty, got length ${curvature.length}. There is no parameter.`,
    );
  }
  for (let i = 0; i < curvature.length; i++) {
    checkPositive('quadratic', `curvature[${i}]`, curvature[i], 'Without it there is no minimum.');
  }
};

const checkMinimum = (minimum: unknown, dim: number): void => {
  checkArray('quadratic', 'minimum', minimum, 'Each element is one coordinate.');
  if (minimum.length !== dim) {
    throw new RangeError(
      `quadratic: minimum must have length ${dim}, got ${minimum.length}. curvature has one number for each parameter, too.`,
    );
  }
  for (let i = 0; i < dim; i++) {
    checkFinite('quadratic', `minimum[${i}]`, minimum[i], 'It is a place.');
  }
};

const checkRotation = (rotation: unknown, dim: number): void => {
  checkFinite('quadratic', 'rotation', rotation, 'It is an angle in radians.');
  if (rotation === 0 || dim === 2) return;
  throw new RangeError(
    `quadratic: rotation must be 0 in ${dim} dimensions, got ${rotation}. One angle turns a plane only.`,
  );
};

/**
 * A bowl: f(x) = ½ (x − c)ᵀ H (x − c), where c is the minimum and H = Σ λᵢ eᵢ eᵢᵀ.
 *
 * λᵢ is `curvature[i]`. Without rotation eᵢ is the axis of coordinate i; with it, e₁ = (cos, sin) and
 * e₂ = (−sin, cos). The start lies one unit from the minimum along every eᵢ, so that each direction has
 * something left to do, and turns with the bowl.
 *
 * @throws TypeError or RangeError when an option is not as `QuadraticOptions` says.
 * @see Goh 2017, Why Momentum Really Works, Distill, which takes descent apart on this function.
 * @example quadratic({ curvature: [1, 100] }).value([1, 1]) // 50.5
 * @example quadratic({ curvature: [2, 8], minimum: [1, 1] }).gradient([2, 2], new Float64Array(2)) // Float64Array [2, 8]
 * @ko 그릇 모양의 이차 함수 ½(x − c)ᵀH(x − c)입니다. 축별 곡률이 헤시안 행렬의 고윳값이고, 2차원에서는 축을 돌릴 수 있습니다.
 */
export const quadratic = (options: QuadraticOptions): Quadratic => named('quadratic', options);

/** A quadratic under another name. */
export const named = (
  id: string,
  { curvature, rotation = 0, minimum }: QuadraticOptions,
): Quadratic => {
  checkCurvature(curvature);
  checkRotation(rotation, curvature.length);
  if (minimum !== undefined) checkMinimum(minimum, curvature.length);
  const eigenvalues = Array.from(curvature);
  const x = minimum === undefined ? eigenvalues.map(() => 0) : Array.from(minimum);
  const bowl = rotation === 0 ? straightBowl(eigenvalues, x) : turnedBowl(eigenvalues, x, rotation);
  const [c, s] = [Math.cos(rotation), Math.sin(rotation)];
  return {
    id,
    dim: eigenvalues.length,
    minima: [{ x, value: 0 }],
    start: rotation === 0 ? x.map((xi) => xi + 1) : [at(x, 0) + c - s, at(x, 1) + s + c],
    eigenvalues,
    get hessian() {
      return bowl.hessian();
    },
    get eigenvectors() {
      return bowl.eigenvectors();
    },
    ...guarded(id, eigenvalues.length, bowl),
  };
};
