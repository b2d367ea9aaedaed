import type { TableData } from '../../figure/DataTable.tsx';
import { valueOf, type Pair, type Run } from './model.ts';
import { show } from './numbers.ts';
import { LINES } from './state.ts';
import type { StepperStrings } from './strings.ts';
import { SYMBOLS } from './symbols.ts';

const both = (symbol: string): string[] => [`${symbol} (x)`, `${symbol} (y)`];
const shown = (pair: Pair): string[] => pair.map(show);

/** Every number of the run, a row a step; row 0 is the start. */
export function tableOf({ setting, loss, rows }: Run, strings: StepperStrings): TableData {
  const empty = ['', ''];
  const start = LINES.flatMap((line) => {
    if (line === 'theta') return shown([setting.x, setting.y]);
    return line === 'm' || line === 'v' ? shown([0, 0]) : empty;
  });
  return {
    columns: [
      strings['table.step'],
      ...LINES.flatMap((line) => both(SYMBOLS[line])),
      strings['table.loss'],
    ],
    rows: [
      ['0', ...start, show(loss)],
      ...rows.map((row) => [
        String(row.t),
        ...LINES.flatMap((line) => shown(valueOf(row, line))),
        show(row.loss),
      ]),
    ],
  };
}
