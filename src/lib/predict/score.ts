/** Two values y between which a curve can be drawn, the lower one first. */
export type Range = readonly [low: number, high: number];

/** How far a drawn curve is from the true one. */
export interface Score {
  /** The mean distance as a share of the plot's height: 0 is exact, 1 the whole height everywhere. */
  readonly mean: number;
  /** Where the gap is largest: its index from 0, what was drawn there and what is so. */
  readonly worst: { readonly index: number; readonly drawn: number; readonly value: number };
}

/**
 * Compares two curves at the same positions. What leaves the plot counts as its edge, because no reader
 * can draw beyond it; a position without a value (NaN) does not count.
 *
 * @throws RangeError when the curves differ in length, the range is empty, or no position can be compared.
 * @example scoreCurve([0, 1], [0, 0.5], [0, 1]).mean // 0.25
 */
export function scoreCurve(
  drawn: readonly number[],
  curve: readonly number[],
  [low, high]: Range,
): Score {
  if (drawn.length !== curve.length || !(low < high))
    throw new RangeError(
      `scoreCurve: needs two curves of one length and a range, got ${drawn.length} and ${curve.length} points in [${low}, ${high}].`,
    );
  const inside = (y: number): number => Math.min(Math.max(y, low), high);
  let [sum, count, worst, gap] = [0, 0, -1, -1];
  for (const [index, value] of curve.entries()) {
    const distance = Math.abs(inside(drawn[index] ?? NaN) - inside(value)) / (high - low);
    if (Number.isNaN(distance)) continue;
    sum += distance;
    count++;
    if (distance > gap) [worst, gap] = [index, distance];
  }
  if (count === 0) throw new RangeError('scoreCurve: no position has a value in both curves.');
  return {
    mean: sum / count,
    worst: { index: worst, drawn: drawn[worst] ?? NaN, value: curve[worst] ?? NaN },
  };
}
