import { checkNumber } from '../optim/check.ts';
import { checkFormat, FORMATS, type Format, type FormatLimits } from './formats.ts';

/**
 * Rounds a double to the nearest number of a format.
 *
 * @ko 배정밀도 수를 한 형식의 가장 가까운 수로 반올림하는 함수입니다.
 */
export type Rounding = (x: number) => number;

const bits = new DataView(new ArrayBuffer(8));

/** The largest power of two that is not above x ≥ 0, read from the exponent bits; 0 below 2^−1022. */
const powerBelow = (x: number): number => {
  bits.setFloat64(0, x);
  bits.setUint32(0, bits.getUint32(0) & 0x7ff00000);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
};

/** From 2^52 to 2^53 doubles are whole numbers: what is added to 2^52 loses its fraction, ties to even. */
const WHOLE = 2 ** 52;

/**
 * Rounds doubles to the nearest number of a format, ties to the even one, in one rounding.
 *
 * The numbers of a format are multiples of a quantum: epsilon times the power of two below, or
 * below the smallest normal number epsilon times that. Dividing by it and multiplying are exact, so the only
 * rounding is the one to a whole number of quanta. What then lies above the largest number is infinite.
 *
 * @param limits - a format of at most 51 significand bits.
 * @see IEEE 754-2019, section 4.3.1, roundTiesToEven.
 * @example nearest(FORMATS.float16)(65520) // Infinity
 * @ko 배정밀도 수를 주어진 형식의 가장 가까운 수로 한 번에 반올림합니다. 정확히 가운데이면 짝수를 고릅니다.
 */
export const nearest =
  ({ largest, smallestNormal, epsilon }: FormatLimits): Rounding =>
  (x) => {
    if (!Number.isFinite(x)) return x;
    const size = Math.abs(x);
    const quantum = Math.max(powerBelow(size), smallestNormal) * epsilon;
    const rounded = (size / quantum + WHOLE - WHOLE) * quantum;
    return Math.sign(x) * (rounded > largest ? Infinity : rounded);
  };

/** What float16 needs of an engine's Math: `f16round` is younger than ES2023. */
export type EngineMath = Pick<Math, 'fround'> & { readonly f16round?: Rounding };

/**
 * Rounding to float16: the engine's own where it has one, else `nearest`. Both give the same results.
 *
 * @param engine - `Math`, or what stands for it.
 * @see tc39/proposal-float16array, Math.f16round, whose note warns of the detour through float32.
 * @example float16Rounding({ fround: Math.fround })(0.1) // 0.0999755859375
 * @ko float16 반올림 함수를 고릅니다. 엔진에 Math.f16round가 있으면 그것을, 없으면 같은 결과를 내는 자체 구현을 씁니다.
 */
export const float16Rounding = (engine: EngineMath): Rounding =>
  engine.f16round ?? nearest(FORMATS.float16);

const ROUNDINGS: Readonly<Record<Format, Rounding>> = {
  float64: (x) => x,
  float32: Math.fround,
  float16: float16Rounding(Math),
  bfloat16: nearest(FORMATS.bfloat16),
};

/**
 * The rounding of a format, found once for many numbers.
 *
 * @throws TypeError for an unknown format, in the name of the function that was called.
 */
export const roundingOf = (where: string, format: Format): Rounding => {
  checkFormat(where, format);
  return ROUNDINGS[format];
};

/**
 * The number of a format that is nearest to x; of two equally near ones, that with an even last digit.
 *
 * It rounds once, straight from the double. A detour through float32 would round twice and miss: a number
 * just above the middle of two float16 numbers would become the middle, and then the even one, maybe below.
 *
 * @param format - float64, float32, float16 or bfloat16.
 * @param x - any number; NaN, infinities and the sign of a zero stay.
 * @returns an infinity where the nearest number would lie above the largest: 65520 in float16.
 * @throws TypeError for an unknown format or an x that is no number.
 * @see IEEE 754-2019, section 4.3.1, roundTiesToEven.
 * @example roundTo('bfloat16', 0.999) // 1
 * @ko x에 가장 가까운 해당 형식의 수를 구합니다. 중간에 float32를 거치지 않고 한 번만 반올림합니다.
 */
export const roundTo = (format: Format, x: number): number => {
  const round = roundingOf('roundTo', format);
  checkNumber('roundTo', 'x', x);
  return round(x);
};
