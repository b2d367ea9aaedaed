import { createOptimizer } from '../optim/create-optimizer.ts';
import { raceSpec, type RaceRule } from './rules.ts';

/** What is raced on: the same for every rule, down to the noise in each gradient. */
export interface Track {
  readonly dim: number;
  readonly start: ArrayLike<number>;
  /** Writes the gradient that step t, from 1, sees at x. */
  readonly gradient: (x: Float64Array, t: number, out: Float64Array) => void;
  /** What the rules are judged by. */
  readonly loss: (x: Float64Array) => number;
}

/**
 * Races one rule for so many steps.
 *
 * @param look - called with the point at the start and after each step.
 * @returns the loss in the end; Infinity where a gradient or the loss has left the floats.
 */
export function race(
  { dim, start, gradient, loss }: Track,
  rule: RaceRule,
  lr: number,
  steps: number,
  look?: (x: Float64Array) => void,
): number {
  const optimizer = createOptimizer(raceSpec(rule, lr));
  const { x, g } = optimizer.arrays(dim);
  x.set(start);
  look?.(x);
  for (let t = 1; t <= steps; t++) {
    gradient(x, t, g);
    if (!g.every(Number.isFinite)) return Infinity;
    optimizer.step(x, g);
    look?.(x);
  }
  const end = loss(x);
  return Number.isFinite(end) ? end : Infinity;
}
