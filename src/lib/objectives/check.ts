import { checkNumber, show } from '../optim/check.ts';

/**
 * Passes a finite number on.
 *
 * @throws TypeError when it is not a number; RangeError when it is infinite or NaN.
 */
export function checkFinite(
  where: string,
  name: string,
  value: unknown,
  why: string,
): asserts value is number {
  checkNumber(where, name, value);
  if (Number.isFinite(value)) return;
  throw new RangeError(`${where}: ${name} must be finite, got ${value}. ${why}`);
}

/**
 * Passes a finite number above 0 on.
 *
 * @throws TypeError when it is not a number; RangeError when it is 0, negative or not finite.
 */
export function checkPositive(
  where: string,
  name: string,
  value: unknown,
  why: string,
): asserts value is number {
  checkNumber(where, name, value);
  if (value > 0 && value < Infinity) return;
  throw new RangeError(`${where}: ${name} must be finite and above 0, got ${value}. ${why}`);
}

/**
 * Passes an array or another array-like object on, and nothing else: text has a length, too.
 *
 * @param each - what one element is, for the message.
 * @throws TypeError naming the function, the argument and the value.
 */
export function checkArray(
  where: string,
  name: string,
  value: unknown,
  each: string,
): asserts value is ArrayLike<unknown> {
  if (typeof value === 'object' && value !== null && 'length' in value) return;
  throw new TypeError(`${where}: ${name} must be an array, got ${show(value)}. ${each}`);
}

/**
 * Passes a point on: an array-like of `dim` coordinates, whatever they are.
 *
 * @throws TypeError when it is no array; RangeError when its length is not `dim`.
 */
export const checkPoint = (where: string, x: ArrayLike<number>, dim: number): void => {
  // The usual case first: this stands before every gradient of a long run.
  if (typeof x === 'object' && x !== null && x.length === dim) return;
  checkArray(where, 'x', x, 'Each element is one coordinate.');
  throw new RangeError(
    `${where}: x must have length ${dim}, got ${x.length}. Each parameter has one coordinate.`,
  );
};

/**
 * Passes the place for a gradient on: a Float64Array of `dim` numbers that is not the point itself.
 *
 * @throws TypeError when it is no Float64Array, or the point; RangeError when its length is not `dim`.
 */
export const checkOut = (
  where: string,
  out: Float64Array,
  x: ArrayLike<number>,
  dim: number,
): void => {
  if (!(out instanceof Float64Array)) {
    throw new TypeError(
      `${where}: out must be a Float64Array, got ${show(out)}. The gradient is written into it.`,
    );
  }
  if (out.length !== dim) {
    throw new RangeError(
      `${where}: out must have length ${dim}, got ${out.length}. Each parameter has one slope.`,
    );
  }
  if (out === x) {
    throw new TypeError(
      `${where}: out must not be x itself, got the same array twice. The point is read while the gradient is written.`,
    );
  }
};
