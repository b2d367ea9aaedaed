import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { streams } from '../../../src/lib/index.ts';

const { parse, readPaste, scan } = streams;

describe('parse', () => {
  it.each([
    ['1,2,3', [1, 2, 3]],
    ['1 2\t3\n4', [1, 2, 3, 4]],
    ['1;2; 3', [1, 2, 3]],
    [' 1 ,\r\n 2 ,\n', [1, 2]],
    ['1e-3, .5, +2, 7., -0.25E+2', [0.001, 0.5, 2, 7, -25]],
    ['\u22121.5, \u22122e\u22123', [-1.5, -0.002]],
    ['[1, 2]', [1, 2]],
    ['[ 0.49671415 -0.1382643\n  0.64768854]', [0.49671415, -0.1382643, 0.64768854]],
    ['(1, 2)', [1, 2]],
    ['[1, 2,]', [1, 2]],
    ['[ [1, 2] ]', [1, 2]],
    ['array([1., 2.])', [1, 2]],
    ['np.array([1., 2.], dtype=float32)', [1, 2]],
    ['tensor([1., 2.], dtype=torch.float64)', [1, 2]],
    ['array([1., 2.],dtype=float32)', [1, 2]],
    ['Float64Array(3) [ 1, 2, 3 ]', [1, 2, 3]],
    ['Float64Array(3)[1, 2, 3]', [1, 2, 3]],
    ['Float64Array(12)  [1, 2]', [1, 2]],
    ['new Float64Array([1, 2]);', [1, 2]],
    ['new  Float64Array([1, 2])', [1, 2]],
    ['c(1, 2)', [1, 2]],
    ['tensor(0.5)', [0.5]],
    ['5', [5]],
    ['.25', [0.25]],
    ['-0', [0]],
  ])('reads %j', (text, expected) => {
    const values = parse(text);
    expect(values).toBeInstanceOf(Float64Array);
    expect([...values]).toEqual(expected);
  });

  it.each([
    ['', 'number 1, "", is empty; whether a number is missing there cannot be known.'],
    [' \n', 'number 1, "", is empty; whether a number is missing there cannot be known.'],
    ['[]', 'number 1, "", is empty; whether a number is missing there cannot be known.'],
    ['1,,2', 'number 2, "", is empty; whether a number is missing there cannot be known.'],
    [',1', 'number 1, "", is empty; whether a number is missing there cannot be known.'],
    ['1 2 x 4', 'number 3, "x", is not a number; leaving it out would shift every later step.'],
    ['0x10', 'number 1, "0x10", is not a number; leaving it out would shift every later step.'],
    ['1_000', 'number 1, "1_000", is not a number; leaving it out would shift every later step.'],
    ['--1', 'number 1, "--1", is not a number; leaving it out would shift every later step.'],
    ['1.2.3', 'number 1, "1.2.3", is not a number; leaving it out would shift every later step.'],
    ['1e', 'number 1, "1e", is not a number; leaving it out would shift every later step.'],
    ['[1, 2', 'number 3, "[", is not a number; leaving it out would shift every later step.'],
    ['[1, 2)', 'number 3, ")", is not a number; leaving it out would shift every later step.'],
    [
      '1, dtype=a), 2',
      'number 2, "dtype=a)", is not a number; leaving it out would shift every later step.',
    ],
    ['dinf', 'number 1, "dinf", is not a number; leaving it out would shift every later step.'],
    ['nano', 'number 1, "nano", is not a number; leaving it out would shift every later step.'],
    [
      'x'.repeat(41),
      `number 1, "${'x'.repeat(40)}…", is not a number; leaving it out would shift every later step.`,
    ],
    ['range(10)', 'number 1, "range(10)", would have to be run; paste what it prints.'],
    ['np.full(3, 10)', 'number 1, "np.full(3, 10)", would have to be run; paste what it prints.'],
    ['abs(-2)', 'number 1, "abs(-2)", would have to be run; paste what it prints.'],
    [
      'np.cumsum([1, 2])',
      'number 1, "np.cumsum([1, 2])", would have to be run; paste what it prints.',
    ],
    ['new Array(3)', 'number 1, "Array(3)", would have to be run; paste what it prints.'],
    [
      '[[1, 2], [3, 4]]',
      'the text has 2 rows of 2 numbers; a stream is one row or one column, and nothing says which of them it is.',
    ],
    ['1 nan', 'number 2, "nan", is not finite; every later average would hold it.'],
    ['-inf', 'number 1, "-inf", is not finite; every later average would hold it.'],
    ['Infinity', 'number 1, "Infinity", is not finite; every later average would hold it.'],
    ['1e999', 'number 1, "1e999", is not finite; every later average would hold it.'],
  ])('refuses %j and says where', (text, message) => {
    expect(() => parse(text)).toThrow(new RangeError(`parse: ${message}`));
  });

  it.each([
    ['0,1; -0,2', '[0.1, -0.2] (commas decimal points) or [0, 1, 0, …] (commas between numbers)'],
    ['1,000; 2,000', 'commas in thousands'],
    [
      '0 0.1\n1 -0.2\n2 0.3',
      '[0.1, -0.2, 0.3] (rows counted first) or [0, 0.1, 1, …] (every number)',
    ],
    ['loss lr\n0.1 0.5\n0.3 0.5', '[0.1, 0.3] (column "loss") or [0.5, 0.5] (column "lr")'],
    ['1,5', '[1.5] (commas decimal points) or [1, 5] (commas between numbers)'],
  ])('asks about %j by saying every reading', (text, message) => {
    expect(() => parse(text)).toThrow(RangeError);
    expect(() => parse(text)).toThrow(message);
    expect(scan(text)).toEqual({ reason: 'not-a-number', position: 1, token: text });
  });

  it('keeps nan and infinity as values where they are asked for', () => {
    const text = '[0.1, nan, -inf, NA, Infinity]';
    expect([...parse(text, { finite: false })]).toEqual([0.1, NaN, -Infinity, NaN, Infinity]);
    expect([...parse('NaN -Inf', { finite: false })]).toEqual([NaN, -Infinity]);
    expect([...parse('g\n0.1\nNaN', { finite: false })]).toEqual([0.1, NaN]);
    expect(() => parse('1e999', { finite: false })).toThrow('is not finite');
  });

  it('refuses the first number above a million', () => {
    const text = '1 '.repeat(1e6);
    expect(parse(text)).toHaveLength(1e6);
    expect(() => parse(`${text} 2`)).toThrow(
      new RangeError(
        'parse: number 1000001, "2", is one too many; a stream holds at most a million, got 1000001.',
      ),
    );
  });

  it('reads back any finite numbers, however they are separated', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
    const separator = fc.constantFrom(',', ' ', '\n', ';', ', ', ' ,\t', '\r\n');
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), separator, (numbers, between) => {
        const text = numbers.join(between);
        const paste = readPaste(text);
        if (paste.kind === 'ask') expect(text).toMatch(/\d,\d|\n/);
        else expect([...parse(text)]).toEqual(numbers);
      }),
    );
  });

  it('throws a RangeError and nothing else, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.nat(0x10ffff)).map((points) => String.fromCodePoint(...points)),
          fc.string({ unit: fc.constantFrom(...Array.from('1,.e- []()')) }),
        ),
        (text) => {
          try {
            expect(parse(text).every(Number.isFinite)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('answers at once to a long text of brackets, digits or blanks', () => {
    const start = performance.now();
    const runs = [']', '[', '(', '1', 'a', '1.', 'a(', ',dtype=a', '[)'].map((part) =>
      part.repeat(1e5),
    );
    for (const text of [
      ...runs.map((run) => `${run}x`),
      `1${' '.repeat(1e5)}x`,
      `x${' '.repeat(1e5)}(1`,
    ]) {
      expect('position' in scan(text)).toBe(true);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('scan', () => {
  it('gives the problem as data, for a message in any language', () => {
    expect(scan('1, x')).toEqual({ reason: 'not-a-number', position: 2, token: 'x' });
    expect(scan('1, 2')).toEqual({ values: Float64Array.of(1, 2) });
  });
});
