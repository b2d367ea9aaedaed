import { describe, expect, it } from 'vitest';

import { arithmetic, roundTo, type Format } from '../../../src/lib/precision/index.ts';
import oracle from '../../fixtures/precision-traces.json' with { type: 'json' };
import { differences, numbersFromHex } from './bits.ts';
import { message, wrong } from './message.ts';

describe('each operation is rounded to the format', () => {
  const tenth = roundTo('float16', 0.1);
  it.each([
    ['add', 2048, 1, 2048],
    ['add', 2048, 3, 2052],
    ['sub', 1, 2 ** -12, 1],
    ['sub', 65504, -16, Infinity],
    ['mul', tenth, tenth, 0.0099945068359375],
    ['mul', 256, 256, Infinity],
    ['div', 1, 3, 0.333251953125],
    ['div', 1, 0, Infinity],
    ['pow', tenth, 1, tenth],
    ['pow', 2, 16, Infinity],
  ] as const)('%s(%d, %d) in float16 is %d', (operation, a, b, result) => {
    expect(arithmetic('float16')[operation](a, b)).toBe(result);
  });
  it.each([
    ['float64', 1.4142135623730951],
    ['float32', 1.4142135381698608],
    ['float16', 1.4140625],
    ['bfloat16', 1.4140625],
  ] as const)('the root of 2 in %s is %d', (format, root) => {
    expect(arithmetic(format).sqrt(2)).toBe(root);
  });
  it('and so is what enters', () => {
    expect(arithmetic('bfloat16').round(0.999)).toBe(1);
    expect(arithmetic('float64').round(0.999)).toBe(0.999);
  });
  it('the exponent of a power is not', () => {
    const { pow, round } = arithmetic('float16');
    const base = round(0.999);
    expect(pow(base, 2049)).toBe(0.1351318359375); // NumPy's 2049 is 2048 there
    expect(pow(base, 2048)).toBe(0.13525390625);
  });
});

it('refuses an unknown format', () => {
  expect(message(() => arithmetic(wrong('f16')))).toBe(
    'TypeError: arithmetic: format must be one of float64, float32, float16, bfloat16, got "f16". No other is known.',
  );
});

describe.each(oracle.powers)('powers of $beta in $format', ({ format, beta, values, missed }) => {
  const name = format as Format;
  const numpy = numbersFromHex(name, values);
  const { round, pow } = arithmetic(name);
  const ours = numpy.map((_, i) => pow(round(beta), i + 1));
  const nearer = new Map(
    Object.entries(missed).map(([t, hex]) => [Number(t) - 1, numbersFromHex(name, hex)[0]]),
  );
  it("are NumPy's, save where NumPy's is not the nearest number and ours is", () => {
    expect(ours).toHaveLength(400);
    const due = [...nearer].map(([i, nearest]) => [i, nearest, numpy[i]]);
    expect(differences(ours, numpy)).toEqual(due);
  });
});

it('NumPy misses some powers in float32, and then by one digit', () => {
  const missed = oracle.powers.flatMap(({ format, beta, missed: hexes, values }) =>
    Object.entries(hexes).map(([t, hex]) => {
      const at = 8 * (Number(t) - 1);
      const found = Number.parseInt(values.slice(at, at + 8), 16);
      return [format, beta, Number(t), Math.abs(found - Number.parseInt(hex, 16))];
    }),
  );
  expect(missed).toEqual([
    ['float32', 0.95, 58, 1],
    ['float32', 0.95, 309, 1],
    ['float32', 0.99, 349, 1],
  ]);
});
