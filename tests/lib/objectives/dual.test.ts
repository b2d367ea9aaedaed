import fc from 'fast-check';
import { expect, test } from 'vitest';

import { expectClose } from '../support.ts';
import {
  add,
  constant,
  exp,
  inverse,
  log,
  mul,
  point,
  power,
  sqrt,
  sub,
  variable,
} from './dual.ts';

const positive = fc.double({ min: 0.1, max: 10, noNaN: true });

test('a dual number carries the derivatives that the textbook gives', () => {
  fc.assert(
    fc.property(positive, (x) => {
      const v = variable(x);
      const derivatives = [
        [mul(v, constant(3)), 3],
        [add(v, v, constant(1)), 2],
        [sub(constant(1), v), -1],
        [power(v, 4), 4 * x ** 3],
        [inverse(v), -1 / x ** 2],
        [sqrt(v), 1 / (2 * Math.sqrt(x))],
        [exp(v), Math.exp(x)],
        [log(v), 1 / x],
        [exp(mul(v, v)), 2 * x * Math.exp(x * x)],
        [sqrt(add(constant(1), power(v, 2))), x / Math.sqrt(1 + x * x)],
      ] as const;
      for (const [dual, expected] of derivatives) {
        expectClose([dual.slope], [expected], 1e-13);
        expect(dual.slopeSize).toBeGreaterThanOrEqual(Math.abs(dual.slope) * (1 - 1e-15));
        expect(dual.valueSize).toBeGreaterThanOrEqual(Math.abs(dual.value) * (1 - 1e-15));
      }
    }),
  );
});

test('the bound keeps the size of terms that cancel', () => {
  const nothing = sub(power(variable(3), 2), power(variable(3), 2));
  expect(nothing).toEqual({ value: 0, slope: 0, valueSize: 18, slopeSize: 12 });
});

test('a point varies along one coordinate only', () => {
  expect(point([5, 7], 1).map(({ value, slope }) => [value, slope])).toEqual([
    [5, 0],
    [7, 1],
  ]);
});
