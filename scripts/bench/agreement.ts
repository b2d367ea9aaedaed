import type { Answer } from './protocol.ts';

/** The largest departure allowed, relative to the parameter and at least to its start, 1. */
export const TOLERANCE = { float64: 1e-9, float32: 1e-4 } as const;

/**
 * Says where one contender's parameters at the end are not another's; null where they agree. The sampled
 * parameters are compared one by one, all others through the sum.
 */
export function disagreement(
  ours: Answer,
  theirs: Answer,
  n: number,
  tolerance: number,
): string | null {
  for (const [k, mine] of ours.sample.entries()) {
    const other = theirs.sample[k] ?? NaN;
    if (!close(mine, other, Math.max(1, Math.abs(mine)), tolerance)) {
      return `parameter ${k + 1} of ${ours.sample.length} looked at ends at ${other} instead of ${mine}`;
    }
  }
  const mean = Math.max(1, Math.abs(ours.sum) / n);
  if (!close(ours.sum / n, theirs.sum / n, mean, tolerance)) {
    return `all parameters add up to ${theirs.sum} instead of ${ours.sum}`;
  }
  return null;
}

const close = (a: number, b: number, scale: number, tolerance: number): boolean =>
  Math.abs(a - b) <= tolerance * scale;
