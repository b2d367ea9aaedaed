import { describe, expect, it, test } from 'vitest';

import { changeAfter } from '../../../src/components/widgets/memory/model.ts';
import { params } from '../../../src/components/widgets/memory/params.ts';
import * as facts from '../../../src/lib/facts/moving-average.ts';
import { expectClose } from '../support.ts';

/** The recurrence, written out once more: what every closed form is held to. */
const loop = (g: readonly number[], beta: number): number[] => {
  let m = 0;
  return g.map((each) => (m = beta * m + (1 - beta) * each));
};
/** Weights by brute force: the average of a stream that is 1 at one step and 0 elsewhere. */
const response = (beta: number, age: number): number =>
  loop([1, ...new Array<number>(age).fill(0)], beta).at(-1) ?? NaN;

describe('the facts of the moving average', () => {
  it('give the curve that the reader draws: 10(1 − .9ᵗ), 1 at the first step', () => {
    expect(facts.averageCurve).toHaveLength(41);
    expectClose(
      facts.averageCurve,
      Array.from({ length: 41 }, (_, t) => 10 * (1 - 0.9 ** t)),
    );
    expectClose([facts.mAt(1), facts.mAt(2), facts.mHatAt(1), facts.mHatAt(7)], [1, 1.9, 10, 10]);
    expect(facts.gradientCurve).toEqual([NaN, ...new Array<number>(40).fill(10)]);
  });

  // course.md: computed independently, twice
  test.each([
    [0.9, 6.5788135, 44, 19],
    [0.99, 68.967564, 459, 199],
    [0.999, 692.80055, 4603, 1999],
  ])('β = %d: half-life, first step past .99, effective samples', (beta, half, steps, samples) => {
    expectClose([facts.halfLifeOf(beta)], [half], 1e-7);
    expect(facts.stepsTo99(beta)).toBe(steps);
    expect(1 - beta ** steps).toBeGreaterThan(0.99);
    expect(1 - beta ** (steps - 1)).toBeLessThanOrEqual(0.99);
    expectClose([facts.samplesOf(beta)], [samples], 1e-11);
    expectClose([facts.noiseDivisor(beta) ** 2], [samples], 1e-11);
  });

  it('give each gradient the weight that a pulse leaves', () => {
    for (const beta of facts.BETAS)
      for (const age of [0, 1, 7, 44])
        expectClose([facts.weightAt(beta, age)], [response(beta, age)], 1e-11);
  });

  it('sum the weights to 1 − βᵗ, and to 1 once rescaled', () => {
    for (const beta of facts.BETAS)
      for (const t of [1, 2, 44]) {
        const ages = Array.from({ length: t }, (_, age) => age);
        const sum = (of: (age: number) => number) => ages.reduce((all, age) => all + of(age), 0);
        expectClose([sum((age) => facts.weightAt(beta, age))], [facts.shareAt(beta, t)], 1e-10);
        expectClose([sum((age) => facts.rescaledWeightAt(beta, t, age))], [1], 1e-10);
        expectClose([facts.zeroShareAt(beta, t)], [beta ** t], 1e-10);
      }
  });

  it('turn the sign of an average at the first whole step past its half-life', () => {
    for (const beta of facts.BETAS)
      expect(facts.stepsToTurn(beta)).toBe(Math.ceil(facts.halfLifeOf(beta)));
    expect(facts.stepsToTurn(0.9)).toBe(7);
  });

  it('turn the sign of a young average when its old gradients weigh less than its new ones', () => {
    const { before } = facts.turnSettings;
    for (const beta of facts.BETAS) {
      // 10 (1 − βᵇ) βⁿ < 10 (1 − βⁿ)
      const turned = Math.log(1 / (2 - beta ** before)) / Math.log(beta);
      expect(facts.turnAfter(beta, before)).toBe(Math.floor(turned) + 1);
    }
    expect(facts.turnAfter(0.99, before)).toBe(24);
  });

  it('turn in the figure after as many steps as the lesson says', () => {
    expect(facts.turnSettings.before).toBe(changeAfter(params.table.steps.initial));
  });

  it('measure a noise near the formula’s', () => {
    expect(facts.noiseDivisor(0.9)).toBeCloseTo(4.3588989, 6);
    expectClose([facts.measuredNoiseDivisor], [Math.sqrt(19)], 0.03);
  });

  it('find the β of a half-life', () => {
    expectClose([facts.betaOfHalfLife(20) ** 20], [0.5], 1e-12);
    expectClose([facts.betaOfHalfLife(20)], [0.96593633], 1e-8);
  });

  it('give the first gradient what an average that starts from it leaves it', () => {
    let m = 1; // the first gradient is 1, all others are 0
    for (let t = 2; t <= 12; t++) m *= 0.9;
    expectClose([facts.firstWeightAt(0.9, 12), facts.firstWeightAt(0.9, 1)], [m, 1]);
  });

  it('compute the script’s numbers on NumPy’s first ten normal numbers of seed 42', () => {
    // np.random.seed(42); np.random.normal(0, 1, 10), as NumPy documents the legacy generator
    const z = [
      0.4967141530112327, -0.13826430117118466, 0.6476885381006925, 1.5230298564080254,
      -0.23415337472333597, -0.23413695694918055, 1.5792128155073915, 0.7674347291529088,
      -0.4694743859349521, 0.5425600435859647,
    ];
    const g = z.map((each) => 10 + 4 * each);
    const m = loop(g, 0.9).at(-1) ?? NaN;
    const { script } = facts;
    expectClose([script.m, script.weighted, script.mHat], [m, m, m / (1 - 0.9 ** 10)]);
    expectClose([script.share], [1 - 0.9 ** 10]);
  });
});
