/** Writes the gradient at some parameters into an array as long. */
type GradientAt = (parameters: Float64Array, gradient: Float64Array) => void;

/** How far to either side a gradient is taken, along a vector of length 1. */
const REACH = 1e-5;
/** Power iterations end when the value moves by less than this part of it, or after so many. */
const [CLOSE, MOST] = [1e-4, 40];

/** The length of a vector. */
const lengthOf = (v: Float64Array): number => Math.sqrt(v.reduce((sum, x) => sum + x * x, 0));

/**
 * A place where the largest eigenvalue of a Hessian is looked for again and again, as a network learns: each search
 * begins where the last one ended.
 *
 * @param start - any vector that is not at a right angle to what is looked for.
 */
export function sharpnessOf(gradientAt: GradientAt, start: Float64Array) {
  const { length } = start;
  let v = start.slice();
  const [near, up, down] = [start.slice(), start.slice(), start.slice()];

  /** D⁻¹ᐟ² H D⁻¹ᐟ² v for a v of length 1, from gradients on both sides. */
  const times = (at: Float64Array, root: Float64Array): Float64Array => {
    const direction = v.map((x, i) => x / root[i]!); // as long
    const reach = REACH / lengthOf(direction);
    for (let i = 0; i < length; i++) near[i] = at[i]! + reach * direction[i]!; // as long
    gradientAt(near, up);
    for (let i = 0; i < length; i++) near[i] = at[i]! - reach * direction[i]!; // as long
    gradientAt(near, down);
    return up.map((g, i) => (g - down[i]!) / (2 * reach) / root[i]!); // as long
  };

  /**
   * The largest eigenvalue of D⁻¹ᐟ² H D⁻¹ᐟ², which is that of D⁻¹ H, by power iteration. Where one below 0 is larger
   * in size, the search goes on above it.
   *
   * @param scale - D: what each coordinate's step is divided by, all > 0.
   * @see Cohen et al. 2022 (arXiv 2207.14484), section 2: the preconditioned sharpness.
   */
  return (at: Float64Array, scale: Float64Array): number => {
    const root = scale.map(Math.sqrt);
    let shift = 0;
    let value = NaN;
    for (let k = 0; k < MOST; k++) {
      const size = lengthOf(v);
      v = v.map((x) => x / size);
      const next = times(at, root);
      const before = value;
      value = next.reduce((sum, x, i) => sum + x * v[i]!, 0); // as long
      if (value < 0 && shift === 0) shift = -2 * value;
      v = next.map((x, i) => x + shift * v[i]!); // as long
      if (Math.abs(value - before) <= CLOSE * Math.abs(value)) break;
    }
    return value;
  };
}
