import { checkNumber } from './check.ts';

const differ = (a: number | undefined, b: number | undefined, tolerance: number): boolean => {
  if (a === undefined || b === undefined) return true;
  if (Object.is(a, b)) return false; // NaN equals NaN, and ∞ equals ∞, whose difference is NaN
  return (
    !(Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))) || !Number.isFinite(a - b)
  );
};

/**
 * The first step at which two traces part.
 *
 * @param tolerance - how far apart, relative to the larger of the two, still counts as equal; ≥ 0.
 * @returns the step, from 1, or null when they never part. NaN equals NaN; a step that only one of
 *   the two has parts them.
 * @throws TypeError or RangeError when tolerance is not a number ≥ 0.
 * @example firstDivergence([1, 2, 3], [1, 2, 4]) // 3
 * @ko 두 기록이 처음 갈라지는 스텝을 찾습니다. 끝까지 갈라지지 않으면 null입니다.
 */
export const firstDivergence = (
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  tolerance = 1e-9,
): number | null => {
  checkNumber('firstDivergence', 'tolerance', tolerance);
  if (!(tolerance >= 0)) {
    throw new RangeError(
      `firstDivergence: tolerance must be at least 0, got ${tolerance}. No two numbers are closer than equal.`,
    );
  }
  const steps = Math.max(a.length, b.length);
  for (let i = 0; i < steps; i++) if (differ(a[i], b[i], tolerance)) return i + 1;
  return null;
};
