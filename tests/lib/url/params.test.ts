import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyNumber } from '../../../src/lib/url/any-number.ts';
import {
  decimal,
  integer,
  numbers,
  oneOf,
  orNull,
  subset,
  type Param,
} from '../../../src/lib/url/index.ts';

const NO_NUMBER = { problem: { kind: 'not-a-number' } };
const outside = (value: number, min: number, max: number) => ({
  value,
  problem: { kind: 'out-of-range', min, max },
});

describe('decimal', () => {
  const beta = decimal(0, 0.9999);

  it.each([
    ['0.5', 0.5],
    ['.5', 0.5],
    ['+1e-3', 0.001],
    ['5E-1', 0.5],
    ['0', 0],
    ['-0', 0],
  ])('reads %j', (raw, value) => {
    expect(beta.parse(raw)).toEqual({ value });
  });
  it.each(['', ' ', '0x1', 'NaN', 'Infinity', '-Infinity', '1,5', '1e', 'e3', '0.5 ', '１'])(
    'refuses %j',
    (raw) => {
      expect(beta.parse(raw)).toEqual(NO_NUMBER);
    },
  );
  it('moves a number outside to the nearer end', () => {
    expect(beta.parse('2')).toEqual(outside(0.9999, 0, 0.9999));
    expect(beta.parse('-1')).toEqual(outside(0, 0, 0.9999));
    expect(beta.parse('1e999')).toEqual(outside(0.9999, 0, 0.9999));
  });
  it('writes the shortest digits, without a plus sign that a query would read as a blank', () => {
    expect(beta.serialize(0.1)).toBe('0.1');
    expect(decimal(0, 1e300).serialize(1e21)).toBe('1e21');
    expect(beta.serialize(1e-7)).toBe('1e-7');
  });
});

describe('integer', () => {
  it('reads whole numbers only', () => {
    expect(integer(1, 1000).parse('100')).toEqual({ value: 100 });
    expect(integer(1, 1000).parse('1e2')).toEqual({ value: 100 });
    for (const raw of ['2.5', '', 'x', '0x10', 'Infinity']) {
      expect(integer(1, 1000).parse(raw)).toEqual(NO_NUMBER);
    }
  });
  it('moves a number outside to the nearer end', () => {
    expect(integer(1, 1000).parse('0')).toEqual(outside(1, 1, 1000));
    expect(integer(1, 1000).parse('1e999')).toEqual(outside(1000, 1, 1000));
  });
});

describe('oneOf', () => {
  it('reads a name of the list and no other', () => {
    const stream = oneOf(['constant', 'ramp']);
    expect(stream.parse('ramp')).toEqual({ value: 'ramp' });
    for (const raw of ['Ramp', '', 'toString', '__proto__']) {
      expect(stream.parse(raw)).toEqual({
        problem: { kind: 'unknown', allowed: ['constant', 'ramp'] },
      });
    }
  });
});

describe('subset', () => {
  const names = subset(['a', 'b', 'c']);
  const problem = { kind: 'unknown', allowed: ['a', 'b', 'c'] };

  it('reads names in any order and gives them once each, in the order of the list', () => {
    expect(names.parse('c,a,c')).toEqual({ value: ['a', 'c'] });
  });
  it('keeps the known names beside an unknown one', () => {
    expect(names.parse('b,x')).toEqual({ value: ['b'], problem });
    expect(names.parse('x')).toEqual({ problem });
    expect(names.parse('')).toEqual({ problem });
  });
  it('takes two orders of the same names for the same', () => {
    expect(names.same(['c', 'a'], ['a', 'c'])).toBe(true);
    expect(names.same(['a'], ['a', 'c'])).toBe(false);
    expect(names.serialize(['c', 'a'])).toBe('a,c');
  });
});

describe('numbers', () => {
  it('reads one number or more', () => {
    expect(numbers(3).parse('1,-2.5,1e3')).toEqual({ value: [1, -2.5, 1000] });
    expect(numbers(3).parse('7')).toEqual({ value: [7] });
  });
  it('says which one is wrong', () => {
    expect(numbers(3).parse('1,,2')).toEqual({
      problem: { kind: 'not-a-list', position: 2, token: '' },
    });
    expect(numbers(3).parse('1,1e999')).toEqual({
      problem: { kind: 'not-a-list', position: 2, token: '1e999' },
    });
    expect(numbers(3).parse('x'.repeat(200))).toEqual({
      problem: { kind: 'not-a-list', position: 1, token: 'x'.repeat(80) },
    });
  });
  it('takes what is not finite only where it is asked for, and in one spelling', () => {
    const any = numbers(4, anyNumber);
    expect(any.parse('NaN,1,-Infinity,Infinity')).toEqual({ value: [NaN, 1, -Infinity, Infinity] });
    expect(any.serialize([NaN, 1, -Infinity])).toBe('NaN,1,-Infinity');
    expect(numbers(4).parse('1,NaN')).toEqual({
      problem: { kind: 'not-a-list', position: 2, token: 'NaN' },
    });
    for (const raw of ['nan', '1e999', '+Infinity'])
      expect(any.parse(`1,${raw}`)).toEqual({
        problem: { kind: 'not-a-list', position: 2, token: raw },
      });
  });
  it('uses the first ones of too many', () => {
    expect(numbers(2).parse('1,2,3')).toEqual({
      value: [1, 2],
      problem: { kind: 'too-many', max: 2 },
    });
  });
});

describe('orNull', () => {
  const step = orNull(integer(1, 100), 'last');
  it('reads the word as null and leaves the rest to the parameter inside', () => {
    expect(step.parse('last')).toEqual({ value: null });
    expect(step.parse('5')).toEqual({ value: 5 });
    expect(step.parse('0')).toEqual(outside(1, 1, 100));
    expect(step.serialize(null)).toBe('last');
    expect(step.same(null, null)).toBe(true);
    expect(step.same(null, 1)).toBe(false);
  });
});

describe('every parameter', () => {
  const returns = <T>(name: string, parameter: Param<T>, values: fc.Arbitrary<T>) => {
    it(`${name} reads back what it writes, and its value is as good as the first`, () => {
      fc.assert(
        fc.property(values, (value) => {
          const raw = parameter.serialize(value);
          const reading = parameter.parse(raw);
          expect(reading).toEqual({ value });
          expect(parameter.same(value, value)).toBe(true);
        }),
      );
    });
    it(`${name} reads any text without throwing, and any value it gives is one it would give again`, () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (raw) => {
          const reading = parameter.parse(raw);
          if (!('value' in reading)) return;
          expect(parameter.parse(parameter.serialize(reading.value))).toEqual({
            value: reading.value,
          });
        }),
      );
    });
  };
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
  returns('decimal', decimal(-Number.MAX_VALUE, Number.MAX_VALUE), finite);
  returns('integer', integer(-1e9, 1e9), fc.integer({ min: -1e9, max: 1e9 }));
  returns('oneOf', oneOf(['a', 'b']), fc.constantFrom('a', 'b'));
  returns(
    'subset',
    subset(['a', 'b', 'c']),
    fc.subarray(['a', 'b', 'c'] as const, { minLength: 1 }),
  );
  returns('numbers', numbers(20), fc.array(finite, { minLength: 1, maxLength: 20 }));
  returns(
    'orNull',
    orNull(decimal(0, 1), 'none'),
    fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0)),
  );
});
