import { describe, expect, it } from 'vitest';

import { at, zip } from '../../../src/lib/optim/vec.ts';

describe('at', () => {
  it('is the number at an index, from 0, of any array-like', () => {
    expect(at([3, 4], 0)).toBe(3);
    expect(at(Float64Array.of(3, 4), 1)).toBe(4);
  });

  it('is NaN where there is none, so that a wrong index shows in every result', () => {
    expect(at([3, 4], 2)).toBeNaN();
    expect(at([3, 4], -1)).toBeNaN();
    expect(at([], 0)).toBeNaN();
  });
});

describe('zip', () => {
  it('combines coordinate by coordinate, in the order of its arguments', () => {
    expect(zip([7, 8], [1, 2], (a, b) => a - b)).toEqual([6, 6]);
    expect(zip([], [], (a, b) => a - b)).toEqual([]);
  });
});
