import fc from 'fast-check';
import { expect, test } from 'vitest';

import { csv } from '../../../src/components/kit/export/csv.ts';

/** Cells of a file in the notation of RFC 4180. */
function cells(file: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of file.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g,
  )) {
    if (end === '') break; // after the last line's end
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('a table as CSV has a minus a program reads, and quotes what needs it', () => {
  const table = {
    columns: ['step', 'm, corrected'],
    rows: [
      ['1', '−0.5'],
      ['2', 'say "x"'],
    ],
  };
  expect(csv(table)).toBe('step,"m, corrected"\n1,-0.5\n2,"say ""x"""\n');
});

test('every cell is read back as it was', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '7', ',', '"', '\n', ' ', '가', '-', '.'),
    maxLength: 6,
  });
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(row, fc.array(row, { maxLength: 4 }), (columns, rows) => {
      expect(cells(csv({ columns, rows }))).toEqual([columns, ...rows]);
    }),
  );
});
