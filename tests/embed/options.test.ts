import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { LONGEST, OPTIONS, readOptions } from '../../src/embed/options.ts';

const { options: INITIAL } = readOptions('');

describe('the options of an address', () => {
  test('are what each of them is at first where it says nothing', () => {
    const initial = Object.entries(OPTIONS).map(([name, option]) => [name, option.initial]);
    expect(INITIAL).toEqual(Object.fromEntries(initial));
  });

  test('are read; of one given twice the first counts, and the simulation’s are not theirs', () => {
    const read = readOptions(
      '?theme=dark&font=150&theme=light&s.theme=x&id=a_1&origin=https://a.b',
    );
    expect(read.options).toEqual({
      ...INITIAL,
      theme: 'dark',
      font: 150,
      id: 'a_1',
      origin: 'https://a.b',
    });
    expect(read).toMatchObject({ problems: [], unknown: [] });
  });

  test('that cannot be used are named, and give way to the nearest or the first', () => {
    const { options, problems, unknown } = readOptions('?theme=pink&font=900&colour=red');
    expect(options).toEqual({ ...INITIAL, font: 200 });
    expect(problems).toMatchObject([
      { param: 'theme', given: 'pink', used: 'auto' },
      { param: 'font', given: '900', used: '200' },
    ]);
    expect(unknown).toEqual(['colour']);
  });

  test.each([
    'http://a.b',
    'https://a.b/',
    'https://a.b:1:2',
    'https://a b',
    '*',
    'null',
    'javascript:alert(1)',
    'https://a.b?c',
  ])('name no origin to answer to: %s', (origin) => {
    expect(readOptions(`?origin=${encodeURIComponent(origin)}`).options.origin).toBe('');
  });

  test('are not read from an address that is too long', () => {
    const long = `?theme=dark&x=${'y'.repeat(LONGEST)}`;
    expect(readOptions(long)).toEqual({ options: INITIAL, problems: [], unknown: [] });
  });

  test('are always options, whatever the address says', () => {
    const said = fc.oneof(
      fc.string(),
      fc.constantFrom('0', '1', 'dark', '1e400', '<b>', '%E0%A4%A', '__proto__', '-1', '200'),
    );
    const key = fc.oneof(
      fc.constantFrom(...Object.keys(OPTIONS), '__proto__', 'constructor', 'toString'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, said), { maxLength: 12 }), (pairs) => {
        const query = pairs.map(([name, value]) => `${name}=${value}`).join('&');
        const { options } = readOptions(`?${query}`);
        expect(Object.keys(options)).toEqual(Object.keys(OPTIONS));
        for (const [name, option] of Object.entries(OPTIONS)) {
          const value = options[name as keyof typeof OPTIONS];
          const parsed = option.parse(String(value));
          if (value !== option.initial) expect(parsed).toEqual({ value });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
