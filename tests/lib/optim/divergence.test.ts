import { describe, expect, it } from 'vitest';

import { firstDivergence } from '../../../src/lib/index.ts';

describe('the first divergence', () => {
  it('is the first step, from 1, whose values differ', () => {
    expect(firstDivergence([1, 2, 3], [1, 2, 4])).toBe(3);
    expect(firstDivergence([1, 2], [1.1, 2.1])).toBe(1);
    expect(firstDivergence(Float64Array.of(1, 2), [1, 2])).toBeNull();
    expect(firstDivergence([], [])).toBeNull();
  });

  it('is measured relative to the larger value, so tiny numbers can part and large ones agree', () => {
    expect(firstDivergence([1e-70], [2e-70])).toBe(1);
    expect(firstDivergence([1e70], [1e70 * (1 + 1e-12)])).toBeNull();
    expect(firstDivergence([1], [1 + 1e-6])).toBe(1);
    expect(firstDivergence([1], [1 + 1e-6], 1e-5)).toBeNull();
    expect(firstDivergence([1], [1 + 2 ** -52], 0)).toBe(1);
    expect(firstDivergence([1], [2], 0.5)).toBeNull();
    expect(firstDivergence([-2], [-1], 0.5)).toBeNull();
    expect(firstDivergence([1], [2], 0.49)).toBe(1);
    expect(firstDivergence([1.5e308], [1.5e308 * (1 + 1e-12)])).toBeNull();
  });

  it('takes NaN for equal to NaN and different from any number', () => {
    expect(firstDivergence([NaN], [NaN])).toBeNull();
    expect(firstDivergence([1, NaN], [1, 0])).toBe(2);
    expect(firstDivergence([0], [NaN], Infinity)).toBe(1);
  });

  it('takes an infinity for equal to itself and different from all else', () => {
    expect(firstDivergence([Infinity], [Infinity])).toBeNull();
    expect(firstDivergence([Infinity], [-Infinity])).toBe(1);
    expect(firstDivergence([Infinity], [1e308])).toBe(1);
  });

  it('takes 0 for equal to -0', () => {
    expect(firstDivergence([0], [-0], 0)).toBeNull();
  });

  it('is the first step that only one of the two has', () => {
    expect(firstDivergence([1, 2], [1])).toBe(2);
    expect(firstDivergence([1], [1, NaN])).toBe(2);
  });

  it('refuses a tolerance that nothing can meet', () => {
    expect(() => firstDivergence([1], [1], -1)).toThrow(
      new RangeError(
        'firstDivergence: tolerance must be at least 0, got -1. No two numbers are closer than equal.',
      ),
    );
    expect(() => firstDivergence([1], [1], NaN)).toThrow(RangeError);
  });
});
