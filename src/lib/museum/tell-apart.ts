import { at } from '../optim/vec.ts';
import { decades } from './decades.ts';
import { fingerprint } from './fingerprint.ts';
import type { VariantSettings } from './settings.ts';
import type { VariantId } from './made.ts';

/** How many digits of an update a reader of a log is taken to see. */
export const PRINTED_DIGITS = 4;

/**
 * The distance in decades that rounding to four printed digits can hide: half a unit of the last digit of either
 * number, next to a power of ten, where a unit is largest.
 *
 * @example TELLABLE < 0.00044 // true
 * @ko 네 자리로 반올림해 출력했을 때 가려질 수 있는 가장 큰 거리(10의 거듭제곱 단위)입니다.
 */
export const TELLABLE = Math.log10(1 + 10 ** (1 - PRINTED_DIGITS));

/**
 * How far apart a stream of gradients drives each pair of variants: the largest distance of their updates at any
 * step, in decades (0 is equal; ∞ is opposite signs, or 0 against a number). Symmetric, 0 on the diagonal.
 *
 * @param variants - the rows, and the columns in the same order.
 * @param gradients - one finite number per step, at least one.
 * @returns a row a variant, a distance a variant.
 * @throws TypeError for a wrong type or an unknown variant; RangeError for a number out of range.
 * @example tellApart(['separate', 'first-step-only'], [10, 10], { eps: 0 })[0][1] // 0
 * @example tellApart(['separate', 'first-step-only'], [10, -10])[0][1] // Infinity
 * @ko 주어진 기울기에서 변형마다 나오는 업데이트가 둘씩 얼마나 멀어지는지를 행렬로 돌려줍니다. 단위는 10의 거듭제곱입니다.
 */
export const tellApart = (
  variants: readonly VariantId[],
  gradients: ArrayLike<number>,
  settings: VariantSettings = {},
): readonly Float64Array[] => {
  const made = variants.map((variant) => fingerprint(variant, gradients, settings));
  return made.map((a) =>
    Float64Array.from(made, (b) =>
      a.reduce((most, update, i) => Math.max(most, decades(update, at(b, i))), 0),
    ),
  );
};

/**
 * The pairs that four printed digits of each update cannot tell apart, each once, as indices.
 *
 * @param distances - as `tellApart` makes them.
 * @example undecided([Float64Array.of(0, 0), Float64Array.of(0, 0)]) // [[0, 1]]
 * @ko 출력된 네 자리만으로는 구별할 수 없는 쌍을 한 번씩 돌려줍니다.
 */
export const undecided = (
  distances: readonly ArrayLike<number>[],
): readonly (readonly [number, number])[] =>
  distances.flatMap((row, i) =>
    Array.from({ length: i }, (_, j) => [j, i] as const).filter(([j]) => !(at(row, j) > TELLABLE)),
  );
