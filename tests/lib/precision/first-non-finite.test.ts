import { expect, test } from 'vitest';

import { firstNonFinite } from '../../../src/lib/precision/index.ts';

test.each([
  [[], null],
  [[0, 1, -5e-324], null],
  [[NaN], 1],
  [[1, -Infinity, NaN], 2],
  [[1, 2, Infinity], 3],
])('the first step of %j that is not finite is %j', (column, step) => {
  expect(firstNonFinite(column)).toBe(step);
  expect(firstNonFinite(Float64Array.from(column))).toBe(step);
});
