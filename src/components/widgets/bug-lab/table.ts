import type { TableData } from '../../kit/context.ts';
import type { Lab } from './model.ts';
import type { Words } from './strings.en.ts';

/** The plotted values, a row a step. */
export function tableOf({ g, series }: Lab, words: Words): TableData {
  return {
    columns: [
      words['table.step'],
      'g',
      ...series.map(({ correction }) => words[`name.${correction}`]),
    ],
    rows: Array.from(g, (gradient, i) => [
      String(i + 1),
      gradient,
      ...series.map(({ values }) => values[i] ?? NaN),
    ]),
  };
}

const COLUMNS = ['m', 'v', 'mHat', 'vHat', 'update'] as const;

/**
 * All that was computed: step, g, then five columns a correction ("in-place.m", …).
 */
export function numbersOf({ g, series }: Pick<Lab, 'g'> & TracesOf): TableData {
  const columns = series.flatMap(({ correction, trace }) =>
    COLUMNS.map((key) => ({ title: `${correction}.${key}`, values: trace[key] })),
  );
  return {
    columns: ['step', 'g', ...columns.map(({ title }) => title)],
    rows: Array.from(g, (gradient, i) => [
      i + 1,
      gradient,
      ...columns.map(({ values }) => values[i] ?? NaN),
    ]),
  };
}

/** Each correction's run. */
interface TracesOf {
  readonly series: readonly Pick<Lab['series'][number], 'correction' | 'trace'>[];
}
