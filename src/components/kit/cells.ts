import { numpyFormat } from '../../lib/text/numpy-format.ts';
import type { Cell, TableData } from './context.ts';

/** A table as it is read on a page: its numbers printed as it says, or as NumPy does. */
export const printed = ({ rows, print = numpyFormat }: TableData): readonly (readonly string[])[] =>
  rows.map((row) =>
    row.map((cell) => {
      if (typeof cell === 'string') return cell;
      return typeof cell === 'number' ? print(cell) : cell.text;
    }),
  );

/** A cell as programs read it: a number with all its digits, the fewest that read back as the same double. */
export function raw(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  const value = typeof cell === 'number' ? cell : cell.value;
  return Object.is(value, -0) ? '-0' : String(value);
}
