import { expect, test } from 'vitest';

import { reassign } from '../../../src/lib/python/reassign.ts';

test.each([
  ['g = 1\nh = g', 'g = x\nh = g'],
  ['g = [1, # one ]\n 2]\nh = 1', 'g = x\n\nh = 1'],
  ['g = "]\\"#" ; h = 1', 'g = x; h = 1'],
  ['g=1 # why\ng = 2', 'g= x# why\ng = x'],
  ['g = 1 + \\\n 2\nh = 1', 'g = x\n\nh = 1'],
])('%j becomes %j', (code, due) => {
  expect(reassign(code, 'g', 'x')).toBe(due);
});

test.each(['gg = 1', 'h = 1\nif h: g = 1', 'g == 1', 'g += 1', ' g = 1'])(
  '%j assigns nothing to that name at its outermost level',
  (code) => {
    expect(reassign(code, 'g', 'x')).toBeNull();
  },
);
