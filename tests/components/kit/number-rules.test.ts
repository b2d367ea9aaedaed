import { describe, expect, test } from 'vitest';

import { numberRules, readNumber } from '../../../src/components/kit/controls/number-rules.ts';
import { KIT } from '../../../src/components/kit/words/index.ts';

const rules = (min: number, max: number, integer = false) =>
  numberRules(KIT.en, { min, max, integer });

test('a field offers the keyboard its numbers need', () => {
  const modes = [rules(-1, 5), rules(1e-6, 5), rules(0.1, 5), rules(0, 5), rules(0, 5, true)];
  expect(modes.map(({ inputMode }) => inputMode)).toEqual([
    'text',
    'text',
    'decimal',
    'decimal',
    'numeric',
  ]);
  expect(numberRules(KIT.en, { min: 0, max: 1, integer: false }, true).inputMode).toBe('text');
});

test('what it refuses is said of the kind of number it takes', () => {
  expect(rules(0, 5).invalid).toBe(KIT.en['error.number']);
  expect(rules(0, 5, true).invalid).toBe(KIT.en['error.whole']);
  expect(rules(0, 5).empty).toBe(KIT.en['error.empty']);
});

describe('a field reads', () => {
  test.each([
    ['0', 0],
    [' 2.5 ', 2.5],
    ['−1', -1],
    ['-1', -1],
    ['1e-3', 1e-3],
    ['5', 5],
  ])('%o as %d', (text, value) => {
    expect(readNumber(text, rules(-1, 5))).toBe(value);
  });

  test.each(['', ' ', 'x', '1x', '5.1', '-1.0001', 'Infinity', 'NaN', '0x10', '1,5'])(
    '%o as no number',
    (text) => {
      expect(readNumber(text, rules(-1, 5))).toBeNull();
    },
  );

  test('whole numbers alone where it is told', () => {
    expect(readNumber('2', rules(0, 5, true))).toBe(2);
    expect(readNumber('2.5', rules(0, 5, true))).toBeNull();
  });
});
