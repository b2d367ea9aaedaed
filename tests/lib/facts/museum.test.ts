import { describe, expect, it, test } from 'vitest';

import * as facts from '../../../src/lib/facts/museum.ts';
import { CANDIDATES } from '../../../src/lib/museum/game.ts';
import { MUSEUM } from '../../../src/lib/museum/index.ts';

// computed independently, twice; as many digits as were recorded
test.each([
  ['multiply, step 12', facts.updateAt('multiply', 12), 43.145, 3],
  ['no exponent, step 12', facts.updateAt('no-exponent', 12), 2.077, 3],
  ['no exponent, at last', facts.updateAt('no-exponent', 20_000), 0.316, 3],
  ['never, step 1', facts.updateAt('never', 1), 3.1622777, 5],
  ['never, step 12', facts.updateAt('never', 12), 6.5685203, 5],
  ['previous moments, step 1', facts.updateAt('previous-moments', 1), 0, 9],
  ['previous moments, step 2', facts.updateAt('previous-moments', 2), 0.744, 3],
  // m is .9·1 − 1, then over .19; the patch has .9·10 − 1; √v is 10 in both
  ['the fix after a change of sign', facts.fixAtTwo, -0.1 / 0.19 / 10.001, 12],
  ['the patch after it', facts.patchAtTwo, 8 / 10.001, 12],
  ['a stalled counter, as a share', facts.stalled.share, 0.475, 2],
  ['a stalled counter, at last', facts.updateAt('counter-stalls', 20_000), 0.475, 3],
])('%s', (_, actual, due, digits) => {
  expect(actual).toBeCloseTo(due, digits);
});

it('counts what the streams of the game leave undecided', () => {
  expect(facts.pairs).toBe(36);
  expect(facts.tiedByOne).toBe(6); // the four that print .9999 at step 1, two by two
  expect(facts.tied(new Array<number>(6).fill(10))).toEqual([['separate', 'first-step-only']]);
  expect(facts.tiedByConstant).toBe(1);
  expect(facts.tied([0, 10])).toEqual([
    ['separate', 'in-place'],
    ['first-step-only', 'never'],
  ]);
  expect(facts.tiedByZeroFirst).toBe(2);
  expect(facts.tiedBySignChange).toBe(0);
});

it('plays with right Adam, one form that only looks wrong, and mistakes', () => {
  expect(facts.candidates).toBe(9);
  expect(facts.pairs).toBe((9 * 8) / 2);
  expect([...facts.mistakes, 'separate', 'epsilon-hat'].toSorted()).toEqual(CANDIDATES.toSorted());
  expect(facts.digits).toBe(4);
  expect(facts.settings).toEqual({ eps: 1e-3 });
});

it('parts fix and patch by the gradients that its code shows', () => {
  expect(facts.parting).toEqual([10, -10]);
  expect(facts.tied(facts.parting)).toEqual([]);
  expect(facts.tied(facts.parting.map(Math.abs))).toContainEqual(['separate', 'first-step-only']);
});

it('counts cards, and false alarms among them', () => {
  expect([facts.cards, facts.falseAlarms, facts.mistaken]).toEqual([15, 2, 13]);
  expect(MUSEUM.filter(({ variant }) => variant === 'epsilon-hat').map(({ id }) => id)).toEqual([
    'caffe',
    'keras',
  ]);
});

describe('on the turned bowl, each at the best of twelve learning rates', () => {
  // the eight loops written out in NumPy, 200 steps from the bowl's start
  const NUMPY = {
    separate: [3.162285661568702e-8, 0.5],
    'in-place': [1.6631923283503283, 0.5],
    'first-step-only': [6.160308751299226e-7, 5],
    never: [8.551501253283973e-9, 0.5],
    multiply: [2.77969129920774e-8, 0.05],
    'no-exponent': [1.3987224938959781e-9, 1],
    'counter-per-tensor': [2.608032265865646e-9, 1],
    'previous-moments': [0.056139276646684375, 0.1],
  } as const;
  test.each(Object.entries(NUMPY))('%s', (variant, [loss, lr]) => {
    const found = facts.best(variant as keyof typeof NUMPY);
    expect(found.lr).toBe(lr);
    expect(Math.abs(found.loss / loss - 1)).toBeLessThan(1e-9);
  });

  it('four of seven mistakes end at least as low as right Adam', () => {
    const { kappa, degrees, steps } = facts.bowl;
    expect([kappa, degrees, steps, facts.RATES.length]).toEqual([100, 30, 200, 12]);
    expect(facts.lossAtStart).toBeCloseTo(50.5, 9);
    expect(facts.asGood).toEqual(['never', 'multiply', 'no-exponent', 'counter-per-tensor']);
    expect([facts.right.lr, facts.inPlace.loss, facts.multiplied.lr]).toEqual([
      NUMPY.separate[1],
      NUMPY['in-place'][0],
      NUMPY.multiply[1],
    ]);
  });
});
