import type { TableData } from '../../kit/Table.tsx';
import { valueOf, type Pair, type Run } from './model.ts';
import { show } from './numbers.ts';
import { LINES } from './params.ts';
import type { Words } from './strings.en.ts';
import { SYMBOLS } from './words.ts';

const both = (symbol: string): string[] => [`${symbol} (x)`, `${symbol} (y)`];
const shown = (pair: Pair): string[] => pair.map(show);

/** Every number of the run, a row a step; row 0 is the start. */
export function tableOf({ start, loss, rows }: Run, words: Words): TableData {
  const initial = LINES.flatMap((line) => {
    if (line === 'theta') return shown(start);
    return line === 'm' || line === 'v' ? shown([0, 0]) : ['', ''];
  });
  return {
    columns: [
      words['table.step'],
      ...LINES.flatMap((line) => both(SYMBOLS[line])),
      words['table.loss'],
    ],
    rows: [
      ['0', ...initial, show(loss)],
      ...rows.map((row) => [
        String(row.t),
        ...LINES.flatMap((line) => shown(valueOf(row, line))),
        show(row.loss),
      ]),
    ],
  };
}
