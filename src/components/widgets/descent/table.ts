import type { TableData } from '../../kit/Table.tsx';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import { gradientOf, type Run } from './model.ts';
import type { Words } from './strings.en.ts';

/** The run, a row a step, printed as NumPy prints it; it ends where the run leaves the floats. */
export function tableOf(run: Run, words: Words): TableData {
  const names =
    run.mode === 'one' ? [words['table.theta']] : [words['table.theta1'], words['table.theta2']];
  return {
    columns: [words['table.step'], ...names, words['table.loss'], words['table.slope']],
    rows: run.points.map((point, step) => [
      String(step),
      ...point.map(numpyFormat),
      numpyFormat(run.losses[step] ?? NaN),
      numpyFormat(Math.hypot(...gradientOf(run.bowl, point))),
    ]),
  };
}
