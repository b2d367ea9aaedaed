import { lossRow } from '../../../lib/maps/index.ts';
import { BANDS, decadesOf } from './bands.ts';

/** What a map is asked for, as plain data that can be sent to a worker: the losses of each β's row. */
export interface MapRequest {
  /** The symmetric Hessian, as A₀₀, A₀₁, A₁₁. */
  readonly hessian: readonly [number, number, number];
  readonly start: readonly [number, number];
  readonly steps: number;
  readonly lrs: readonly number[];
  readonly betas: readonly number[];
}

/** A stretch of a row whose losses lie in one band; band 0 has lost least. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly band: number;
}

/**
 * A row of the map, run-length: which band the loss after all steps over the loss at the start lies in.
 * Where the loss has grown, or had nothing to lose, there is no run.
 */
export function mapRow(request: MapRequest, row: number): readonly Run[] {
  const { hessian, start, steps, lrs, betas } = request;
  const [a, b, c] = hessian;
  const [x, y] = start;
  const first = (a * x * x + 2 * b * x * y + c * y * y) / 2;
  const problem = {
    specOf: (momentum: number) => ({ name: 'sgd', momentum }) as const,
    hessian,
    start,
    steps,
    lrs,
  };
  const runs: Run[] = [];
  for (const [i, loss] of lossRow(problem, betas[row] ?? NaN).entries()) {
    const decades = Math.log10(loss / first);
    if (!(decades < 0)) continue;
    const band = Math.min(Math.floor(-decades / decadesOf(steps)), BANDS - 1);
    const last = runs.at(-1);
    if (last?.to === i && last.band === band) runs[runs.length - 1] = { ...last, to: i + 1 };
    else runs.push({ from: i, to: i + 1, band });
  }
  return runs;
}
