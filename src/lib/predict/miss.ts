/** How a typed number stands to the true one. */
export type Miss =
  /** Within the tolerance, or right to the digits that were given. */
  | { readonly kind: 'right' }
  /** By less than half of it: `share` 0.2 is a fifth of the true value. */
  | { readonly kind: 'larger' | 'smaller'; readonly share: number }
  /** By a factor of at least 1.5, always above 1. */
  | { readonly kind: 'timesLarger' | 'timesSmaller'; readonly factor: number }
  /** 0 was typed, or is right: no ratio says how far. */
  | { readonly kind: 'notZero' }
  | { readonly kind: 'isZero' }
  | { readonly kind: 'sign' };

/** From here on a factor says more than a percentage. */
const FACTOR = 1.5;

/**
 * Says how far a number is off. Sizes are compared: −4 is larger than −2.
 *
 * @param tolerance - relative to the true value; where that is 0, absolute.
 * @param digits - how many significant digits were given: from two on, the true value rounded to as many is right.
 * @throws RangeError when a number is not finite or the tolerance is negative.
 * @example missOf(23, 10, 0.1) // { kind: 'timesLarger', factor: 2.3 }
 */
export function missOf(given: number, value: number, tolerance: number, digits = 0): Miss {
  if (!Number.isFinite(given) || !Number.isFinite(value) || !(tolerance >= 0))
    throw new RangeError(
      `missOf: needs finite numbers and a tolerance ≥ 0, got ${given}, ${value}, ${tolerance}. Nothing else can be compared.`,
    );
  if (value === 0) return { kind: Math.abs(given) <= tolerance ? 'right' : 'isZero' };
  if (digits > 1 && digits < 16 && given === Number(value.toPrecision(digits)))
    return { kind: 'right' };
  const ratio = given / value;
  if (Math.abs(ratio - 1) <= tolerance * (1 + 1e-12)) return { kind: 'right' };
  if (given === 0) return { kind: 'notZero' };
  if (ratio < 0) return { kind: 'sign' };
  if (ratio >= FACTOR) return { kind: 'timesLarger', factor: ratio };
  if (ratio <= 1 / FACTOR) return { kind: 'timesSmaller', factor: 1 / ratio };
  return ratio > 1 ? { kind: 'larger', share: ratio - 1 } : { kind: 'smaller', share: 1 - ratio };
}
