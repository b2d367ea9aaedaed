import type { Comma } from './paste-comma.ts';
import { digitsOf, numberOf } from './paste-number.ts';

/**
 * What a text held besides the stream: a head over the columns, labels before the numbers, a count of the rows,
 * comments.
 *
 * @ko 텍스트에서 기울기가 아니어서 뺀 것: 열 이름(`head`), 행 이름(`labels`), 행 번호(`count`), 주석(`comments`).
 */
export type Left = 'head' | 'labels' | 'count' | 'comments';

/**
 * One way to read a text.
 *
 * @ko 텍스트에 담긴 뜻 하나와 그 뜻에 따른 수입니다.
 */
export interface Reading {
  /** The numbers in their order; NaN and ±Infinity only where they were asked for. */
  readonly values: Float64Array;
  /**
   * How many significant decimal digits each number was written with: 3 for 1.00, 4 for 0.2354, 0 for 0, nan and
   * inf; 255 stands for more. The number meant is within half a unit of the last one.
   */
  readonly digits: Uint8Array;
  /** What it takes a comma between two digits for. */
  readonly comma: Comma;
  /** The column it takes, by name or number, where there are several. */
  readonly column?: string;
  readonly left: readonly Left[];
}

/** The reading of numbers as they are written. */
export const readingOf = (
  tokens: readonly string[],
  how: Omit<Reading, 'values' | 'digits'>,
): Reading => ({
  values: Float64Array.from(tokens, numberOf),
  digits: Uint8Array.from(tokens, (token) => Math.min(digitsOf(token), 255)),
  ...how,
});
