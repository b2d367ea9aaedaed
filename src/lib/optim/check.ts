/** A value as an error message prints it: text in quotes, long text cut, numbers as they are. */
export const show = (value: unknown): string =>
  typeof value === 'string'
    ? JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
    : typeof value === 'object' && value !== null
      ? 'an object'
      : String(value);

/**
 * Passes a finite or infinite number or NaN on; anything else is the wrong type.
 *
 * @throws TypeError naming the function, the argument and the value.
 */
export function checkNumber(where: string, name: string, value: unknown): asserts value is number {
  if (typeof value !== 'number') {
    throw new TypeError(
      `${where}: ${name} must be a number, got ${show(value)}. Text is never turned into a number here.`,
    );
  }
}

/**
 * Passes a decay in [0, 1) on: the share of an average that is kept at each step.
 *
 * @throws TypeError when it is not a number; RangeError when it is outside [0, 1).
 */
export const checkDecay = (where: string, name: string, value: unknown): void => {
  checkNumber(where, name, value);
  if (value >= 0 && value < 1) return;
  const why =
    value === 1
      ? 'decay = 1 gives every gradient weight 0, and bias correction becomes 0/0.'
      : 'It is the share of the average that is kept.';
  throw new RangeError(`${where}: ${name} must be in [0, 1), got ${value}. ${why}`);
};

/**
 * Passes ε ≥ 0 on: the number that keeps the denominator away from zero.
 *
 * @throws TypeError when it is not a number; RangeError when it is negative or not finite.
 */
export const checkEps = (where: string, value: unknown): void => {
  checkNumber(where, 'eps', value);
  if (value >= 0 && value < Infinity) return;
  throw new RangeError(
    `${where}: eps must be finite and at least 0, got ${value}. It is added to a root that is never negative.`,
  );
};
