import type { TableData } from '../../kit/Table.tsx';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import { weightOf, type Memory } from './model.ts';
import type { Words } from './strings.en.ts';

/** The plotted values as NumPy prints them: the zero start, then a row a step. */
export function tableOf(memory: Memory, words: Words): TableData {
  const print = (values: Float64Array, i: number) => numpyFormat(values[i] ?? NaN);
  return {
    columns: [words['table.step'], 'g', words['table.weight'], 'm', 'm̂'],
    rows: [
      [words['table.before'], numpyFormat(0), numpyFormat(weightOf(memory, 0)), '', ''],
      ...Array.from(memory.g, (g, i) => [
        String(i + 1),
        numpyFormat(g),
        numpyFormat(weightOf(memory, i + 1)),
        print(memory.m, i),
        print(memory.mHat, i),
      ]),
    ],
  };
}
