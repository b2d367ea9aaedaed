import type { OptimizerSpec } from '../../src/lib/index.ts';
import { lossMap } from '../../src/lib/maps/index.ts';
import { seconds, type Clock } from './clock.ts';

/** What is drawn: an optimizer for each β. */
export const MAPS: Readonly<Record<string, (beta: number) => OptimizerSpec>> = {
  'sgd with momentum': (momentum) => ({ name: 'sgd', momentum }),
  'Adam, β1': (beta1) => ({ name: 'adam', beta1 }),
};

/**
 * How long a map takes, in ms: the first one, and the fastest of `times`. It is what a widget that draws such
 * a map computes: the loss after 200 steps on a quadratic for size × size pairs of β (rows, from 0 to 0.99) and
 * lr (columns, in equal ratios from 1e-3 to 0.15: no cell runs away, so that all take every step).
 *
 * @param size - From 2 on.
 */
export function timeMap(
  specOf: (beta: number) => OptimizerSpec,
  size: number,
  times: number,
  clock: Clock,
): { readonly first: number; readonly fastest: number } {
  const shares = Float64Array.from({ length: size }, (_, i) => i / (size - 1));
  const lrs = shares.map((share) => 1e-3 * 150 ** share);
  const betas = shares.map((share) => 0.99 * share);
  const took = Array.from({ length: times }, () => {
    const before = seconds[clock]();
    lossMap({ specOf, lrs, hessian: [1, 0, 10], start: [1, 1], steps: 200 }, betas);
    return (seconds[clock]() - before) * 1e3;
  });
  return { first: took[0] ?? NaN, fastest: Math.min(...took) };
}
