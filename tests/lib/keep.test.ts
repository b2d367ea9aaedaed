import { expect, test, vi } from 'vitest';

import { keepLast } from '../../src/lib/keep.ts';

test('a function that keeps its last result computes only for other arguments', () => {
  const compute = vi.fn((a: number, b: string) => ({ a, b }));
  const kept = keepLast(compute);
  const first = kept(1, 'x');
  expect(kept(1, 'x')).toBe(first);
  expect(kept(NaN, 'x')).toBe(kept(NaN, 'x'));
  expect(compute).toHaveBeenCalledTimes(2);
  expect(kept(1, 'x')).not.toBe(first); // the last one alone is kept
  expect(kept(1, 'y')).toEqual({ a: 1, b: 'y' });
  expect(compute).toHaveBeenCalledTimes(4);
});

test('arguments that hold the same are the same', () => {
  const compute = vi.fn((list: readonly number[]) => list.length);
  const kept = keepLast(compute);
  kept([1, 2]);
  kept([1, 2]);
  expect(compute).toHaveBeenCalledTimes(1);
  kept([1, 3]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('what throws is not kept', () => {
  let calls = 0;
  const kept = keepLast((value: number) => {
    if (calls++ === 0) throw new Error('once');
    return value;
  });
  expect(() => kept(1)).toThrow('once');
  expect(kept(1)).toBe(1);
});
