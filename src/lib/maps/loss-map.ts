import { createOptimizer } from '../optim/index.ts';
import type { OptimizerSpec } from '../optim/index.ts';
import { lossRowBy, type LossRow } from './loss-row.ts';

/** What a map shows: where each pair of β and learning rate ends on one quadratic of two parameters. */
export interface LossMapProblem extends LossRow {
  /** The optimizer of a row, without weight decay. Its own learning rate is not used. */
  readonly specOf: (beta: number) => OptimizerSpec;
}

/**
 * The losses of one row, one a learning rate; Infinity for a run that got past 1e100.
 *
 * The whole row is one optimizer, which holds for every one whose update sees gradients alone: see `loss-row.ts`.
 *
 * @throws RangeError for a learning rate of 0 or less, for weight decay, and for what the spec itself must not hold.
 */
export function lossRow({ specOf, ...row }: LossMapProblem, beta: number): Float64Array {
  const optimizer = createOptimizer(specOf(beta));
  if (optimizer.spec.weightDecay !== 0) {
    throw new RangeError(
      `lossRow: weightDecay must be 0, got ${optimizer.spec.weightDecay}. Runs are measured in units of their lr.`,
    );
  }
  return lossRowBy((x, g) => optimizer.step(x, g, 1), row);
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
