import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { correct, ema, IN_PLACE } from '../../../src/lib/optim/index.ts';
import {
  growthEnd,
  growthFactor,
  growthOrders,
  lastGrowingStep,
} from '../../../src/lib/theory/index.ts';
import { expectClose, outputs } from '../support.ts';
import { bisect, comparePower } from './support.ts';

/** What the bug holds of a first gradient of 1 when only zeros follow: its share of every later value. */
const share = (beta: number, steps: number): number[] =>
  outputs(correct(ema(beta), IN_PLACE), [[1], ...new Array<number[]>(steps).fill([0])]).map(
    ([x = NaN]) => x,
  );

describe('the growth of the in-place bug', () => {
  it('multiplies what the loop holds of the first gradient at every step', () => {
    for (const beta of [0.3, 0.5, 0.9, 0.99]) {
      const held = share(beta, 300);
      const steps = held.slice(1).map((_, i) => i + 2);
      expectClose(
        steps.map((t) => (held[t - 1] ?? NaN) / (held[t - 2] ?? NaN)).slice(0, 100),
        steps.map((t) => growthFactor(beta, t)).slice(0, 100),
        1e-11,
      );
    }
  });

  it('is β/(1 − β) at step 1, and 0 without memory', () => {
    expect(growthFactor(0.75, 1)).toBe(3);
    expect(growthFactor(0, 1)).toBe(0);
  });

  it('ends where its factor is 1, found by halving', () => {
    for (const beta of [0.1, 0.5, 0.9, 0.999]) {
      expectClose([growthEnd(beta)], [bisect(0, 1e4, (t) => beta / (1 - beta ** t) > 1)], 1e-10);
    }
  });

  it('has its last step where the loop peaks', () => {
    for (const beta of [0.6, 0.9, 0.95, 0.99]) {
      const held = share(beta, 600);
      expect(lastGrowingStep(beta)).toBe(held.indexOf(Math.max(...held)) + 1);
    }
  });

  it('has its last step at the largest t with βᵗ > 1 − β, compared without rounding', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.98, noNaN: true }), (beta) => {
        let t = 0;
        while (comparePower(beta, t + 1, beta) > 0) t++;
        expect(lastGrowingStep(beta)).toBe(t);
      }),
    );
  });

  test.each([
    [0.5, 0], // neither grows nor shrinks at step 1
    [0.5 + 2 ** -53, 1],
    [0.5 - 2 ** -54, 0],
    [0.3, 0],
    [1e-20, 0],
    [0.61, 1],
    [0.62, 2], // the golden ratio's inverse, 0.618…, meets β² = 1 − β
  ])('with β = %d ends after step %d', (beta, last) => {
    expect(lastGrowingStep(beta)).toBe(last);
  });

  it('adds up to the powers of ten between the first value and the peak', () => {
    for (const beta of [0.9, 0.95, 0.99]) {
      expectClose([growthOrders(beta)], [Math.log10(Math.max(...share(beta, 600)))], 1e-12);
    }
  });

  it('adds up past every float, as rescaling the loop shows', () => {
    let [x, orders, best] = [1, 0, 0];
    for (let t = 2; t < 8000; t++) {
      x = (0.999 * x) / (1 - 0.999 ** t);
      if (x > 1e100) [x, orders] = [x / 1e100, orders + 100];
      best = Math.max(best, orders + Math.log10(x));
    }
    expectClose([growthOrders(0.999)], [best], 1e-11);
  });

  it('adds up to nothing where nothing grows after step 1', () => {
    expect(growthOrders(0.3)).toBe(0);
    expect(growthOrders(0.61)).toBe(0);
    expectClose([growthOrders(0.62)], [Math.log10(0.62 / (1 - 0.62 ** 2))], 1e-12);
  });
});
