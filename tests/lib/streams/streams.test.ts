import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { streams } from '../../../src/lib/index.ts';
import fixture from '../../fixtures/normal-streams.json' with { type: 'json' };
import seed from '../../fixtures/seed-numpy.json' with { type: 'json' };
import { expectClose } from '../support.ts';

const { constant, normal, ramp } = streams;

describe('constant and ramp', () => {
  it("are the question's own streams", () => {
    expect([...constant(10, 100)]).toEqual(seed.streams['constant-10']);
    expect([...ramp(100)]).toEqual(seed.streams.ramp);
  });
});

describe('normal', () => {
  test.each(fixture.streams)('with the seed $seed equals NumPy', ({ seed, values }) => {
    expectClose(normal(values.length, seed), values, 1e-15);
  });

  it("equals the question's stream to the last digit but one", () => {
    expectClose(normal(100, 42), seed.streams['normal-seed-42'], 1e-15);
  });

  it('starts a longer stream the same way, whether the length is odd or even', () => {
    for (const n of [1, 2, 3, 8, 9])
      expect([...normal(n, 5)]).toEqual([...normal(20, 5).subarray(0, n)]);
  });

  it('is another stream for another seed', () => {
    expect(normal(5, 1)).not.toEqual(normal(5, 2));
  });

  it.each([-1, 2 ** 32, 0.5, NaN, Infinity])(
    'refuses the seed %s, as np.random.seed does',
    (value) => {
      expect(() => normal(3, value)).toThrow(
        new RangeError(
          `normal: seed must be a whole number from 0 to 4294967295, got ${value}. np.random.seed takes no other.`,
        ),
      );
    },
  );
});

describe('every stream', () => {
  const makers = {
    constant: (n: number) => constant(1, n),
    ramp,
    normal: (n: number) => normal(n, 1),
  };
  describe.each(Object.entries(makers))('%s', (name, make) => {
    it('is a Float64Array of the length asked for', () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 2000 }), (n) => {
          const stream = make(n);
          expect(stream).toBeInstanceOf(Float64Array);
          expect(stream).toHaveLength(n);
          expect(stream.every(Number.isFinite)).toBe(true);
        }),
      );
    });

    it('may hold a million numbers', () => {
      expect(make(1e6)).toHaveLength(1e6);
    });

    it.each([0, -1, 1.5, NaN, Infinity, 1e6 + 1])('refuses the length %s', (n) => {
      expect(() => make(n)).toThrow(
        new RangeError(
          `${name}: n must be a whole number from 1 to 1000000, got ${n}. It is the number of gradients.`,
        ),
      );
    });
  });

  it.each([NaN, Infinity, -Infinity])('refuses the constant %s', (value) => {
    expect(() => constant(value, 1)).toThrow(
      new RangeError(`constant: value must be finite, got ${value}. It is a gradient.`),
    );
  });
});
