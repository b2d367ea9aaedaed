import { describe, expect, it, test } from 'vitest';

import {
  optimalDescent,
  optimalHeavyBall,
  optimalNesterov,
  worstRate,
} from '../../../src/lib/theory/index.ts';
import { expectClose } from '../support.ts';
import { golden, RULES, spectralRadius } from './support.ts';

const RANGES = [
  [1, 100],
  [0.5, 3],
  [2, 2.5],
] as const;

/** Nine curvatures from min to max, evenly spaced in their logarithm. */
const spread = (min: number, max: number): number[] =>
  Array.from({ length: 9 }, (_, i) => min * (max / min) ** (i / 8));

/** The slowest rate over the spread, by powers of the step. */
const slowest = (
  form: keyof typeof RULES,
  min: number,
  max: number,
): ((lr: number, beta: number) => number) => {
  const lambdas = spread(min, max);
  return (lr, beta) =>
    Math.max(...lambdas.map((lambda) => spectralRadius(RULES[form](lr, beta, lambda))));
};

describe('the best plain descent', () => {
  test.each(RANGES)('on curvatures from %d to %d is where a search ends', (min, max) => {
    const rate = slowest('heavy-ball', min, max);
    const best = optimalDescent(min, max);
    const lr = golden(0, 2 / max, (candidate) => rate(candidate, 0));
    expect(best.beta).toBe(0);
    expectClose([best.lr, best.rate], [lr, rate(lr, 0)], 1e-7);
    expectClose([worstRate(spread(min, max), best)], [best.rate], 1e-12);
  });
});

describe.each([
  ['heavy ball', 'heavy-ball', optimalHeavyBall],
  ['Nesterov momentum', 'nesterov', optimalNesterov],
] as const)('the best %s', (_, form, optimal) => {
  test.each(RANGES)('on curvatures from %d to %d is where a search over both ends', (min, max) => {
    const rate = slowest(form, min, max);
    const best = optimal(min, max);
    const lrFor = (beta: number): number => golden(0, 4 / max, (lr) => rate(lr, beta));
    const beta = golden(0, 0.99, (candidate) => rate(lrFor(candidate), candidate));
    const found = rate(lrFor(beta), beta);
    expectClose([best.rate], [found], 1e-6);
    expectClose([best.lr, best.beta], [lrFor(beta), beta], 1e-4);
  });

  test.each(RANGES)('on curvatures from %d to %d has the rate it names', (min, max) => {
    const best = optimal(min, max);
    // double roots at an end: they move by the root of a rounding
    expectClose([worstRate(spread(min, max), { ...best, form })], [best.rate], 1e-6);
  });

  test.each(RANGES)('on curvatures from %d to %d is beaten at no point of a grid', (min, max) => {
    const { rate: best } = optimal(min, max);
    for (let i = 1; i <= 60; i++) {
      for (let j = 0; j < 60; j++) {
        const settings = { lr: (i / 60) * (4 / max), beta: j / 60, form };
        expect(worstRate([min, max], settings)).toBeGreaterThan(best - 1e-7);
      }
    }
  });

  it('arrives at once when all curvatures are equal', () => {
    const best = optimal(4, 4);
    expect(best).toEqual({ lr: 0.25, beta: 0, rate: 0 });
  });

  it('depends on the condition number but for the learning rate', () => {
    const [a, b] = [optimal(1, 16), optimal(4, 64)];
    expect(b.beta).toBe(a.beta);
    expect(b.rate).toBe(a.rate);
    expectClose([b.lr], [a.lr / 4], 1e-15);
  });
});

describe('the best settings', () => {
  it('are exact where square roots are', () => {
    expect(optimalDescent(1, 3)).toEqual({ lr: 0.5, beta: 0, rate: 0.5 });
    expect(optimalHeavyBall(1, 9)).toEqual({ lr: 0.25, beta: 0.25, rate: 0.5 });
    expect(optimalNesterov(1, 5)).toEqual({ lr: 0.25, beta: 2 / 6, rate: 0.5 });
    expect(optimalDescent(4, 4)).toEqual({ lr: 0.25, beta: 0, rate: 0 });
  });

  it('rank heavy ball before Nesterov before plain descent', () => {
    const [heavy, nesterov, plain] = [optimalHeavyBall, optimalNesterov, optimalDescent].map(
      (optimal) => optimal(1, 100).rate,
    );
    expect(heavy).toBeLessThan(nesterov ?? NaN);
    expect(nesterov).toBeLessThan(plain ?? NaN);
  });
});
