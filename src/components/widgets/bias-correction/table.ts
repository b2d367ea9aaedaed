import type { TableData } from '../../figure/DataTable.tsx';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Run, Series } from './model.ts';
import type { View } from './state.ts';
import type { CorrectionStrings } from './strings.ts';

/** The plotted values, a row a drawn step, printed as NumPy prints them. */
export function tableOf({ times, series }: Run, view: View, strings: CorrectionStrings): TableData {
  const columns = series.flatMap((each) => columnsOf(each, view, strings));
  return {
    columns: [strings['table.step'], ...columns.map(({ title }) => title)],
    rows: times.map((t, i) => [
      String(t),
      ...columns.map(({ values }) => numpyFormat(values[i] ?? NaN)),
    ]),
  };
}

function columnsOf({ corrected, values, band }: Series, view: View, strings: CorrectionStrings) {
  const name = strings[`name.${corrected}`];
  const titled = (key: 'low' | 'middle' | 'high') => fill(strings[`table.${key}`], { name });
  const middle = { title: view === 'sparse' ? titled('middle') : name, values };
  if (!band) return [middle];
  return [
    middle,
    { title: titled('low'), values: band.low },
    { title: titled('high'), values: band.high },
  ];
}
