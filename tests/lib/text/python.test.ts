import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { numpyFormat } from '../../../src/lib/text/numpy-format.ts';
import { pythonRepr } from '../../../src/lib/text/python-repr.ts';
import fixture from '../../fixtures/number-formats.json' with { type: 'json' };

const fromBits = (bits: string): number => Buffer.from(bits, 'hex').readDoubleBE();
const rows = fixture.rows.map(([bits = '', numpy, repr]) => ({ x: fromBits(bits), numpy, repr }));

describe('NumPy and Python', () => {
  it('print every number of the fixture as numpyFormat does', () => {
    expect(rows.length).toBeGreaterThan(500);
    expect(rows.map(({ x }) => numpyFormat(x))).toEqual(rows.map(({ numpy }) => numpy));
  });
  it('write every number of the fixture as pythonRepr does', () => {
    expect(rows.map(({ x }) => pythonRepr(x))).toEqual(rows.map(({ repr }) => repr));
  });

  it.each([
    [3.404888183404303e-70, '3.40488818e-70'],
    [0.9999000099990011, '0.99990001'],
    [10, '10.'],
    [0, '0.'],
    [NaN, 'nan'],
    [-Infinity, '-inf'],
    [1e-10, '1.e-10'],
    [1e8, '1.e+08'],
  ])('print %d as %s', (x, text) => {
    expect(numpyFormat(x)).toBe(text);
  });

  it('lose nothing in repr', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(Number(pythonRepr(x))).toBe(x);
      }),
    );
  });
});
