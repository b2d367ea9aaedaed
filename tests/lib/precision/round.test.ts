import { describe, expect, it, test } from 'vitest';

import { FORMAT_NAMES, FORMATS, roundTo, type Format } from '../../../src/lib/precision/index.ts';
import { float16Rounding, nearest, type EngineMath } from '../../../src/lib/precision/round.ts';
import oracle from '../../fixtures/formats.json' with { type: 'json' };
import {
  bfloat16FromBits,
  differences,
  float16FromBits,
  neighbour,
  numbersFromHex,
} from './bits.ts';
import { message, wrong } from './message.ts';

const column = (format: Format): number[] =>
  numbersFromHex(format, oracle.rows.map((row) => row[oracle.columns.indexOf(format)]).join(''));
const doubles = column('float64');

describe('the formats', () => {
  it('stand from the most digits to the fewest', () => {
    expect(FORMAT_NAMES).toEqual(['float64', 'float32', 'float16', 'bfloat16']);
    expect(Object.keys(FORMATS)).toEqual(FORMAT_NAMES);
  });
  it('have the limits that the standard gives', () => {
    expect(FORMATS).toEqual({
      float64: {
        significandBits: 53,
        largest: Number.MAX_VALUE,
        smallestNormal: 2.2250738585072014e-308,
        epsilon: Number.EPSILON,
      },
      float32: {
        significandBits: 24,
        largest: 3.4028234663852886e38,
        smallestNormal: 1.1754943508222875e-38,
        epsilon: 1.1920928955078125e-7,
      },
      float16: {
        significandBits: 11,
        largest: 65504,
        smallestNormal: 6.103515625e-5,
        epsilon: 0.0009765625,
      },
      bfloat16: {
        significandBits: 8,
        largest: 3.3895313892515355e38,
        smallestNormal: 1.1754943508222875e-38,
        epsilon: 0.0078125,
      },
    });
  });
});

describe('roundTo', () => {
  it('leaves a float64 as it is', () => {
    expect(doubles.length).toBeGreaterThan(1000);
    expect(
      differences(
        doubles.map((x) => roundTo('float64', x)),
        doubles,
      ),
    ).toEqual([]);
  });
  it.each(['float32', 'float16'] as const)('rounds to %s as NumPy does', (format) => {
    expect(
      differences(
        doubles.map((x) => roundTo(format, x)),
        column(format),
      ),
    ).toEqual([]);
  });
  it('rounds to bfloat16 as exact fractions do', () => {
    expect(
      differences(
        doubles.map((x) => roundTo('bfloat16', x)),
        column('bfloat16'),
      ),
    ).toEqual([]);
  });
  it.each([
    ['float16', 65519.99, 65504],
    ['float16', 65520, Infinity],
    ['float16', -65520, -Infinity],
    ['float16', 2 ** -25, 0],
    ['float16', -(2 ** -25), -0],
    ['float16', 1e-8, 0],
    ['float16', 1 + 2 ** -11, 1],
    ['float16', 1 + 2 ** -11 + 2 ** -40, 1 + 2 ** -10], // 1 by way of float32
    ['bfloat16', 1 + 2 ** -8, 1],
    ['bfloat16', 1 + 2 ** -8 + 2 ** -40, 1 + 2 ** -7], // 1 by way of float32
    ['bfloat16', 0.999, 1],
    ['bfloat16', 0.9, 0.8984375],
    ['bfloat16', 1e308, Infinity],
    ['float32', 1e39, Infinity],
    ['float32', -0, -0],
    ['float16', -0, -0],
    ['bfloat16', -0, -0],
    ['bfloat16', NaN, NaN],
    ['bfloat16', -Infinity, -Infinity],
  ] as const)('to %s takes %d to %d', (format, x, rounded) => {
    expect(roundTo(format, x)).toBe(rounded);
  });
  it('says what, what came, and why', () => {
    const unknown =
      'format must be one of float64, float32, float16, bfloat16, got "float8". No other is known.';
    expect(message(() => roundTo(wrong('float8'), 1))).toBe(`TypeError: roundTo: ${unknown}`);
    expect(message(() => roundTo(wrong('toString'), 1))).toContain('got "toString"');
    expect(message(() => roundTo('float16', wrong('1')))).toBe(
      'TypeError: roundTo: x must be a number, got "1". Text is never turned into a number here.',
    );
  });
});

describe.each([
  ['float16', float16FromBits, 0x7bff],
  ['bfloat16', bfloat16FromBits, 0x7f7f],
] as const)('every number of %s', (format, fromBits, top) => {
  const round = nearest(FORMATS[format]);
  it('is its own rounding, and what lies between two goes to the nearer, a middle to the even one', () => {
    const wrongly: number[] = [];
    const check = (x: number, due: number) => {
      if (!Object.is(round(x), due) || !Object.is(round(-x), -due)) wrongly.push(x);
    };
    for (let bits = 0; bits < top; bits++) {
      const [below, above] = [fromBits(bits), fromBits(bits + 1)];
      const middle = (below + above) / 2;
      check(below, below);
      check(middle, bits % 2 === 0 ? below : above);
      check(neighbour(middle, -1), below);
      check(neighbour(middle, 1), above);
    }
    expect(wrongly).toEqual([]);
  });
  it('lies below the last middle, from which on all is infinite', () => {
    const { largest, epsilon } = FORMATS[format];
    expect(fromBits(top)).toBe(largest);
    const middle = largest * (1 + epsilon / 2 / (2 - epsilon));
    expect(round(neighbour(middle, -1))).toBe(largest);
    expect(round(middle)).toBe(Infinity);
  });
});

describe('the two ways to float16', () => {
  const { fround } = Math;
  const own = float16Rounding({ fround });
  test('the engine is asked where it can, and the own one stands in where it cannot', () => {
    expect(float16Rounding({ fround, f16round: () => 42 })(1)).toBe(42);
    expect(own(0.1)).toBe(0.0999755859375);
  });
  test('both give the same for every number, every middle, and both sides of each', () => {
    const engine: EngineMath = Math;
    const theirs = float16Rounding(engine);
    const inputs = [...doubles];
    for (let bits = 0; bits < 0x7bff; bits++) {
      const middle = (float16FromBits(bits) + float16FromBits(bits + 1)) / 2;
      inputs.push(float16FromBits(bits), middle, neighbour(middle, -1), -neighbour(middle, 1));
    }
    expect(differences(inputs.map(own), inputs.map(theirs))).toEqual([]);
  });
  test('the own one gives float32 too, the same as Math.fround', () => {
    const round = nearest(FORMATS.float32);
    expect(differences(doubles.map(round), doubles.map(Math.fround))).toEqual([]);
  });
});
