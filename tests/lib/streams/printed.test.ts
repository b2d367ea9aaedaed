/** What real programs print is read to the last digit that they printed. */
import { expect, test } from 'vitest';

import { readPaste, type Reading } from '../../../src/lib/streams/paste.ts';
import { NUMBERS, PRINTED } from './printed.ts';

const at = (indices: readonly number[]) => indices.map((i) => NUMBERS[i] ?? NaN);
const SINGLE = at([0, 2, 3, 4, 6, 7, 11]).map(Math.fround);

/** The numbers that a file was to hold; all of them where it is not named. */
const HELD: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:numpy\d|pandas|torch)-nan/, [0.5, NaN, -Infinity, Infinity]],
  [/^torch-grad/, SINGLE.map((x) => 2 * x)],
  [/^torch-(?:float64|17)/, at([0, 2, 4, 7, 11])],
  [/float32|^jax|^torch-(?:scalars|parameter)/, SINGLE],
  [/^tfjs/, NUMBERS.slice(0, 7).map(Math.fround)],
  [/^octave-short/, [0.1, -0.25, 0.375]],
  [/^pandas-series-short/, [0.1, -0.2, 0.3]],
  [/./, NUMBERS],
];
/** Nothing says in these that the first column counts the rows. */
const ASKED = ['sheet-tabs.tsv'];

/** Whether a number is what the program was to print, to as many digits as it did. */
const isPrint = (read: number, digits: number, meant: number): boolean =>
  digits === 0
    ? Object.is(read, Math.abs(meant) < 1e-30 ? 0 : meant)
    : read === Number(meant.toPrecision(digits)) || Math.fround(read) === meant;

test('there are files of every program', () => {
  const programs = new Set(PRINTED.map(({ name }) => name.split('-')[0]));
  expect([...programs].sort()).toEqual(
    'jax node numpy numpy1 numpy2 octave pandas python r sheet tfjs torch'.split(' '),
  );
});

test.each(PRINTED)('$name', ({ name, text }) => {
  const paste = readPaste(text, { finite: !name.includes('nan') });
  expect(paste).toMatchObject({ kind: ASKED.includes(name) ? 'ask' : 'read' });
  if (paste.kind === 'refused') return;
  const readings: readonly Reading[] = paste.kind === 'read' ? [paste.reading] : paste.readings;
  const meant = HELD.find(([pattern]) => pattern.test(name))?.[1] ?? [];
  const length = /^(?:pandas|torch)-nan/.test(name) ? 3 : meant.length;
  const right = readings.filter(
    ({ values, digits }) =>
      values.length === length &&
      values.every((value, i) => isPrint(value, digits[i] ?? NaN, meant[i] ?? NaN)),
  );
  expect({ right: right.length, of: readings }).toMatchObject({ right: 1 });
});
