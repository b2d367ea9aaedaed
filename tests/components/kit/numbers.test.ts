import fc from 'fast-check';
import { expect, test } from 'vitest';

import { csv, json, numbersOf } from '../../../src/components/kit/export/numbers.ts';

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

test('a table as CSV has a mark, its head, every digit, and quotes what needs it; as JSON the same by column', () => {
  const table = {
    columns: ['step', 'm, corrected'],
    rows: [
      [{ value: 0, text: '0 and before' }, ''],
      ['1', -0.1 - 0.2],
      ['2', 'say "x"'],
      ['3', -0],
      ['4', Infinity],
    ],
    print: (value: number) => value.toFixed(1),
  };
  expect(csv(table)).toBe(
    '\uFEFFstep,"m, corrected"\n0,\n1,-0.30000000000000004\n2,"say ""x"""\n3,-0\n4,Infinity\n',
  );
  const columns = {
    step: [0, 1, 2, 3, 4],
    'm, corrected': [null, -0.30000000000000004, 'say "x"', -0, 'Infinity'],
  };
  expect(numbersOf(table)).toEqual({ columns });
  expect(JSON.parse(json(table))).toEqual({ columns });
});

test('every number is read back as the same double', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1 }), (numbers) => {
      const [, ...lines] = csv({ columns: ['g'], rows: numbers.map((x) => [x]) })
        .trim()
        .split('\n');
      expect(lines.map(Number)).toEqual(numbers);
    }),
  );
});

test('every cell is read back as it was', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '7', ',', '"', '\n', ' ', '가', '-', '.'),
    maxLength: 6,
  });
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(row, fc.array(row, { maxLength: 4 }), (columns, rows) => {
      expect(cells(csv({ columns, rows }).slice(1))).toEqual([columns, ...rows]); // after the mark
    }),
  );
});
