import { checkLength } from './length.ts';
import { mersenneTwister } from './mersenne-twister.ts';

/** Doubles in [0, 1) with 53 random bits, from two 32-bit draws, as NumPy's legacy generator makes them. */
export const uniform = (seed: number): (() => number) => {
  const next = mersenneTwister(seed);
  return () => {
    const high = next() >>> 5;
    const low = next() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  };
};

/** Standard normal numbers, one at each call, made of uniform ones; the second of a pair is kept for the next call. */
export const gaussians = (draw: () => number): (() => number) => {
  let kept: number | null = null;
  return () => {
    if (kept !== null) {
      const second = kept;
      kept = null;
      return second;
    }
    let x: number;
    let y: number;
    let squared: number;
    do {
      x = 2 * draw() - 1;
      y = 2 * draw() - 1;
      squared = x * x + y * y;
    } while (squared >= 1 || squared === 0);
    const scale = Math.sqrt((-2 * Math.log(squared)) / squared);
    kept = scale * x;
    return scale * y;
  };
};

/**
 * n standard normal numbers, equal to np.random.seed(seed); np.random.normal(0, 1, n) within 1e-15
 * (logarithms may differ in the last bit between engines).
 *
 * Marsaglia's polar method: each accepted point gives two numbers, and NumPy hands out the second
 * coordinate first.
 *
 * @param n - how many, a whole number from 1 to 1e6.
 * @param seed - a whole number from 0 to 2³² − 1.
 * @throws RangeError when either is out of range.
 * @see numpy/random/src/legacy/legacy-distributions.c, legacy_gauss; mt19937.c, mt19937_seed.
 * @example normal(1, 42) // Float64Array [0.4967141530112327]
 * @ko NumPy의 `np.random.seed(seed); np.random.normal(0, 1, n)`과 같은 표준정규분포 난수 n개를 만듭니다.
 */
export const normal = (n: number, seed: number): Float64Array => {
  checkLength('normal', n);
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
    throw new RangeError(
      `normal: seed must be a whole number from 0 to ${2 ** 32 - 1}, got ${seed}. np.random.seed takes no other.`,
    );
  }
  return Float64Array.from({ length: n }, gaussians(uniform(seed)));
};
