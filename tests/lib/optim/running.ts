import {
  composeOptimizer,
  createOptimizer,
  descend,
  type OptimizerSpec,
  type Vec,
} from '../../../src/lib/index.ts';

/** A gradient at a point; t counts from 1. */
export type GradientAt = (x: Vec, t: number) => Vec;

/** The points after each step of the in-place kernel. */
export function walk(
  spec: OptimizerSpec,
  start: Vec,
  gradientAt: GradientAt,
  steps: number,
): Vec[] {
  const optimizer = createOptimizer(spec);
  const x = Float64Array.from(start);
  return Array.from({ length: steps }, (_, i) => {
    optimizer.step(x, gradientAt([...x], i + 1));
    return [...x];
  });
}

/** The points after each step of the composition. */
export function walkComposed(
  spec: OptimizerSpec,
  start: Vec,
  gradientAt: GradientAt,
  steps: number,
): readonly Vec[] {
  const { transform, ...rule } = composeOptimizer(spec);
  let t = 0;
  const run = { ...rule, start, steps, gradientAt: (x: Vec) => gradientAt(x, ++t) };
  return descend(transform, run).slice(1);
}

/** Gradients given one after the other, whatever the point. */
export const sequence =
  (gradients: readonly Vec[]): GradientAt =>
  (_, t) =>
    gradients[t - 1] ?? [];

/** The gradient of Rosenbrock's function (a − x)² + b(y − x²)². */
export const rosenbrockGradient = ([x = NaN, y = NaN]: Vec, a = 1, b = 100): Vec => [
  -2 * (a - x) - 4 * b * x * (y - x ** 2),
  2 * b * (y - x ** 2),
];
