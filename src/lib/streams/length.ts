/** The most numbers a stream may hold. */
export const MAX_LENGTH = 1e6;

/**
 * Passes a stream length on: a whole number from 1 to a million.
 *
 * @throws RangeError naming the stream and the value.
 */
export const checkLength = (where: string, n: number): void => {
  if (Number.isInteger(n) && n >= 1 && n <= MAX_LENGTH) return;
  throw new RangeError(
    `${where}: n must be a whole number from 1 to ${MAX_LENGTH}, got ${n}. It is the number of gradients.`,
  );
};
