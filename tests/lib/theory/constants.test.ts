import { describe, expect, test } from 'vitest';

import * as theory from '../../../src/lib/theory/index.ts';

const {
  adamWeights,
  constantGradientUpdate,
  correctionPeak,
  correctionRatio,
  correctionSettles,
  effectiveSamples,
  emaEffectiveSamples,
  growthEnd,
  growthOrders,
  halfLife,
  lastGrowingStep,
  optimalDescent,
  optimalHeavyBall,
  patchWeights,
  rmspropCycle,
  spikeBound,
  stabilityLimit,
  stepsToWeight,
  updateBound,
  worstRate,
} = theory;

const peak = correctionPeak(0.9, 0.999) ?? { t: NaN, ratio: NaN };
const best = optimalHeavyBall(1, 100);

/** How many digits a number in text has, leading zeros aside. */
const digits = (text: string): number => text.replace('.', '').replace(/^0+/, '').length;

// computed independently, twice; every digit that was recorded must be met
describe('the constants of the course', () => {
  test.each<[string, number, string]>([
    ['the half-life of a decay of .9 is 6.5788135 steps', halfLife(0.9), '6.5788135'],
    ['the half-life of a decay of .99 is 68.967564 steps', halfLife(0.99), '68.967564'],
    ['the half-life of a decay of .999 is 692.80055 steps', halfLife(0.999), '692.80055'],
    ['a decay of .9 has .99 of its weight from step 44', stepsToWeight(0.9, 0.99), '44'],
    ['a decay of .99 has .99 of its weight from step 459', stepsToWeight(0.99, 0.99), '459'],
    ['a decay of .999 has .99 of its weight from step 4603', stepsToWeight(0.999, 0.99), '4603'],
    [
      'Adam’s update on a constant gradient of 10 with ε = 1e-3 is 0.99990001',
      constantGradientUpdate(10, 1e-3),
      '0.99990001',
    ],
    ['the bug makes m grow while t < 21.854345', growthEnd(0.9), '21.854345'],
    ['the bug makes v grow while t < 6904.3008', growthEnd(0.999), '6904.3008'],
    ['the bug’s m peaks at step 21', lastGrowingStep(0.9), '21'],
    ['the bug’s v peaks at step 6904', lastGrowingStep(0.999), '6904'],
    ['v grows by 3.5 orders at β2 = .9', growthOrders(0.9), '3.5'],
    ['v grows by 9.9 orders at β2 = .95', growthOrders(0.95), '9.9'],
    ['v grows by 65 orders at β2 = .99', growthOrders(0.99), '65'],
    ['v grows by 706 orders at β2 = .999', growthOrders(0.999), '706'],
    [
      'the patch leaves the first gradient a weight of .90569784 at step 100',
      patchWeights(0.999, 100)[0] ?? NaN,
      '.90569784',
    ],
    [
      'Adam leaves the first gradient a weight of .0095128481 at step 100',
      adamWeights(0.999, 100)[0] ?? NaN,
      '.0095128481',
    ],
    [
      'the patch has 1.2189 effective samples in v at step 100',
      effectiveSamples(patchWeights(0.999, 100)),
      '1.2189',
    ],
    ['Adam has 99.92 effective samples in v at step 100', emaEffectiveSamples(0.999, 100), '99.92'],
    [
      'an uncorrected first step is 3.1622777 times as large as due',
      correctionRatio(0.9, 0.999, 1),
      '3.1622777',
    ],
    ['the uncorrected step is 6.5685203 times as large as due at worst', peak.ratio, '6.5685203'],
    ['the uncorrected step is worst at step 12', peak.t, '12'],
    [
      'the uncorrected step is within 1 % from step 3925',
      correctionSettles(0.9, 0.999, 0.01),
      '3925',
    ],
    [
      'with β = (.9, .95) the uncorrected first step is .4472 of Adam’s',
      correctionRatio(0.9, 0.95, 1),
      '.4472',
    ],
    [
      'no update at the defaults is above 7.2702918 learning rates',
      updateBound(0.9, 0.999),
      '7.2702918',
    ],
    [
      'the update of a spike after zeros is 3.1622777 learning rates',
      spikeBound(0.9, 0.999),
      '3.1622777',
    ],
    ['the best heavy ball on [1, 100] has a learning rate of .033057851', best.lr, '.033057851'],
    ['the best heavy ball on [1, 100] has a β of .66942149', best.beta, '.66942149'],
    ['the best heavy ball on [1, 100] has a rate of .81818182', best.rate, '.81818182'],
    [
      'the best plain descent on [1, 100] has a rate of .98019802',
      optimalDescent(1, 100).rate,
      '.98019802',
    ],
    [
      'its eigenvalues give the best plain descent the same rate',
      worstRate([1, 100], optimalDescent(1, 100)),
      '.98019802',
    ],
    ['RMSProp on x²/2 with lr .1 ends at ±.05', rmspropCycle(0.1, 0), '.05'],
    [
      'ε in the uncorrected denominator is effectively 31.6 times larger at step 1',
      correctionRatio(0, 0.999, 1),
      '31.6',
    ],
    [
      'multiplying instead of dividing makes the update 10 at step 1',
      correctionRatio(0.9, 0.999, 1) ** 2,
      '10',
    ],
    [
      'multiplying instead of dividing makes the update 43.145 at step 12',
      correctionRatio(0.9, 0.999, 12) ** 2,
      '43.145',
    ],
    [
      '1 − β without its power makes the update 2.077 at step 12',
      correctionRatio(0.9, 0.999, 12) / correctionRatio(0.9, 0.999, 1),
      '2.077',
    ],
    [
      '1 − β without its power makes the update .316 in the end',
      1 / correctionRatio(0.9, 0.999, 1),
      '.316',
    ],
    [
      'a step that is never counted makes the update 2.236 in the end with β = (.9, .95)',
      1 / correctionRatio(0.9, 0.95, 1),
      '2.236',
    ],
    [
      'a counter that stalls at 256 makes the update .475',
      1 / correctionRatio(0.9, 0.999, 256),
      '.475',
    ],
  ])('%s', (_, actual, expected) => {
    expect(Number(actual.toPrecision(digits(expected)))).toBe(Number(expected));
  });

  test('with β = (.9, .95) the uncorrected step is too small at first and too large later', () => {
    const above = Array.from({ length: 300 }, (_, i) => correctionRatio(0.9, 0.95, i + 1) > 1);
    expect(above[0]).toBe(false);
    expect(above.lastIndexOf(false)).toBe(above.indexOf(true) - 1);
  });

  test('plain descent is stable while 0 < lr·λ < 2, and momentum further', () => {
    expect(stabilityLimit(1)).toBe(2);
    expect(stabilityLimit(1, 0.9)).toBe(3.8);
    expect(stabilityLimit(1, 0.9, 'ema')).toBeCloseTo(38, 12);
    expect(stabilityLimit(1, 0.9, 'nesterov')).toBe(3.8 / 2.8);
  });

  test('a decay has (1 + β)/(1 − β) effective samples in the long run', () => {
    expect(emaEffectiveSamples(0.9)).toBeCloseTo(19, 12);
    expect(emaEffectiveSamples(0.999)).toBeCloseTo(1999, 8);
  });
});
