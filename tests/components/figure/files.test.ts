import { expect, test } from 'vitest';

import { tableCsv } from '../../../src/components/figure/export-files.ts';
import { KIT } from '../../../src/components/figure/kit-words.ts';
import { numberRules } from '../../../src/components/figure/rules.ts';

test('a table as CSV has a minus a program reads, and quotes what needs it', () => {
  const table = {
    columns: ['step', 'm, corrected'],
    rows: [
      ['1', '−0.5'],
      ['2', 'say "x"'],
    ],
  };
  expect(tableCsv(table)).toBe('step,"m, corrected"\n1,-0.5\n2,"say ""x"""\n');
});

test('a field offers the keyboard its numbers need', () => {
  const mode = (min: number, integer = false) =>
    numberRules(KIT.en, { min, max: 5, integer }).inputMode;
  expect([mode(-1), mode(1e-6), mode(0.1), mode(0), mode(0, true)]).toEqual([
    'text',
    'text',
    'decimal',
    'decimal',
    'numeric',
  ]);
  expect(numberRules(KIT.en, { min: 0, max: 5, integer: true }).invalid).toContain('whole');
});
