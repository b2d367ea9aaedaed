/** Prints of real programs, damaged: nothing breaks the reader, and no number is dropped without a word. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parse } from '../../../src/lib/streams/parse.ts';
import { readPaste, type Reading } from '../../../src/lib/streams/paste.ts';
import { cases } from '../../fixtures/wild-pastes.json' with { type: 'json' };
import { PRINTED } from './printed.ts';

const TEXTS = [...PRINTED, ...cases].map(({ text }) => text);
const PIECES = [
  ...Array.from('0159.,;-+eE()[]{}<>=\'"#% \t\n'),
  ...[
    'nan',
    '-inf',
    '1e999',
    '...',
    'np.float64(',
    'array(',
    'dtype: float64',
    '\u2212',
    '0.25',
    '7,5',
    '1,000',
  ],
];

const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.integer({ min: 0, max: 4 }),
  piece: fc.oneof(fc.constant(''), fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })),
});
const damaged = fc
  .tuple(fc.constantFrom(...TEXTS), fc.array(damage, { minLength: 1, maxLength: 5 }))
  .map(([text, damages]) =>
    damages.reduce((rest, { at, drop, piece }) => {
      const start = Math.floor(at * rest.length);
      return rest.slice(0, start) + piece + rest.slice(start + drop);
    }, text),
  );

/** What a program says around its numbers, and what keywords say of them: none of these is a value. */
const ABOUT =
  /^[ \t]*(?:[#%].*|(?:.*, )?dtype: \w+|(?:Name|Freq): .*|rank: \d+|shape: .*|\d+-element .*:|Columns? \d+.*)[ \t]*$|\b[a-z_]\w*[ \t]*=(?!=)[ \t]*(?:[^,()[\]<>\n]|\([^()]*\)|\[[^[\]]*\]|<[^<>]*>)*(?=[,)])|^(?:const |let |var )?[a-z_][\w.]*\s*(?:=|<-)/gim;
const NAMES = /[a-z_]\w*(?:\.\w+)*(?:\(\d+\)\s*(?=\[))?/gi;

/** How many runs of digits a text has besides: at least one in each number. */
const digitRuns = (text: string): number => {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/<tf\.[^<>]*?numpy=([^<>]*)>/g, '$1')
    .replace(ABOUT, '')
    .replace(/^\s*\[\d+\]/gm, '')
    .replace(/(\d\.?)e[+-]?\d+/gi, '$1') // exponents belong to their number
    .replace(NAMES, ' ');
  return (plain.match(/\d+(?:\.\d*)?|\.\d+/g) ?? []).length;
};

/** How many of them a reading accounts for, with what it says is left; the rest is the head's and the labels'. */
const accounted = ({ values, left, column }: Reading): boolean | number =>
  column !== undefined || left.some((each) => each !== 'comments')
    ? true
    : values.filter(Number.isFinite).length;

test('10,000 damaged prints', () => {
  const kinds = { read: 0, ask: 0, refused: 0, counted: 0 };
  fc.assert(
    fc.property(damaged, fc.boolean(), (text, finite) => {
      const paste = readPaste(text, { finite });
      kinds[paste.kind]++;
      if (paste.kind !== 'read') {
        expect(() => parse(text, { finite })).toThrow(RangeError);
        return;
      }
      expect(parse(text, { finite })).toEqual(paste.reading.values);
      expect(paste.reading.digits).toHaveLength(paste.reading.values.length);
      const said = accounted(paste.reading);
      if (said === true || paste.reading.comma !== 'separator') return;
      kinds.counted++;
      expect({ text, said }).toEqual({ text, said: digitRuns(text) });
    }),
    { numRuns: 10_000, seed: 13 },
  );
  // each answer is given often enough to say something
  for (const count of Object.values(kinds)) expect(count).toBeGreaterThan(100);
});
