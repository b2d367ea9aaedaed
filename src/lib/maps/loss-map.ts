import { createOptimizer } from '../optim/index.ts';
import type { OptimizerSpec } from '../optim/index.ts';

/** What a map shows: where each pair of β and learning rate ends on one quadratic of two parameters. */
export interface LossMapProblem {
  /** The optimizer of a row, without weight decay. Its own learning rate is not used. */
  readonly specOf: (beta: number) => OptimizerSpec;
  /** One learning rate a column, each above 0. */
  readonly lrs: ArrayLike<number>;
  /** The symmetric Hessian A of the loss ½·xᵀAx, as A₀₀, A₀₁, A₁₁. */
  readonly hessian: readonly [number, number, number];
  readonly start: readonly [number, number];
  /** Steps that every pair takes. */
  readonly steps: number;
}

/** A run past this point is not followed further: its loss reads as Infinity. */
const RUN_AWAY = 1e100;

/**
 * The losses of one row, one a learning rate; Infinity for a run that got past 1e100.
 *
 * The whole row is one optimizer at learning rate 1: each run's parameters are measured in units of its own
 * learning rate, y = x / lr, so that x ← x − lr·u reads y ← y − u. That holds for every optimizer whose update
 * sees gradients alone, hence no weight decay, and walks all runs in one call a step.
 *
 * @throws RangeError for a learning rate of 0 or less, for weight decay, and for what the spec itself must not hold.
 */
export function lossRow(problem: LossMapProblem, beta: number): Float64Array {
  const { specOf, lrs, hessian, start, steps } = problem;
  const size = lrs.length;
  const optimizer = createOptimizer(specOf(beta));
  if (optimizer.spec.weightDecay !== 0) {
    throw new RangeError(
      `lossRow: weightDecay must be 0, got ${optimizer.spec.weightDecay}. Runs are measured in units of their lr.`,
    );
  }
  const { x, g } = optimizer.arrays(2 * size);
  for (let i = 0; i < size; i++) {
    const lr = lrs[i]!; // i < size
    if (!(lr > 0)) {
      throw new RangeError(
        `lossRow: each lr must be above 0, got ${lr}. Runs are measured in units of it.`,
      );
    }
    x[i] = start[0] / lr;
    x[size + i] = start[1] / lr;
  }
  const [a, b, c] = hessian;
  const gone = new Uint8Array(size);
  for (let t = 0; t < steps; t++) {
    for (let i = 0; i < size; i++) {
      const lr = lrs[i]!; // i < size
      const x0 = lr * x[i]!; // 2·size long
      const x1 = lr * x[size + i]!; // 2·size long
      if (!(Math.abs(x0) + Math.abs(x1) < RUN_AWAY)) gone[i] = 1;
      g[i] = gone[i] === 0 ? a * x0 + b * x1 : 0;
      g[size + i] = gone[i] === 0 ? b * x0 + c * x1 : 0;
    }
    optimizer.step(x, g, 1);
  }
  return Float64Array.from({ length: size }, (_, i) => {
    const x0 = lrs[i]! * x[i]!; // i < size
    const x1 = lrs[i]! * x[size + i]!; // i < size
    const loss = (a * x0 * x0 + 2 * b * x0 * x1 + c * x1 * x1) / 2;
    return gone[i] === 0 && loss < RUN_AWAY ** 2 ? loss : Infinity;
  });
}

/** Every row of a map, one a β, row by row: betas.length × lrs.length losses. */
export function lossMap(problem: LossMapProblem, betas: ArrayLike<number>): Float64Array {
  const width = problem.lrs.length;
  const losses = new Float64Array(betas.length * width);
  for (let row = 0; row < betas.length; row++) {
    losses.set(lossRow(problem, betas[row]!), row * width); // row < betas.length
  }
  return losses;
}
