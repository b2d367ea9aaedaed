import type { TableData } from '../../figure/DataTable.tsx';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import { momentOf, type Run } from './model.ts';
import type { DescentStrings } from './strings.ts';

/** The run, a row a step, printed as NumPy prints it; it ends where the run leaves the floats. */
export function tableOf(run: Run, strings: DescentStrings): TableData {
  const names =
    run.bowl.dim === 1
      ? [strings['table.theta']]
      : [strings['table.theta1'], strings['table.theta2']];
  return {
    columns: [strings['table.step'], ...names, strings['table.loss'], strings['table.slope']],
    rows: run.points.map((point, step) => [
      String(step),
      ...point.map(numpyFormat),
      numpyFormat(run.losses[step] ?? NaN),
      numpyFormat(momentOf(run, step, 1).slope),
    ]),
  };
}
