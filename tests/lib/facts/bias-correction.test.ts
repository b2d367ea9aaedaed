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
    ['equal decays: √(1 − β)', facts.equalFirst, Math.sqrt(0.05), 1e-12],
    ['only m corrected: 1/√(1 − β2)', facts.onlyM, 1 / Math.sqrt(0.001), 1e-12],
    ['only v corrected: 1 − β1', facts.onlyV, 0.1, 1e-12],
    ['the β2 that needs none at first', facts.neutralBeta2, 0.99, 1e-12],
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

  test.each([
    [1, 6.0055],
    [100, 10.2027],
    [1000, 25.3251],
    [10_000, 31.7651],
  ])('add up how far a gradient at step %d throws a corrected one', (at, due) => {
    const g = [...new Array<number>(at - 1).fill(0), 1, ...new Array<number>(400).fill(0)];
    const { m, v } = adamTrace(g, { beta1: 0.9, beta2: 0.999, eps: 0 });
    const far = m.reduce((sum, mt, i) => {
      const t = i + 1;
      const corrected = mt / (1 - 0.9 ** t) / Math.sqrt((v[i] ?? NaN) / (1 - 0.999 ** t));
      return t < at ? sum : sum + corrected;
    }, 0);
    expectClose([facts.correctedFlight(0.999, at)], [far], 1e-9);
    expectClose([far], [due], 1e-5);
  });

  it('are held back by a larger ε: a late gradient throws no farther than |g|/ε', () => {
    const g = [...new Array<number>(9999).fill(0), 1, ...new Array<number>(400).fill(0)];
    const thrown = (eps: number) =>
      adamTrace(g, { beta1: 0.9, beta2: 0.999, eps }).update.reduce((sum, each) => sum + each, 0);
    expect(thrown(1e-8)).toBeGreaterThan(31);
    for (const eps of [0.1, 1]) expect(thrown(eps)).toBeLessThan(1 / eps);
  });

  it('say how far the seeded runs are thrown by the first gradient, without correction', () => {
    const { lr, beta2 } = facts.sparse;
    const { none, both } = facts.sparseFarthest;
    expect(none).toBeCloseTo(lr * facts.flight(beta2) - 1, 1);
    expect(both).toBeLessThan(3);
    expect(facts.sparseSlowMiddle.none).toBeLessThan(facts.sparseSlowMiddle.both / 1000);
  });
});
