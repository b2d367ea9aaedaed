import { largestEigenvalue } from './tridiagonal.ts';

/** Writes the gradient at some parameters into an array as long. */
type GradientAt = (parameters: Float64Array, gradient: Float64Array) => void;

/** How far to either side a gradient is taken, along a vector of length 1. */
const REACH = 1e-5;
/** The search ends when the value moves by less than this part of it, or after so many steps. */
const [CLOSE, MOST] = [1e-6, 40];
/** Under which part of all that came a new direction is rounding. */
const ROUNDING = 1e-7;

const dot = (v: Float64Array, w: Float64Array): number =>
  v.reduce((sum, x, i) => sum + x * w[i]!, 0); // as long
const lengthOf = (v: Float64Array): number => Math.sqrt(dot(v, v));

/**
 * Finds the largest eigenvalue of a Hessian, at one point after the other.
 *
 * @param start - any vector that is not at a right angle to what is looked for.
 */
export function sharpnessOf(gradientAt: GradientAt, start: Float64Array) {
  const { length } = start;
  const [near, up, down] = [start.slice(), start.slice(), start.slice()];

  /** D⁻¹ᐟ² H D⁻¹ᐟ² v for a v of length 1, from gradients on both sides. */
  const times = (at: Float64Array, root: Float64Array, v: Float64Array): Float64Array => {
    const direction = v.map((x, i) => x / root[i]!); // as long
    const reach = REACH / lengthOf(direction);
    for (let i = 0; i < length; i++) near[i] = at[i]! + reach * direction[i]!; // as long
    gradientAt(near, up);
    for (let i = 0; i < length; i++) near[i] = at[i]! - reach * direction[i]!; // as long
    gradientAt(near, down);
    return up.map((g, i) => (g - down[i]!) / (2 * reach) / root[i]!); // as long
  };

  /**
   * The largest eigenvalue of D⁻¹ᐟ² H D⁻¹ᐟ², which is that of D⁻¹ H, by Lanczos' iteration: eigenvalues below 0, however
   * large, do not mislead it.
   *
   * @param scale - D: what each coordinate's step is divided by, all > 0.
   * @see Cohen et al. 2022 (arXiv 2207.14484), section 2: the preconditioned sharpness.
   */
  return (at: Float64Array, scale: Float64Array): number => {
    const root = scale.map(Math.sqrt);
    const basis: Float64Array[] = [];
    const [diagonal, beside]: [number[], number[]] = [[], []];
    let next = start;
    let size = lengthOf(start);
    let value = NaN;
    for (let k = 0; k < Math.min(MOST, length); k++) {
      const v = next.map((x) => x / size);
      basis.push(v);
      next = times(at, root, v);
      const all = lengthOf(next);
      diagonal.push(dot(next, v));
      for (const known of [...basis, ...basis]) {
        // twice, for what rounding leaves the first time
        const part = dot(next, known);
        for (let i = 0; i < length; i++) next[i]! -= part * known[i]!; // as long
      }
      const before = value;
      value = largestEigenvalue(diagonal, beside);
      size = lengthOf(next);
      if (Math.abs(value - before) <= CLOSE * Math.abs(value) || size <= ROUNDING * all) break;
      beside.push(size);
    }
    return value;
  };
}
