import type { Format } from './formats.ts';
import { roundingOf, type Rounding } from './round.ts';

/**
 * The arithmetic of a format: each operation takes numbers of the format and rounds its result to it.
 *
 * @ko 한 형식의 산술입니다. 모든 연산의 결과를 그 형식으로 반올림합니다.
 */
export interface Arithmetic {
  /** The nearest number of the format: how a constant or an input enters. */
  readonly round: Rounding;
  readonly add: (a: number, b: number) => number;
  readonly sub: (a: number, b: number) => number;
  readonly mul: (a: number, b: number) => number;
  readonly div: (a: number, b: number) => number;
  readonly sqrt: (a: number) => number;
  /** baseᵗ for a whole t, which is not rounded to the format. */
  readonly pow: (base: number, t: number) => number;
}

/**
 * Arithmetic in which every result is rounded to a format, operands being numbers of that format.
 *
 * Sums, differences, products, quotients and roots are correctly rounded, although the double in between
 * is rounded too: a double has 53 digits, and 2p + 2 (50 for float32) make the second rounding harmless.
 *
 * A power is `round(Math.pow(base, t))`. Math.pow is not correctly rounded, and its last digit may differ between
 * engines; in a shorter format that shows only next to a tie. NumPy instead turns t into the format (2049 is
 * 2048 in float16), calls C's powf, and in float16 rounds its result once more. In float32 powf is not always correctly
 * rounded: 0.95⁵⁸ and 0.99³⁴⁹ come out one digit apart from NumPy 2.4's, where this gives the nearest number.
 *
 * @throws TypeError for an unknown format.
 * @see Figueroa 1995, "When is double rounding innocuous?"; Roux 2014, "Innocuous double rounding of basic arithmetic
 *   operations", for subnormal numbers; numpy/numpy, numpy/_core/src/umath/scalarmath.c.src, half_ctype_power.
 * @example arithmetic('float16').add(2048, 1) // 2048
 * @ko 결과를 항상 주어진 형식으로 반올림하는 산술을 만듭니다. 거듭제곱은 Math.pow의 결과를 반올림하므로 NumPy와 마지막 자리가 다를 수 있습니다.
 */
export const arithmetic = (format: Format): Arithmetic =>
  arithmeticWith(roundingOf('arithmetic', format));

/** The arithmetic of a rounding. */
export const arithmeticWith = (round: Rounding): Arithmetic => ({
  round,
  add: (a, b) => round(a + b),
  sub: (a, b) => round(a - b),
  mul: (a, b) => round(a * b),
  div: (a, b) => round(a / b),
  sqrt: (a) => round(Math.sqrt(a)),
  pow: (base, t) => round(base ** t),
});
