import { refuseOther } from '../optim/unknown-options.ts';

/**
 * What a binary floating-point format can hold.
 *
 * @ko 이진 부동 소수점 형식이 담을 수 있는 수의 한계입니다.
 */
export interface FormatLimits {
  /** Binary digits of the significand, the leading 1 included. */
  readonly significandBits: number;
  /** The largest finite number. */
  readonly largest: number;
  /** The smallest positive number with all its digits; below it digits are lost one by one (subnormals). */
  readonly smallestNormal: number;
  /** The distance from 1 to the next number: 2^(1 − significandBits). */
  readonly epsilon: number;
}

const limits = (significandBits: number, maxExponent: number): FormatLimits => {
  const epsilon = 2 ** (1 - significandBits);
  return {
    significandBits,
    largest: (2 - epsilon) * 2 ** maxExponent,
    smallestNormal: 2 ** (1 - maxExponent),
    epsilon,
  };
};

/**
 * The formats a loop can be run in, from the most digits to the fewest, and what each can hold.
 *
 * float16 has digits but no range (65504), bfloat16 float32's range but no digits (0.999 becomes 1).
 *
 * @see IEEE 754-2019, table 3.5 (binary64, binary32, binary16); bfloat16 is binary32 cut to 16 bits.
 * @example FORMATS.float16.largest // 65504
 * @ko 반복문을 실행해 볼 수 있는 부동 소수점 형식과 그 한계입니다. float16은 범위가 좁고, bfloat16은 자릿수가 적습니다.
 */
export const FORMATS = {
  float64: limits(53, 1023),
  float32: limits(24, 127),
  float16: limits(11, 15),
  bfloat16: limits(8, 127),
} as const satisfies Record<string, FormatLimits>;

/**
 * The name of a floating-point format.
 *
 * @ko 부동 소수점 형식의 이름입니다.
 */
export type Format = keyof typeof FORMATS;

/**
 * Every format's name, from the most digits to the fewest.
 *
 * @example FORMAT_NAMES.join(' ') // 'float64 float32 float16 bfloat16'
 * @ko 모든 형식의 이름을 자릿수가 많은 순서로 담은 목록입니다.
 */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];

/**
 * Passes the name of a format on.
 *
 * @throws TypeError naming the function and the value.
 */
export const checkFormat = (where: string, format: Format): void => {
  refuseOther(where, 'format', format, FORMAT_NAMES);
};
