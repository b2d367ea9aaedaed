import { uniform } from '../streams/normal.ts';

/** How many questions a sitting asks. */
export const SITTING = 8;

/**
 * Which questions a sitting asks: as many of them as there are places, in their own order. Two sittings that follow
 * each other, from an even one on, share no question where there are enough of them.
 *
 * @param sitting - its number, whole and ≥ 0: the same number, the same questions.
 * @param count - how many questions there are, from 0 on.
 * @param size - how many are asked; 8 unless told.
 * @throws RangeError for a sitting that is no whole number ≥ 0.
 */
export function sittingOf(
  sitting: number,
  count: number,
  size: number = SITTING,
): readonly number[] {
  if (!Number.isSafeInteger(sitting) || sitting < 0)
    throw new RangeError(
      `sittingOf: sitting must be a whole number from 0 on, got ${sitting}. Its questions are drawn from it.`,
    );
  const places = Math.max(1, Math.floor(count / size));
  const order = shuffled(count, Math.floor(sitting / places) % 2 ** 32);
  const from = (sitting % places) * size;
  return order.slice(from, from + size).sort((a, b) => a - b);
}

/** 0 to count − 1 in a random order, by Fisher and Yates. */
function shuffled(count: number, seed: number): number[] {
  const draw = uniform(seed);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(draw() * (last + 1));
    [order[last], order[other]] = [order[other] ?? last, order[last] ?? other];
  }
  return order;
}
