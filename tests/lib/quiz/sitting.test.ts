import fc from 'fast-check';
import { expect, test } from 'vitest';

import { SITTING, sittingOf } from '../../../src/lib/quiz/sitting.ts';

const COUNT = 20;
const sittings = Array.from({ length: 40 }, (_, k) => sittingOf(k, COUNT));

test('a sitting asks eight different questions, in the order of the course, the same ones again', () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.integer({ min: SITTING, max: 40 }), (sitting, count) => {
      const asked = sittingOf(sitting, count);
      expect(asked).toHaveLength(SITTING);
      expect(new Set(asked).size).toBe(SITTING);
      expect([...asked]).toEqual([...asked].sort((a, b) => a - b));
      expect(asked.every((at) => Number.isInteger(at) && at >= 0 && at < count)).toBe(true);
      expect(sittingOf(sitting, count)).toEqual(asked);
    }),
  );
});

test('two sittings in a row share nothing where there are enough questions', () => {
  for (let k = 0; k < sittings.length; k += 2)
    expect(sittings[k]?.filter((at) => sittings[k + 1]?.includes(at))).toEqual([]);
});

test('no sitting repeats the one before, and every question comes up', () => {
  for (const [k, asked] of sittings.entries()) expect(asked).not.toEqual(sittings[k + 1]);
  expect(new Set(sittings.flat()).size).toBe(COUNT);
});

test('fewer questions than places are all asked', () => {
  expect(sittingOf(3, 5)).toEqual([0, 1, 2, 3, 4]);
});

test.each([-1, 0.5, NaN, Infinity])('there is no sitting %s', (sitting) => {
  expect(() => sittingOf(sitting, COUNT)).toThrow(/^sittingOf: sitting must be a whole number/);
});
