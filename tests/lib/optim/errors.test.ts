import { describe, expect, it } from 'vitest';

import {
  adam,
  adamStepDetails,
  adamTrace,
  ema,
  firstDivergence,
  ratio,
  gradient,
  zip,
} from '../../../src/lib/index.ts';

/** A value that the types forbid, as untyped code passes it. */
const wrong = (value: unknown): never => value as never;

const message = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError)
      return `${error.name}: ${error.message}`;
    throw error;
  }
  return 'nothing was thrown';
};

describe('an error says what, what came, and why', () => {
  const cases: Record<string, () => unknown> = {
    'RangeError: adamTrace: beta1 must be in [0, 1), got 1. decay = 1 gives every gradient weight 0, and bias correction becomes 0/0.':
      () => adamTrace([1], { beta1: 1 }),
    'RangeError: ema: decay must be in [0, 1), got 1. decay = 1 gives every gradient weight 0, and bias correction becomes 0/0.':
      () => ema(1),
    'RangeError: adamTrace: beta2 must be in [0, 1), got -0.5. It is the share of the average that is kept.':
      () => adamTrace([1], { beta2: -0.5 }),
    'RangeError: adamTrace: beta2 must be in [0, 1), got NaN. It is the share of the average that is kept.':
      () => adamTrace([1], { beta2: NaN }),
    'RangeError: adamTrace: eps must be finite and at least 0, got -1. It is added to a root that is never negative.':
      () => adamTrace([1], { eps: -1 }),
    'RangeError: adamTrace: eps must be finite and at least 0, got Infinity. It is added to a root that is never negative.':
      () => adamTrace([1], { eps: Infinity }),
    'TypeError: adamTrace: eps must be a number, got an object. Text is never turned into a number here.':
      () => adamTrace([1], { eps: wrong([1e-8]) }),
    'RangeError: ratio: eps must be finite and at least 0, got NaN. It is added to a root that is never negative.':
      () => ratio(gradient, ema(0.9), NaN),
    'RangeError: adamTrace: gradients must not be empty, got length 0. There is no step to take.':
      () => adamTrace([]),
    'RangeError: adamTrace: gradients[2] must be finite, got Infinity. Every later average would hold it.':
      () => adamTrace([1, 2, Infinity]),
    'TypeError: adamTrace: gradients must be an array of numbers, got "12". Each number is one step.':
      () => adamTrace(wrong('12')),
    'TypeError: adamTrace: gradients must be an array of numbers, got null. Each number is one step.':
      () => adamTrace(wrong(null)),
    'TypeError: adamTrace: gradients must be an array of numbers, got an object. Each number is one step.':
      () => adamTrace(wrong({})),
    [`TypeError: adamTrace: gradients must be an array of numbers, got "${'x'.repeat(40)}…". Each number is one step.`]:
      () => adamTrace(wrong('x'.repeat(41))),
    'TypeError: adamTrace: gradients[0] must be a number, got undefined. Text is never turned into a number here.':
      () => adamTrace(wrong([undefined])),
    'TypeError: adamTrace: gradients[1] must be a number, got "2". Text is never turned into a number here.':
      () => adamTrace(wrong([1, '2'])),
    'TypeError: adamTrace: beta1 must be a number, got "0.9". Text is never turned into a number here.':
      () => adamTrace([1], { beta1: wrong('0.9') }),
    'TypeError: adamTrace: correction must be one of in-place, separate, first-step-only, never, multiply, no-exponent, got "constructor". No other is known.':
      () => adamTrace([1], { correction: wrong('constructor') }),
    'RangeError: adamStepDetails: t must be a whole number from 1 to 2, got 3. The run has no other step.':
      () => adamStepDetails([1, 2], {}, 3),
    'TypeError: adamStepDetails: t must be a number, got "1". Text is never turned into a number here.':
      () => adamStepDetails([1, 2], {}, wrong('1')),
    'RangeError: adamStepDetails: beta1 must be in [0, 1), got 2. It is the share of the average that is kept.':
      () => adamStepDetails([1, 2], { beta1: 2 }, 1),
    'TypeError: firstDivergence: tolerance must be a number, got true. Text is never turned into a number here.':
      () => firstDivergence([1], [1], wrong(true)),
    'RangeError: zip: vectors must be equally long, got 1 and 2. A coordinate without a partner has no result.':
      () => zip([1], [1, 2], (a) => a),
  };
  it.each(Object.entries(cases))('%s', (expected, call) => {
    expect(message(call)).toBe(expected);
  });
});

describe('what is refused', () => {
  it.each([null, undefined, 5, () => 1, {}, true])('a stream that is no array: %s', (value) => {
    expect(() => adamTrace(wrong(value))).toThrow(TypeError);
  });
  it.each([undefined, null, 1n, {}, [1]])('an element that is no number: %s', (value) => {
    expect(() => adamTrace(wrong([1, value]))).toThrow(TypeError);
  });
  it.each([0, 1.5, -1, NaN, Infinity])('a step that is not there: %s', (t) => {
    expect(() => adamStepDetails([1, 2], {}, t)).toThrow(RangeError);
  });
  it('bad settings of an optimizer, when it is made and not when it is stepped', () => {
    expect(() => adam({ beta1: 1 })).toThrow(RangeError);
    expect(() => ratio(gradient, ema(0.9), wrong('0'))).toThrow(TypeError);
  });
});

describe('what is accepted', () => {
  it.each([
    [[1, 2]],
    [Float64Array.of(1, 2)],
    [Float32Array.of(1, 2)],
    [{ length: 2, 0: 1, 1: 2 }],
  ])('any array-like of numbers: %o', (gradients) => {
    expect([...adamTrace(gradients).g]).toEqual([1, 2]);
  });
  it('eps = 0, where 0 / 0 is NaN as in NumPy', () => {
    expect([...adamTrace([0, 1], { eps: 0 }).update]).toEqual([NaN, expect.any(Number)]);
  });
});
