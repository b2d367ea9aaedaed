import type { TableData } from '../../figure/DataTable.tsx';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import type { Run } from './model.ts';
import type { LabStrings } from './strings.ts';

/** The plotted values, a row a step, printed as NumPy prints them. */
export function tableOf({ g, series }: Run, strings: LabStrings): TableData {
  return {
    columns: [
      strings['table.step'],
      'g',
      ...series.map(({ correction }) => strings[`name.${correction}`]),
    ],
    rows: Array.from(g, (gradient, i) => [
      String(i + 1),
      numpyFormat(gradient),
      ...series.map(({ values }) => numpyFormat(values[i] ?? NaN)),
    ]),
  };
}
