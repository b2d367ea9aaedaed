/** Steps past this one are not looked at: beyond 2⁵³ a counter cannot add 1. */
const LIMIT = 2 ** 52;

/**
 * The last whole step t ≥ 0 at which a condition holds that holds at 0 and, once broken, stays broken.
 * Doubles until it is broken, then halves the gap: both ends are powers of two apart, so every middle is whole.
 *
 * @throws RangeError when it still holds at step 2⁵².
 */
export const lastStep = (where: string, holds: (t: number) => boolean): number => {
  let [low, high] = [0, 1];
  while (holds(high)) {
    if (high >= LIMIT) {
      throw new RangeError(
        `${where}: beta1 and beta2 must be further from 1, got an answer past step ${LIMIT}. No counter gets there.`,
      );
    }
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
};
