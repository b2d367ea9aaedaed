/**
 * A point or a gradient: one coordinate per parameter.
 *
 * @ko 점 또는 기울기입니다. 파라미터마다 좌표 하나가 있습니다.
 */
export type Vec = readonly number[];

/** The number at index `i`, from 0; NaN outside, so that a wrong index shows in every result. */
export const at = (values: ArrayLike<number>, i: number): number => values[i] ?? NaN;

/**
 * Combines two vectors coordinate by coordinate.
 *
 * @throws RangeError when their lengths differ.
 * @example zip([1, 2], [10, 20], (a, b) => a + b) // [11, 22]
 * @ko 두 벡터를 원소별로 결합합니다.
 */
export const zip = (a: Vec, b: Vec, combine: (a: number, b: number) => number): Vec => {
  if (a.length !== b.length) {
    throw new RangeError(
      `zip: vectors must be equally long, got ${a.length} and ${b.length}. A coordinate without a partner has no result.`,
    );
  }
  return a.map((x, i) => combine(x, at(b, i)));
};
