import type { TableData } from '../../figure/DataTable.tsx';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import { weightOf, type Memory } from './model.ts';
import type { MemoryStrings } from './strings.ts';

/** The plotted values as NumPy prints them: the zero start, then a row a step. */
export function tableOf(memory: Memory, strings: MemoryStrings): TableData {
  const print = (values: Float64Array, i: number) => numpyFormat(values[i] ?? NaN);
  return {
    columns: [strings['table.step'], 'g', strings['table.weight'], 'm', 'm̂'],
    rows: [
      [strings['table.before'], numpyFormat(0), numpyFormat(weightOf(memory, 0)), '', ''],
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
