import { seconds, type Clock } from './clock.ts';
import type { OptimizerSpec } from '../../src/lib/index.ts';
import { lossMap } from '../../src/lib/maps/index.ts';

/** The curvatures of the quadratic ½ Σ hᵢ·xᵢ², walked from (1, 1). */
export const CURVATURES = [1, 10] as const;
export const STEPS = 200;

/** Learning rates in equal ratios from 1e-3 to 0.15: no cell runs away, so that all take every step. */
export const lrAt = (column: number, size: number): number =>
  1e-3 * 150 ** (size === 1 ? 0 : column / (size - 1));
/** β from 0 to 0.99. */
export const betaAt = (row: number, size: number): number =>
  size === 1 ? 0 : (0.99 * row) / (size - 1);

/** What is drawn: an optimizer for each β. */
export const MAPS: Readonly<Record<string, (beta: number) => OptimizerSpec>> = {
  'sgd with momentum': (momentum) => ({ name: 'sgd', momentum }),
  'Adam, β1': (beta1) => ({ name: 'adam', beta1 }),
};

/**
 * The loss after 200 steps for size × size pairs of β (rows) and lr (columns), row by row: what a widget
 * that draws such a map computes.
 */
export const benchMap = (specOf: (beta: number) => OptimizerSpec, size: number): Float64Array =>
  lossMap(
    {
      specOf,
      lrs: Float64Array.from({ length: size }, (_, column) => lrAt(column, size)),
      hessian: [CURVATURES[0], 0, CURVATURES[1]],
      start: [1, 1],
      steps: STEPS,
    },
    Float64Array.from({ length: size }, (_, row) => betaAt(row, size)),
  );

/** How long a map takes, in ms: the first one, and the fastest of `times`. */
export function timeMap(
  specOf: (beta: number) => OptimizerSpec,
  size: number,
  times: number,
  clock: Clock,
): { readonly first: number; readonly fastest: number } {
  const took = Array.from({ length: times }, () => {
    const before = seconds[clock]();
    benchMap(specOf, size);
    return (seconds[clock]() - before) * 1e3;
  });
  return { first: took[0] ?? NaN, fastest: Math.min(...took) };
}
