import { lossRowBy } from './loss-row.ts';
import { DEFAULTS } from '../optim/defaults.ts';
import { sgd } from '../optim/kernels/sgd.ts';

/** What a map is asked for, as plain data that can be sent to a worker. */
export interface MapProblem {
  /** The symmetric Hessian of the bowl, as A₀₀, A₀₁, A₁₁. */
  readonly hessian: readonly [number, number, number];
  readonly start: readonly [number, number];
  readonly steps: number;
  /** The learning rates that it spans, as log10. */
  readonly logLr: readonly [low: number, high: number];
}

/** A map over learning rate and β, as far as it has come. */
export interface MapGrid {
  /**
   * The decades of loss that the steps have taken away, from the smallest β and learning rate on, row by row. What
   * has grown is below 0, what ran away −Infinity; NaN where there was no loss to lose.
   */
  readonly values: Float64Array;
  readonly columns: number;
  readonly rows: number;
  /** How many rows are computed; the others repeat those below them. */
  readonly done: number;
}

type Size = Pick<MapGrid, 'columns' | 'rows'>;

/** How many pairs a map holds: the one that the page computes, and the one that a worker does. */
const COARSE: Size = { columns: 50, rows: 20 };
export const FINE: Size = { columns: 100, rows: 40 };

/** The pairs of a map, each in the middle of its cell. */
export function pairsOf({ logLr: [low, high] }: Pick<MapProblem, 'logLr'>, size: Size) {
  const middles = (count: number) => Array.from({ length: count }, (_, i) => (i + 0.5) / count);
  return {
    lrs: middles(size.columns).map((at) => 10 ** (low + (high - low) * at)),
    betas: middles(size.rows),
  };
}

/** A map by its rows: the decades that the heavy ball has lost at each learning rate. */
export function rowsOf(problem: MapProblem, size: Size): (row: number) => Float64Array {
  const [a, b, c] = problem.hessian;
  const [x, y] = problem.start;
  const first = (a * x * x + 2 * b * x * y + c * y * y) / 2;
  const { lrs, betas } = pairsOf(problem, size);
  const rate = Float64Array.of(1);
  return (row) => {
    // The kernel alone: a page that shows momentum need not fetch every optimizer there is.
    const kernel = sgd({ ...DEFAULTS.sgd, momentum: betas[row] ?? NaN }, 2 * lrs.length);
    const losses = lossRowBy((at, g, t) => kernel.step(at, g, rate, t), { ...problem, lrs });
    return losses.map((loss) => -Math.log10(loss / first));
  };
}

/** The whole coarse map at once: what stands until a worker has computed a finer one, and where there is none. */
export function coarseMap(problem: MapProblem): MapGrid {
  const { columns, rows } = COARSE;
  const rowOf = rowsOf(problem, COARSE);
  const values = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row++) values.set(rowOf(row), row * columns);
  return { values, columns, rows, done: rows };
}
