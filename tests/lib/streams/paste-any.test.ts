import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readPaste } from '../../../src/lib/streams/paste.ts';
import { asked, sure } from './pastes.ts';

describe('readPaste, for any numbers and any text', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
  const PRINTS: readonly ((numbers: readonly number[]) => string)[] = [
    (numbers) => JSON.stringify(numbers),
    (numbers) => `[${numbers.join(' ')}]`,
    (numbers) => `[${numbers.map((x) => `[${x}]`).join('\n ')}]`,
    (numbers) => `[${numbers.map((x) => `np.float64(${x})`).join(', ')}]`,
    (numbers) => `tensor([${numbers.join(', ')}], device='cuda:0', grad_fn=<MulBackward0>)`,
    (numbers) => `${numbers.map((x, i) => `${i}    ${x}`).join('\n')}\ndtype: float64`,
    (numbers) => numbers.map((x, i) => `${i % 5 ? '' : `\n[${i + 1}]`} ${x}`).join(''),
    (numbers) => `step,g\n${numbers.map((x, i) => `${i},${x}`).join('\n')}`,
    (numbers) => numbers.join('\n'),
    (numbers) => numbers.join(', '),
  ];

  it('reads back any numbers, however a program prints them', () => {
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 2, maxLength: 30 }),
        fc.constantFrom(...PRINTS),
        (numbers, print) => {
          expect(sure(print(numbers))).toEqual(numbers);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('offers the numbers that were meant where commas are decimal points', () => {
    const fraction = fc.integer({ min: -99999, max: 99999 }).map((x) => (x * 2 + 1) / 1000);
    fc.assert(
      fc.property(
        fc.array(fraction, { minLength: 1 }),
        fc.constantFrom(' ', '; ', '\n'),
        (numbers, between) => {
          const text = numbers.map((x) => String(x).replace('.', ',')).join(between);
          expect(asked(text).map(({ values }) => [...values])).toContainEqual(numbers);
        },
      ),
    );
  });

  it('answers to any text, at once, with finite numbers or why not', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 40 }),
          fc.string({
            unit: fc.constantFrom(...Array.from('12,.;e- []()\n"=<>ac#')),
            maxLength: 40,
          }),
        ),
        (text) => {
          const paste = readPaste(text);
          if (paste.kind === 'refused') return;
          const readings = paste.kind === 'read' ? [paste.reading] : paste.readings;
          for (const { values } of readings) expect(values.every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
    for (const part of [
      '[',
      '(',
      ']',
      '1',
      '1,',
      'a(',
      'a=',
      '<tf.numpy=',
      '"',
      '" ',
      '[)',
      'c(1,',
      '\n',
      ' ',
    ]) {
      readPaste(`${part.repeat(1e5)}x`);
      readPaste(`[${part.repeat(1e5)}`);
      readPaste(`1${part.repeat(1e5)}`);
    }
  });
});
