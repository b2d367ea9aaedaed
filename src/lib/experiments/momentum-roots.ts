/**
 * The heavy ball along one eigenvector: z² − (1 + β − αλ)z + β, its roots, and what they say of a whole bowl. Only
 * αλ and β count, the learning rate times the curvature and the share that is kept.
 * @module
 */

/** A complex number, or a place in a plane. */
export type Pair = readonly [number, number];

/**
 * Both roots, the one above or right of the other first.
 *
 * @example rootsOf(1, 0.25) // [[0.125, 0.484…], [0.125, -0.484…]]
 */
export function rootsOf(lrLambda: number, beta: number): readonly [Pair, Pair] {
  const half = (1 + beta - lrLambda) / 2;
  const inside = half * half - beta;
  const root = Math.sqrt(Math.abs(inside));
  if (inside < 0)
    return [
      [half, root],
      [half, -root],
    ];
  // Their product is β: the smaller one comes from the larger, and loses no digits.
  const far = half + (half < 0 ? -root : root);
  const near = far === 0 ? 0 : beta / far;
  return [
    [Math.max(far, near), 0],
    [Math.min(far, near), 0],
  ];
}

/** By what a step multiplies the distance in the long run: the size of the larger root. */
export const rateOf = (lrLambda: number, beta: number): number =>
  Math.max(...rootsOf(lrLambda, beta).map(([re, im]) => Math.hypot(re, im)));

/** The distance after 0, 1, … `steps` steps from 1, with its sign; ±Infinity where it is past all numbers. */
export function alongOf(lrLambda: number, beta: number, steps: number): Float64Array {
  const x = new Float64Array(steps + 1);
  let [at, buffer] = [1, 0];
  x[0] = 1;
  for (let t = 1; t <= steps; t++) {
    buffer = beta * buffer + at;
    at -= lrLambda * buffer;
    x[t] = Number.isNaN(at) ? (x[t - 1] ?? NaN) : at;
  }
  return x;
}

/**
 * Where a bowl with curvatures 1 and κ shrinks by `rate` a step or faster in the long run: the corners of a polygon
 * over αλ of the steepest direction and β, anticlockwise; none where nothing is so fast.
 *
 * Both roots are within `rate` exactly when β ≤ rate² and |1 + β − αλ| ≤ rate + β/rate: for the flat direction,
 * whose αλ is 1/κ of the steepest one's, that bounds it from the left, for the steepest one from the right.
 *
 * @param rate - above 0, up to 1.
 */
export function fasterThan(kappa: number, rate: number): readonly Pair[] {
  const left = (beta: number) => kappa * (1 - rate) * (1 - beta / rate);
  const right = (beta: number) => (1 + rate) * (1 + beta / rate);
  const [flat, steep] = [kappa * (1 - rate), 1 + rate];
  const low = Math.max((rate * (flat - steep)) / (flat + steep), 0);
  const high = rate * rate;
  if (low > high) return [];
  return [
    [left(low), low],
    [right(low), low],
    [right(high), high],
    [left(high), high],
  ];
}
