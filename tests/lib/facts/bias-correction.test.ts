import { describe, expect, it, test } from 'vitest';

import * as facts from '../../../src/lib/facts/bias-correction.ts';
import { adamTrace } from '../../../src/lib/optim/index.ts';
import { expectClose } from '../support.ts';

/** (1 − β1ᵗ)/√(1 − β2ᵗ) by repeated multiplication, no power in sight. */
const brute = (beta1: number, beta2: number, t: number): number => {
  let [a, b] = [1, 1];
  for (let k = 0; k < t; k++) [a, b] = [a * beta1, b * beta2];
  return (1 - a) / Math.sqrt(1 - b);
};
/** The first step from which on the factor stays within a hundredth of 1, by looking at every one. */
const settling = (beta1: number, beta2: number, until: number): number => {
  let [a, b, last] = [1, 1, 0];
  for (let t = 1; t <= until; t++) {
    [a, b] = [a * beta1, b * beta2];
    if (Math.abs((1 - a) / Math.sqrt(1 - b) - 1) > 0.01) last = t;
  }
  return last + 1;
};

describe('the facts of bias correction', () => {
  // computed independently, twice; as many digits as were recorded
  test.each([
    ['the first factor', facts.factorAt(1), 3.1622777, 1e-7],
    ['the peak', facts.peak.ratio, 6.5685203, 1e-7],
    ['the first factor with (.9, .95)', facts.shortFactorAt(1), 0.4472136, 1e-7],
    ['the factor after warmup', facts.afterWarmup, brute(0.9, 0.999, 2000), 1e-12],
    ['its inverse, the schedule', facts.scheduleAt(12), 1 / brute(0.9, 0.999, 12), 1e-12],
    ['equal decays: √(1 − β)', facts.equalFirst, Math.sqrt(0.05), 1e-12],
    ['only m corrected: 1/√(1 − β2)', facts.onlyM, 1 / Math.sqrt(0.001), 1e-12],
    ['only v corrected: 1 − β1', facts.onlyV, 0.1, 1e-12],
    ['the β2 that needs none at first', facts.neutralBeta2, 0.99, 1e-12],
    ['BERT’s largest step', facts.bertLargest, 1.0000226, 1e-7],
    ['BERT’s step at the peak', facts.bertAtPeak, 0.0012 * brute(0.9, 0.999, 12), 1e-12],
    ['what m holds at step 2', facts.mShareAt(2), 0.19, 1e-12],
    ['what √v holds at step 2', facts.rootVShareAt(2), Math.sqrt(0.001999), 1e-12],
    ['the second factor where the first is 1', facts.neutralSecond, brute(0.9, 0.99, 2), 1e-12],
  ])('%s', (_, actual, expected, tolerance) => {
    expectClose([actual], [expected], tolerance);
  });

  it('name the steps where things turn', () => {
    expect(facts.peak.t).toBe(12);
    expect(facts.settles).toBe(3925);
    expect(facts.settles).toBe(settling(0.9, 0.999, 20_000));
    expect(facts.shortSettles).toBe(settling(0.9, 0.95, 1000));
    expect(facts.onlyVSettles).toBe(44);
    expect(facts.warmupSteps).toBe(2000);
    expect(facts.sparseEvery).toBe(100);
    expect(brute(0.9, 0.95, facts.shortCrosses)).toBeGreaterThan(1);
    expect(brute(0.9, 0.95, facts.shortCrosses - 1)).toBeLessThan(1);
    const short = Array.from({ length: 200 }, (_, i) => brute(0.9, 0.95, i + 1));
    expect(facts.shortPeak.t).toBe(short.indexOf(Math.max(...short)) + 1);
    expectClose([facts.shortPeak.ratio], [Math.max(...short)]);
  });

  it('draw the curve that a brute loop draws', () => {
    expectClose(
      facts.curve,
      facts.curve.map((_, i) => brute(0.9, 0.999, i + 1)),
      1e-11,
    );
  });

  test.each([0.9999, 0.99999])('follow β2 = %d towards 1', (beta2) => {
    const { peak, settles } = facts.withBeta2(beta2);
    const near = Array.from({ length: 100 }, (_, i) => brute(0.9, beta2, i + 1));
    expectClose([peak], [Math.max(...near)], 1e-9);
    // long after the power of β1 has gone, 1/√(1 − β2ᵗ) = 1.01 at t = ln(1 − 1.01⁻²)/ln β2
    const exact = Math.log(1 - 1.01 ** -2) / Math.log(beta2);
    expect(settles - exact).toBeGreaterThanOrEqual(0);
    expect(settles - exact).toBeLessThan(1);
  });

  it('add up how far one gradient throws a parameter', () => {
    for (const beta2 of [0.999, 0.99999]) {
      const { m, v } = adamTrace([1, ...new Array<number>(400).fill(0)], {
        beta1: 0.9,
        beta2,
        eps: 0,
        correction: 'never',
      });
      const far = m.reduce((sum, mt, i) => sum + mt / Math.sqrt(v[i] ?? NaN), 0);
      expectClose([facts.flight(beta2)], [far], 1e-9);
    }
  });

  it('say how far the seeded runs are thrown by the first gradient, without correction', () => {
    const { lr, beta2 } = facts.sparse;
    const { none, both } = facts.sparseFarthest;
    expect(none).toBeCloseTo(lr * facts.flight(beta2) - 1, 1);
    expect(both).toBeLessThan(3);
    expect(facts.sparseSlowMiddle.none).toBeLessThan(facts.sparseSlowMiddle.both / 1000);
  });
});
