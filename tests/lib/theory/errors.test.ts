import { describe, expect, it, test } from 'vitest';

import * as theory from '../../../src/lib/theory/index.ts';
import { thrown, wrong } from './support.ts';

const DECAY_ONE = 'decay = 1 gives every gradient weight 0, and bias correction becomes 0/0.';
const DECAY = 'It is the share of the average that is kept.';
const TEXT = 'Text is never turned into a number here.';

describe('an error says what, what came, and why', () => {
  const cases: Record<string, () => unknown> = {
    [`RangeError: emaWeights: decay must be in [0, 1), got 1. ${DECAY_ONE}`]: () =>
      theory.emaWeights(1, 3),
    [`RangeError: adamWeights: decay must be in [0, 1), got -0.1. ${DECAY}`]: () =>
      theory.adamWeights(-0.1, 3),
    [`RangeError: patchWeights: decay must be in [0, 1), got NaN. ${DECAY}`]: () =>
      theory.patchWeights(NaN, 3),
    'RangeError: emaWeights: t must be a whole number from 1, got 0. The first step is step 1.':
      () => theory.emaWeights(0.9, 0),
    'RangeError: emaWeights: t must be a whole number from 1, got 2.5. The first step is step 1.':
      () => theory.emaWeights(0.9, 2.5),
    'RangeError: patchWeights: t must be at most 1000000, got 1000001. Each of the t gradients gets a number in the list.':
      () => theory.patchWeights(0.9, 1e6 + 1),
    [`TypeError: adamWeights: t must be a number, got "3". ${TEXT}`]: () =>
      theory.adamWeights(0.9, wrong('3')),
    'RangeError: halfLife: decay must be in (0, 1), got 0. Nothing is kept, so nothing is left to halve.':
      () => theory.halfLife(0),
    [`RangeError: halfLife: decay must be in [0, 1), got 1. ${DECAY_ONE}`]: () =>
      theory.halfLife(1),
    [`RangeError: stepsToWeight: decay must be in [0, 1), got 1. ${DECAY_ONE}`]: () =>
      theory.stepsToWeight(1, 0.5),
    'RangeError: stepsToWeight: share must be in [0, 1), got 1. The weights never sum to 1.': () =>
      theory.stepsToWeight(0.9, 1),
    'RangeError: stepsToWeight: share must be in [0, 1), got -0.1. The weights never sum to 1.':
      () => theory.stepsToWeight(0.9, -0.1),
    [`TypeError: stepsToWeight: share must be a number, got "0.5". ${TEXT}`]: () =>
      theory.stepsToWeight(0.9, wrong('0.5')),
    'TypeError: effectiveSamples: weights must be an array of numbers, got "12". Each belongs to one gradient.':
      () => theory.effectiveSamples(wrong('12')),
    [`TypeError: effectiveSamples: weights[1] must be a number, got null. ${TEXT}`]: () =>
      theory.effectiveSamples(wrong([1, null])),
    'RangeError: effectiveSamples: weights[2] must be finite and at least 0, got -1. It is a share of an average.':
      () => theory.effectiveSamples([1, 1, -1]),
    'RangeError: effectiveSamples: weights[0] must be finite and at least 0, got Infinity. It is a share of an average.':
      () => theory.effectiveSamples([Infinity]),
    'RangeError: effectiveSamples: weights must not all be 0, got 2 of them. An average of nothing has no samples.':
      () => theory.effectiveSamples([0, 0]),
    'RangeError: effectiveSamples: weights must not all be 0, got 0 of them. An average of nothing has no samples.':
      () => theory.effectiveSamples([]),
    [`RangeError: emaEffectiveSamples: decay must be in [0, 1), got 1. ${DECAY_ONE}`]: () =>
      theory.emaEffectiveSamples(1),
    'RangeError: emaEffectiveSamples: t must be a whole number from 1, got 0. The first step is step 1.':
      () => theory.emaEffectiveSamples(0.9, 0),
    [`RangeError: growthFactor: decay must be in [0, 1), got 1. ${DECAY_ONE}`]: () =>
      theory.growthFactor(1, 1),
    'RangeError: growthFactor: t must be a whole number from 1, got 0. The first step is step 1.':
      () => theory.growthFactor(0.9, 0),
    'RangeError: growthEnd: decay must be in (0, 1), got 0. A step then keeps nothing that could grow.':
      () => theory.growthEnd(0),
    'RangeError: lastGrowingStep: decay must be in (0, 1), got 0. A step then keeps nothing that could grow.':
      () => theory.lastGrowingStep(0),
    'RangeError: growthOrders: decay must be in (0, 1), got 0. A step then keeps nothing that could grow.':
      () => theory.growthOrders(0),
    [`RangeError: correctionRatio: beta1 must be in [0, 1), got 1. ${DECAY_ONE}`]: () =>
      theory.correctionRatio(1, 0.9, 1),
    [`RangeError: correctionRatio: beta2 must be in [0, 1), got 2. ${DECAY}`]: () =>
      theory.correctionRatio(0.9, 2, 1),
    'RangeError: correctionRatio: t must be a whole number from 1, got Infinity. The first step is step 1.':
      () => theory.correctionRatio(0.9, 0.9, Infinity),
    [`RangeError: correctionPeak: beta1 must be in [0, 1), got -1. ${DECAY}`]: () =>
      theory.correctionPeak(-1, 0.9),
    [`RangeError: correctionPeak: beta2 must be in [0, 1), got 1. ${DECAY_ONE}`]: () =>
      theory.correctionPeak(0.9, 1),
    [`RangeError: correctionSettles: beta1 must be in [0, 1), got -1. ${DECAY}`]: () =>
      theory.correctionSettles(-1, 0.9, 0.1),
    [`RangeError: correctionSettles: beta2 must be in [0, 1), got 1. ${DECAY_ONE}`]: () =>
      theory.correctionSettles(0.9, 1, 0.1),
    'RangeError: correctionSettles: tolerance must be finite and above 0, got 0. The ratio comes near 1 and never needs to reach it.':
      () => theory.correctionSettles(0.9, 0.99, 0),
    'RangeError: correctionSettles: beta1 and beta2 must be further from 1, got an answer past step 4503599627370496. No counter gets there.':
      () => theory.correctionSettles(0, 1 - 2 ** -53, 0.01),
    'RangeError: correctionPeak: beta1 and beta2 must be further from 1, got an answer past step 4503599627370496. No counter gets there.':
      () => theory.correctionPeak(1 - 2 ** -52, 1 - 2 ** -53),
    [`RangeError: spikeBound: beta1 must be in [0, 1), got 1. ${DECAY_ONE}`]: () =>
      theory.spikeBound(1, 0.9),
    [`RangeError: spikeBound: beta2 must be in [0, 1), got 1. ${DECAY_ONE}`]: () =>
      theory.spikeBound(0.9, 1),
    [`RangeError: updateBound: beta1 must be in [0, 1), got 1. ${DECAY_ONE}`]: () =>
      theory.updateBound(1, 0.9),
    'RangeError: updateBound: beta2 must be in (0, 1), got 0. v then forgets every gradient that m still holds, and m/√v has no bound.':
      () => theory.updateBound(0, 0),
    'RangeError: updateBound: beta1² must be less than beta2, got beta1 = 0.5 and beta2 = 0.25. Ever older gradients then add ever more, and no bound exists.':
      () => theory.updateBound(0.5, 0.25),
    'RangeError: updateBound: beta1² must be less than beta2, got beta1 = 0.9 and beta2 = 0.5. Ever older gradients then add ever more, and no bound exists.':
      () => theory.updateBound(0.9, 0.5),
    [`RangeError: uncorrectedBoundAt: beta2 must be in [0, 1), got 1. ${DECAY_ONE}`]: () =>
      theory.uncorrectedBoundAt(0.9, 1, 1),
    'RangeError: uncorrectedBoundAt: t must be a whole number from 1, got 0. The first step is step 1.':
      () => theory.uncorrectedBoundAt(0.9, 0.99, 0),
    [`RangeError: updateBoundAt: beta1 must be in [0, 1), got 1. ${DECAY_ONE}`]: () =>
      theory.updateBoundAt(1, 0.9, 1),
    'RangeError: updateBoundAt: t must be a whole number from 1, got -3. The first step is step 1.':
      () => theory.updateBoundAt(0.9, 0.99, -3),
    [`RangeError: worstGradients: beta1 must be in [0, 1), got 1. ${DECAY_ONE}`]: () =>
      theory.worstGradients(1, 0.9, 1),
    'RangeError: worstGradients: t must be at most 1000000, got 2000000. Each of the t gradients gets a number in the list.':
      () => theory.worstGradients(0.9, 0.99, 2e6),
    'RangeError: stabilityLimit: lambda must be finite and above 0, got 0. Only a parabola that opens upwards has a minimum.':
      () => theory.stabilityLimit(0),
    [`RangeError: stabilityLimit: beta must be in [0, 1), got 1. ${DECAY_ONE}`]: () =>
      theory.stabilityLimit(1, 1),
    'TypeError: stabilityLimit: form must be one of heavy-ball, ema, nesterov, got "constructor". No other is known.':
      () => theory.stabilityLimit(1, 0, wrong('constructor')),
    'RangeError: convergenceRate: lambda must be finite, got Infinity. It is a curvature.': () =>
      theory.convergenceRate(Infinity, { lr: 1 }),
    'RangeError: convergenceRate: lr must be finite and at least 0, got -1. A negative one climbs.':
      () => theory.convergenceRate(1, { lr: -1 }),
    [`RangeError: convergenceRate: beta must be in [0, 1), got 1. ${DECAY_ONE}`]: () =>
      theory.convergenceRate(1, { lr: 1, beta: 1 }),
    'TypeError: convergenceRate: form must be one of heavy-ball, ema, nesterov, got null. No other is known.':
      () => theory.convergenceRate(1, { lr: 1, form: wrong(null) }),
    [`TypeError: worstRate: lambda must be a number, got "1". ${TEXT}`]: () =>
      theory.worstRate(wrong(['1']), { lr: 1 }),
    'TypeError: worstRate: lambdas must be an array of numbers, got null. Each is the curvature along one eigenvector.':
      () => theory.worstRate(wrong(null), { lr: 1 }),
    'TypeError: worstRate: lambdas must be an array of numbers, got 3. Each is the curvature along one eigenvector.':
      () => theory.worstRate(wrong(3), { lr: 1 }),
    'RangeError: worstRate: lambdas must not be empty, got length 0. Of no rates none is the slowest.':
      () => theory.worstRate([], { lr: 1 }),
    'RangeError: optimalDescent: min must be finite and above 0, got 0. It is the smallest curvature of a bowl.':
      () => theory.optimalDescent(0, 1),
    'RangeError: optimalHeavyBall: max must be finite and above 0, got Infinity. It is the largest curvature of a bowl.':
      () => theory.optimalHeavyBall(1, Infinity),
    'RangeError: optimalHeavyBall: min must be finite and above 0, got -1. It is the smallest curvature of a bowl.':
      () => theory.optimalHeavyBall(-1, 1),
    'RangeError: optimalNesterov: max must be at least min, got 1 and 2. They are the largest and the smallest curvature.':
      () => theory.optimalNesterov(2, 1),
    'RangeError: constantGradientUpdate: gradient must be finite, got NaN. No average could hold it.':
      () => theory.constantGradientUpdate(NaN),
    'RangeError: constantGradientUpdate: eps must be finite and at least 0, got -1. It is added to a root that is never negative.':
      () => theory.constantGradientUpdate(1, -1),
    'RangeError: constantGradientUpdate: lr must be finite and at least 0, got Infinity. A negative one climbs.':
      () => theory.constantGradientUpdate(1, 0, Infinity),
    'RangeError: rmspropCycle: lr must be finite and at least 0, got -1. A negative one climbs.':
      () => theory.rmspropCycle(-1),
    'RangeError: rmspropCycle: eps must be finite and at least 0, got -1. It is added to a root that is never negative.':
      () => theory.rmspropCycle(1, -1),
    'RangeError: rmspropCycle: lambda must be finite and above 0, got -1. Only a parabola that opens upwards has a minimum.':
      () => theory.rmspropCycle(1, 0, -1),
  };
  it.each(Object.entries(cases))('%s', (expected, call) => {
    expect(thrown(call)).toBe(expected);
  });
});

describe('text is never taken for a number', () => {
  test.each<[string, (text: never) => unknown]>([
    ['halfLife', (x) => theory.halfLife(x)],
    ['stabilityLimit', (x) => theory.stabilityLimit(x)],
    ['convergenceRate', (x) => theory.convergenceRate(x, { lr: 1 })],
    ['convergenceRate', (x) => theory.convergenceRate(1, { lr: x })],
    ['correctionSettles', (x) => theory.correctionSettles(0.9, 0.99, x)],
    ['constantGradientUpdate', (x) => theory.constantGradientUpdate(x)],
    ['optimalDescent', (x) => theory.optimalDescent(x, 1)],
    ['correctionRatio', (x) => theory.correctionRatio(0, 0, x)],
  ])('by %s', (where, call) => {
    expect(thrown(() => call(wrong('1')))).toMatch(
      new RegExp(`^TypeError: ${where}: \\w+ must be a number, got "1"\\. ${TEXT}$`),
    );
  });
});
