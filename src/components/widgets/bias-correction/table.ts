import type { TableData } from '../../kit/Table.tsx';
import { fill } from '../../../lib/i18n/template.ts';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import type { Run, Series } from './model.ts';
import type { Words } from './strings.en.ts';

/** The plotted values, a row a drawn step, printed as NumPy prints them. */
export function tableOf({ view, times, series }: Run, words: Words): TableData {
  const columns = series.flatMap((each) => columnsOf(each, view, words));
  return {
    columns: [words['table.step'], ...columns.map(({ title }) => title)],
    rows: times.map((t, i) => [
      String(t),
      ...columns.map(({ values }) => numpyFormat(values[i] ?? NaN)),
    ]),
  };
}

function columnsOf({ corrected, values, band }: Series, view: Run['view'], words: Words) {
  const name = words[`name.${corrected}`];
  const titled = (key: 'low' | 'middle' | 'high') => fill(words[`table.${key}`], { name });
  const middle = { title: view === 'sparse' ? titled('middle') : name, values };
  if (!band) return [middle];
  return [
    middle,
    { title: titled('low'), values: band.low },
    { title: titled('high'), values: band.high },
  ];
}
