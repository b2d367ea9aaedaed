import { describe, expect, it, test } from 'vitest';

import { adamTrace } from '../../../src/lib/optim/index.ts';
import { inPlaceLog, inPlacePeak } from '../../../src/lib/precision/index.ts';
import oracle from '../../fixtures/log-trace.json' with { type: 'json' };
import { expectClose } from '../support.ts';
import { message, wrong } from './message.ts';

const constants = oracle.runs.flatMap(({ gradient, ...run }) =>
  typeof gradient === 'number' ? [{ ...run, gradient }] : [],
);

describe.each(constants)(
  'the closed form for g = $gradient with decays $beta1, $beta2',
  ({ gradient, beta1, beta2, rows, peakV }) => {
    it('equals 60-digit arithmetic at every step that was recorded', () => {
      for (const [t, logM, , logV] of rows) {
        if (Number(t) > 1e5 && Number(t) < 2e6) continue; // each takes t steps of work; log-trace.test.ts has more
        for (const [beta, c, due] of [
          [beta1, Math.abs(gradient), Number(logM)],
          [beta2, gradient ** 2, Number(logV)],
        ] as const) {
          const logs = [due, Math.log((1 - beta) * c), Number(t) * Math.log(beta)];
          const scale = Math.max(1, ...logs.map(Math.abs));
          const error = Math.abs(inPlaceLog(beta, c, Number(t)) - due);
          expect(error, `beta ${beta} at ${t}`).toBeLessThanOrEqual(5e-16 * scale);
        }
      }
    });
    it('finds the peak of v', () => {
      const { t, log10 } = inPlacePeak(beta2, gradient ** 2);
      expect(t).toBe(peakV.t);
      expectClose([log10], [Number(peakV.log10)], 1e-14);
    });
  },
);

describe('the peak', () => {
  it.each([
    [0.9, 21, '3.596'],
    [0.95, 58, '9.910'],
    [0.99, 458, '65.260'],
    [0.999, 6904, '705.696'],
  ])('of v with beta2 = %d comes at step %d, 10^%s times where v began', (beta2, t, growth) => {
    const peak = inPlacePeak(beta2, 1);
    expect(peak.t).toBe(t);
    expect(peak.log10.toFixed(3)).toBe(growth);
    expect(inPlacePeak(beta2, 100).log10 - peak.log10).toBeCloseTo(2, 12);
  });
  it.each([0.3, 0.6, 0.7, 0.8, 0.85, 0.97])('with beta = %d is where floats have it', (beta) => {
    const { m } = adamTrace(new Float64Array(300).fill(2), { beta1: beta, correction: 'in-place' });
    const { t, log10 } = inPlacePeak(beta, 2);
    expect(t).toBe(m.indexOf(Math.max(...m)) + 1);
    expectClose([10 ** log10], [Math.max(...m)], 1e-12);
  });
  it('is the first of two that are equally high: beta = 0.5 has 4/3 twice', () => {
    expect(inPlacePeak(0.5, 1).t).toBe(2);
    expectClose([inPlacePeak(0.5, 1).log10], [Math.log10(4 / 3)], 1e-14);
    expectClose([inPlaceLog(0.5, 1, 3)], [Math.log(4 / 3)], 1e-14);
  });
  it('with decay 0 is the constant, at step 1', () => {
    expect(inPlacePeak(0, 1000)).toEqual({ t: 1, log10: 3 });
  });
  it('is found where the growth is only just above 1', () => {
    expect(inPlacePeak(0.99999, 1).t).toBe(Math.floor(Math.log(1e-5) / Math.log(0.99999)));
  });
});

describe('the first steps, by hand', () => {
  test.each([
    [0.5, 1, 1, 1],
    [0.5, 1, 2, 4 / 3],
    [0.5, 3, 2, 4],
    [0.9, 10, 2, 52.631578947368425],
    [0.9, 10, 21, 39451.004332287426],
    [0, 7, 5, 7],
  ])('beta = %d, c = %d: x at step %d is %d', (beta, c, t, x) => {
    expectClose([Math.exp(inPlaceLog(beta, c, t))], [x], 1e-13);
  });
  test('with decay 0 any step is reached at once, to the last one allowed', () => {
    expect(inPlaceLog(0, 7, 1e8)).toBe(Math.log(7));
  });
});

describe('an error says what, what came, and why', () => {
  const cases: Record<string, () => unknown> = {
    'RangeError: inPlaceLog: beta must be in [0, 1), got 1. decay = 1 gives every gradient weight 0, and bias correction becomes 0/0.':
      () => inPlaceLog(1, 1, 1),
    "RangeError: inPlaceLog: c must be finite and above 0, got 0. Its logarithm is taken; for v it is the gradient's square.":
      () => inPlaceLog(0.9, 0, 1),
    "RangeError: inPlacePeak: c must be finite and above 0, got Infinity. Its logarithm is taken; for v it is the gradient's square.":
      () => inPlacePeak(0.9, Infinity),
    'TypeError: inPlacePeak: c must be a number, got "1". Text is never turned into a number here.':
      () => inPlacePeak(0.9, wrong('1')),
    'TypeError: inPlaceLog: t must be a number, got "1". Text is never turned into a number here.':
      () => inPlaceLog(0.9, 1, wrong('1')),
    'RangeError: inPlaceLog: t must be a whole number from 1 to 100000000, got 0. The sum has a term for each step.':
      () => inPlaceLog(0.9, 1, 0),
    'RangeError: inPlaceLog: t must be a whole number from 1 to 100000000, got 1.5. The sum has a term for each step.':
      () => inPlaceLog(0.9, 1, 1.5),
    'RangeError: inPlaceLog: t must be a whole number from 1 to 100000000, got 100000001. The sum has a term for each step.':
      () => inPlaceLog(0, 1, 1e8 + 1),
    'RangeError: inPlacePeak: beta must be in [0, 1), got -0.1. It is the share of the average that is kept.':
      () => inPlacePeak(-0.1, 1),
    'RangeError: inPlacePeak: beta must let the growth end within 100000000 steps, got 0.9999999. Each of them is a term of the sum.':
      () => inPlacePeak(0.9999999, 1),
  };
  it.each(Object.entries(cases))('%s', (expected, call) => {
    expect(message(call)).toBe(expected);
  });
  it.each([NaN, -1, -Infinity])('a constant of %d is refused', (c) => {
    expect(() => inPlaceLog(0.9, c, 1)).toThrow(RangeError);
  });
});
