import { at } from '../optim/vec.ts';
import { decades } from './decades.ts';
import type { Observed } from './observed.ts';

/** What counts between numbers that no factor relates: NaN or a zero against a number, + against −. */
export const UNRELATED = 400; // more than the decades between any two doubles

/** How well a prediction fits. */
export interface Fit {
  /** Mean distance in decades, from the nearest number that would be printed so. */
  readonly distance: number;
  /** The largest error beyond what rounding explains, relative to the values around it; ∞ where no number relates them. */
  readonly error: number;
}

/** The error of one value beyond its slack, relative. */
export function errorOf({ values, slack, size }: Observed, i: number, due: number): number {
  const [seen, open] = [at(values, i), at(slack, i)];
  if (Object.is(seen, due) || seen === due) return 0;
  const beyond = Math.abs(seen - due) - open;
  if (beyond <= 0) return 0;
  const relative = beyond / at(size, i);
  return Number.isNaN(relative) ? Infinity : relative;
}

/** How likely it is that a prediction made at random, as large as the values, is within what their digits leave open. */
export const chance = ({ values, slack, size }: Observed, error: number): number =>
  values.reduce((all, _, i) => {
    const share = 2 * (at(slack, i) / at(size, i) + error);
    return all * (share < 1 ? share : 1); // NaN and zeros tell nothing
  }, 1);

/** Holds a prediction, times a scale, to what was observed. */
export function fit(observed: Observed, predicted: Float64Array, scale = 1): Fit {
  let [distance, error] = [0, 0];
  for (const [i, seen] of observed.values.entries()) {
    const due = scale * at(predicted, i);
    error = Math.max(error, errorOf(observed, i, due));
    const open = at(observed.slack, i);
    const nearest = Math.min(Math.max(due, seen - open), seen + open); // NaN stays NaN
    distance += Math.min(decades(Number.isFinite(seen) ? nearest : seen, due), UNRELATED);
  }
  return { distance: distance / observed.values.length, error };
}
