import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { apart } from '../../src/lib/apart.ts';

const places = fc.array(fc.integer({ min: -50, max: 350 }), { maxLength: 8 });
const gaps = fc.integer({ min: 1, max: 40 });
const ENDS = [0, 300] as const;
const TINY = 1e-9;

/** The places in ascending order, each with its own index; equal ones in the order they are given. */
const ranked = (values: readonly number[]) =>
  values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
const fits = (count: number, gap: number) => (count - 1) * gap <= ENDS[1] - ENDS[0];

describe('places moved apart', () => {
  test('are a gap from each other, in the order they had, within both ends, where they fit', () => {
    fc.assert(
      fc.property(places, gaps, (wanted, gap) => {
        fc.pre(fits(wanted.length, gap));
        const found = apart(wanted, gap, ENDS);
        const order = ranked(wanted);
        order.slice(1).forEach((each, i) => {
          const between = (found[each] ?? NaN) - (found[order[i] ?? 0] ?? NaN);
          expect(between).toBeGreaterThanOrEqual(gap - TINY);
        });
        for (const place of found) {
          expect(place).toBeGreaterThanOrEqual(ENDS[0] - TINY);
          expect(place).toBeLessThanOrEqual(ENDS[1] + TINY);
        }
      }),
    );
  });

  test('begin at the first end and keep the gap where they do not fit', () => {
    expect(apart([5, 5, 5], 10, [0, 15])).toEqual([0, 10, 20]);
  });

  test('stay where nothing is in their way', () => {
    fc.assert(
      fc.property(places, gaps, (wanted, gap) => {
        const sorted = [...wanted].sort((a, b) => a - b);
        const free = sorted.every((each, i) => i === 0 || each - (sorted[i - 1] ?? 0) >= gap);
        fc.pre(free);
        expect(apart(wanted, gap)).toEqual(wanted);
      }),
    );
    // One pair meets; the third is far from both.
    expect(apart([100, 102, 200], 10)[2]).toBe(200);
  });

  test('that meet stand about where they wanted to, as near in sum as on the other side', () => {
    expect(apart([100, 102], 10)).toEqual([96, 106]);
    expect(apart([102, 100], 10)).toEqual([106, 96]);
    expect(apart([1, 1, 1], 10, ENDS)).toEqual([0, 10, 20]);
    fc.assert(
      fc.property(places, gaps, (wanted, gap) => {
        const moved = apart(wanted, gap).map((place, i) => place - (wanted[i] ?? NaN));
        expect(Math.abs(moved.reduce((sum, by) => sum + by, 0))).toBeLessThan(1e-6);
      }),
    );
  });

  test('are none of none', () => {
    expect(apart([], 10, ENDS)).toEqual([]);
  });
});
