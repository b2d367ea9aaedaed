import { seconds, type Clock } from './clock.ts';
import { createOptimizer, type OptimizerSpec } from '../../src/lib/index.ts';

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
export function lossMap(specOf: (beta: number) => OptimizerSpec, size: number): Float64Array {
  const [h0, h1] = CURVATURES;
  const losses = new Float64Array(size * size);
  const lrs = Float64Array.from({ length: size }, (_, column) => lrAt(column, size));
  const x = new Float64Array(2);
  const g = new Float64Array(2);
  for (let row = 0; row < size; row++) {
    const optimizer = createOptimizer(specOf(betaAt(row, size)));
    for (let column = 0; column < size; column++) {
      const lr = lrs[column]!; // column < size
      optimizer.reset();
      x.fill(1);
      for (let t = 0; t < STEPS; t++) {
        g[0] = h0 * x[0]!; // two parameters
        g[1] = h1 * x[1]!;
        optimizer.step(x, g, lr);
      }
      losses[row * size + column] = (h0 * x[0]! ** 2 + h1 * x[1]! ** 2) / 2; // two parameters
    }
  }
  return losses;
}

/** How long a map takes, in ms: the first one, and the fastest of `times`. */
export function timeMap(
  specOf: (beta: number) => OptimizerSpec,
  size: number,
  times: number,
  clock: Clock,
): { readonly first: number; readonly fastest: number } {
  const took = Array.from({ length: times }, () => {
    const before = seconds[clock]();
    lossMap(specOf, size);
    return (seconds[clock]() - before) * 1e3;
  });
  return { first: took[0] ?? NaN, fastest: Math.min(...took) };
}
