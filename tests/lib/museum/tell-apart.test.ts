import { describe, expect, it } from 'vitest';

import { decades } from '../../../src/lib/museum/decades.ts';
import { fingerprint, VARIANT_IDS } from '../../../src/lib/museum/index.ts';
import { TELLABLE, tellApart, undecided } from '../../../src/lib/museum/tell-apart.ts';

const STREAMS = [[10], [10, 10, 10], [10, -10], [0.5, -3, 0, 8, 8, -0.1], [0, 0, 1]];
const PAIRS = VARIANT_IDS.flatMap((a, i) => VARIANT_IDS.slice(0, i).map((b) => [b, a] as const));

/** The numbers that a and b can have been, if both print alike: their intervals of four digits overlap. */
const alike = (a: number, b: number): boolean => {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return true;
  if (!(a * b > 0)) return false;
  const [small, large] = [Math.abs(a), Math.abs(b)].sort((x, y) => x - y) as [number, number];
  return large <= small * 1.001;
};

describe('decades', () => {
  it.each([
    [1, 1, 0],
    [NaN, NaN, 0],
    [0, -0, 0],
    [Infinity, Infinity, 0],
    [1, 100, 2],
    [-1e-3, -1, 3],
    [1, -1, Infinity],
    [0, 1e-300, Infinity],
    [NaN, 1, Infinity],
    [Infinity, 1, Infinity],
  ])('from %d to %d, and back: %d', (a, b, due) => {
    expect(decades(a, b)).toBe(due);
    expect(decades(b, a)).toBe(due);
  });
});

describe('telling variants apart', () => {
  it.each(STREAMS)('equals a comparison of every pair at every step: %j, …', (...stream) => {
    const settings = { eps: 1e-3 };
    const brute = PAIRS.filter(([a, b]) => {
      const [x, y] = [fingerprint(a, stream, settings), fingerprint(b, stream, settings)];
      return stream.every((_, i) => alike(x[i] ?? NaN, y[i] ?? NaN));
    });
    const found = undecided(tellApart(VARIANT_IDS, stream, settings)).map(
      ([i, j]) => [VARIANT_IDS[i], VARIANT_IDS[j]] as const,
    );
    expect(found).toEqual(brute);
  });

  it('is symmetric, with zeros on the diagonal', () => {
    const matrix = tellApart(VARIANT_IDS, [3, -1, 2]);
    matrix.forEach((row, i) => {
      expect(row[i]).toBe(0);
      row.forEach((distance, j) => expect(matrix[j]?.[i]).toBe(distance));
    });
  });

  it('leaves fix and patch tied on a constant stream, and parts them by a change of sign', () => {
    const pair = ['separate', 'first-step-only'] as const;
    expect(undecided(tellApart(pair, [10, 10, 10, 10, 10, 10], { eps: 1e-3 }))).toEqual([[0, 1]]);
    expect(undecided(tellApart(pair, [10, -10], { eps: 1e-3 }))).toEqual([]);
  });

  it('asks for more than rounding can make of one number', () => {
    expect(10 ** TELLABLE).toBeCloseTo(1.0005 / 0.9995, 5);
  });
});
