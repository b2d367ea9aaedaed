import { describe, expect, it, test } from 'vitest';

import * as facts from '../../../src/lib/facts/gradient-descent.ts';
import { expectClose } from '../support.ts';

const { toy, shared, exercises } = facts;

describe('the facts of gradient descent', () => {
  test.each([toy.creep, toy.jump, toy.diverge])(
    'follow θ_t = (1 − α)ᵗ on the toy with α = %d',
    (lr) => {
      const closed = Array.from({ length: toy.steps }, (_, i) => (1 - lr) ** (i + 1));
      expectClose(facts.pathOn(toy.curvature, lr), closed, 1e-12);
      expect(facts.thetaAfter(lr, 0)).toBe(1);
      expectClose([facts.thetaAfter(lr, 3)], [closed[2] ?? NaN], 1e-12);
    },
  );

  it('draw 20 steps of the learning rate that jumps, and of the one that creeps', () => {
    expect(facts.jumpCurve).toHaveLength(21);
    expect(facts.jumpCurve.map(Math.sign)).toEqual(facts.jumpCurve.map((_, t) => (t % 2 ? -1 : 1)));
    expectClose(facts.creepCurve.slice(0, 3), [1, 0.9, 0.81], 1e-15);
  });

  it('open the valley under its limit, with the table’s curvatures and start', () => {
    const { valley } = facts;
    expect(valley.kappa).toBe(shared.steep / shared.flat);
    expect([valley.x, valley.y]).toEqual([shared.start, shared.start]);
    expect(valley.lr * shared.steep).toBeGreaterThan(1);
    expect(valley.lr).toBeLessThan(facts.sharedLimit);
  });

  it('make the same path of the same α·λ', () => {
    const steep = facts.pathOn(facts.steepCurvature, toy.jump / facts.steepCurvature);
    expectClose(steep, facts.jumpCurve.slice(1), 1e-12);
  });

  // a loop of its own: the largest rate of a fine grid that still converges
  test.each([1, facts.steepCurvature, shared.steep])(
    'end stability at 2/λ for λ = %d',
    (curvature) => {
      const converges = (lr: number): boolean => {
        let theta = 1;
        for (let t = 0; t < 20_000; t++) theta -= lr * curvature * theta;
        return Math.abs(theta) < 1e-3;
      };
      const limit = facts.limitOn(curvature);
      expect(limit).toBe(2 / curvature);
      expect(converges(limit * 0.999)).toBe(true);
      expect(converges(limit * 1.001)).toBe(false);
      expect(facts.oneStepOn(curvature)).toBeCloseTo(1 / curvature, 15);
    },
  );

  // computed independently, twice; as many digits as were recorded
  test.each([
    ['the best rate', facts.best.rate, 0.98019802, 1e-8],
    ['the best learning rate', facts.best.lr, 2 / 101, 1e-15],
    ['the shared limit', facts.sharedLimit, 0.02, 1e-15],
    ['the flat rate at the limit', facts.flatRateAtLimit, 0.98, 1e-15],
    ['the halving', facts.bestHalving, Math.log(2) / Math.log(101 / 99), 1e-12],
    ['steps to a tenth at κ = 10', facts.stepsToTenth(10), Math.log(10) / Math.log(11 / 9), 1e-12],
    ['steps to a tenth at κ = 100', facts.stepsToTenth(100), 115.118, 1e-4],
    ['the best rate at κ = 10', facts.bestRate(10), 9 / 11, 1e-15],
  ])('%s', (_, actual, expected, tolerance) => {
    expectClose([actual], [expected], tolerance);
  });

  it('name the best learning rate: none of a grid around it has a smaller rate', () => {
    const rate = (lr: number) => Math.max(Math.abs(1 - lr), Math.abs(1 - 100 * lr));
    expect(rate(facts.best.lr)).toBeCloseTo(facts.best.rate, 14);
    for (let lr = 0.0001; lr < 0.021; lr += 0.0001)
      expect(rate(lr)).toBeGreaterThanOrEqual(facts.best.rate - 1e-12);
  });

  it('say from which step the best learning rate leads in the loss: 101·(99/101)²ᵗ < .99²ᵗ', () => {
    const leads = (t: number) => 101 * (99 / 101) ** (2 * t) < 0.99 ** (2 * t);
    expect(leads(facts.bestLeadsFrom)).toBe(true);
    expect(leads(facts.bestLeadsFrom - 1)).toBe(false);
  });

  test.each([facts.best.lr, 0.01, shared.tooLarge])(
    'end the two-parameter run where the two powers are, α = %d',
    (lr) => {
      const [flat, steep] = [(1 - lr) ** 100, (1 - 100 * lr) ** 100];
      const ending = facts.endingWith(lr);
      expectClose([ending.flat], [flat], 1e-12);
      if (lr === 0.01) expect(ending.steep).toBe(0);
      else expectClose([ending.steep], [steep], 1e-11);
      expectClose([ending.loss], [(ending.flat ** 2 + 100 * ending.steep ** 2) / 2], 1e-12);
    },
  );

  it('check the exercises', () => {
    expect(exercises.oneStep.answer).toBeCloseTo(1 / 6, 15);
    expect(1 - exercises.oneStep.answer * 6).toBe(0);
    expectClose([exercises.pair.lr, exercises.pair.rate], [2 / 52, 24 / 26], 1e-15);
    const { lr, answer, seen } = exercises.log;
    expectClose([answer], [20], 1e-12);
    expectClose([1 - lr * answer, (1 - lr * answer) ** 2], seen.slice(1), 1e-12);
    expect(facts.factorOf(lr, 20)).toBeCloseTo(-1.2, 12);
  });
});
