import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { adamTrace, CORRECTION_NAMES, type CorrectionName } from '../../../src/lib/optim/index.ts';
import {
  FORMAT_NAMES,
  arithmetic,
  firstNonFinite,
  roundTo,
  withPrecision,
  type Format,
} from '../../../src/lib/precision/index.ts';
import oracle from '../../fixtures/precision-traces.json' with { type: 'json' };
import { differences, numbersFromHex } from './bits.ts';
import { message, wrong } from './message.ts';

const COLUMNS = ['g', 'm', 'v', 'mHat', 'vHat', 'update'] as const;
const tens = (steps: number) => new Float64Array(steps).fill(10);
const inPlace = { eps: 1e-3, correction: 'in-place' } as const;

describe('in float64', () => {
  const decay = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const options = fc.record(
    {
      beta1: decay,
      beta2: decay,
      eps: fc.double({ min: 0, max: 1, noNaN: true }),
      correction: fc.constantFrom(...CORRECTION_NAMES),
    },
    { requiredKeys: [] },
  );
  const gradient = fc.double({ noNaN: true, noDefaultInfinity: true });
  test.each(CORRECTION_NAMES)(
    'the loop is adamTrace, bit for bit, with the correction %s',
    (correction) => {
      const { adamTrace: rounded } = withPrecision('float64');
      fc.assert(
        fc.property(fc.array(gradient, { minLength: 1, maxLength: 60 }), options, (gs, chosen) => {
          const settings = { ...chosen, correction };
          const [ours, theirs] = [rounded(gs, settings), adamTrace(gs, settings)];
          for (const key of COLUMNS) expect(differences(ours[key], theirs[key])).toEqual([]);
        }),
        { numRuns: 1000 },
      );
    },
  );
  test('defaults are those of adamTrace', () => {
    const gs = [1, -2, 0.5];
    expect(withPrecision('float64').adamTrace(gs)).toEqual(adamTrace(gs));
    expect(Object.keys(withPrecision('float64').adamTrace(gs))).toEqual(COLUMNS);
  });
});

describe.each(oracle.runs)(
  '$format with beta2 = $beta2 on $stream, $correction',
  ({ format, beta1, beta2, eps, stream, correction, columns }) => {
    it('equals the oracle bit for bit at every step', () => {
      const name = format as Format;
      const gradients = oracle.streams[stream as keyof typeof oracle.streams];
      const trace = withPrecision(name).adamTrace(gradients, {
        beta1,
        beta2,
        eps,
        correction: correction as CorrectionName,
      });
      for (const key of COLUMNS) {
        const due = numbersFromHex(name, columns[key]);
        expect(due).toHaveLength(100);
        expect(differences(trace[key], due), key).toEqual([]);
      }
    });
  },
);

describe('the corrections NumPy was not asked for, by hand in float16', () => {
  // 1 − 0.9 is 0.10009765625 and 1 − 0.5 is 0.5: m = 0.10009765625, then 0.1901…; v = 0.5, then 0.75
  const run = (correction: CorrectionName) =>
    withPrecision('float16').adamTrace([1, 1], { beta1: 0.9, beta2: 0.5, eps: 0, correction });
  const { add, sub, mul, div, sqrt, pow, round } = arithmetic('float16');
  const beta = round(0.9);
  const m2 = add(mul(beta, sub(1, beta)), sub(1, beta));
  it('never divides', () => {
    expect([...run('never').mHat]).toEqual([sub(1, beta), m2]);
    expect(run('never').update[1]).toBe(div(m2, sqrt(0.75)));
  });
  it('multiplies, as a division by the rounded reciprocal', () => {
    const reciprocal = div(1, sub(1, pow(beta, 2)));
    expect(run('multiply').mHat[1]).toBe(div(m2, reciprocal));
    expect(run('multiply').m[1]).toBe(m2);
  });
  it('divides by 1 − beta without the power', () => {
    expect(run('no-exponent').mHat[1]).toBe(div(m2, sub(1, beta)));
    expect(run('no-exponent').vHat[1]).toBe(1.5);
  });
});

describe('where the in-place bug leaves the finite numbers', () => {
  it.each([
    ['float64', 10, 326],
    ['float64', 1, 329],
    ['float32', 10, 19],
    ['float32', 1, 20],
    ['float16', 10, 3],
    ['float16', 1, 3],
  ] as const)(
    'in %s with g = %d, √v does at step %d, and the update is 0 from there',
    (format, g, step) => {
      const { m, v, update } = withPrecision(format).adamTrace(
        new Float64Array(20_000).fill(g),
        inPlace,
      );
      const { sqrt } = arithmetic(format);
      expect(firstNonFinite(v.map(sqrt))).toBe(step);
      expect(firstNonFinite(v)).toBe(step);
      expect(firstNonFinite(m)).toBeNull();
      expect(firstNonFinite(update)).toBeNull();
      expect(update[step - 2]).toBeGreaterThan(0);
      expect(update.slice(step - 1).every((u) => u === 0)).toBe(true);
    },
  );
  it('in bfloat16 at step 1, even without the bug, since beta2 is 1 there', () => {
    for (const correction of ['separate', 'in-place', 'first-step-only', 'no-exponent'] as const) {
      const { m, vHat, update } = withPrecision('bfloat16').adamTrace(tens(50), { correction });
      expect(firstNonFinite(m), correction).toBeNull();
      expect(vHat[0], correction).toBe(NaN);
      expect(update[0], correction).toBe(NaN);
    }
  });
  it('in bfloat16 it is the rounding of beta2 that does it: 0.99 is no 1', () => {
    const { update } = withPrecision('bfloat16').adamTrace(tens(50), { beta2: 0.99 });
    expect(firstNonFinite(update)).toBeNull();
  });
  it('in float16 the default eps is 0, and a zero gradient gives 0/0', () => {
    expect([...withPrecision('float16').adamTrace([0]).update]).toEqual([NaN]);
    expect([...withPrecision('float32').adamTrace([0]).update]).toEqual([0]);
  });
});

test('gradients are rounded when they enter', () => {
  expect([...withPrecision('float16').adamTrace([0.1, 1e5]).g]).toEqual([
    0.0999755859375,
    Infinity,
  ]);
});

test.each(FORMAT_NAMES)('an object for %s knows its format and shares its arithmetic', (format) => {
  const precision = withPrecision(format);
  expect(precision.format).toBe(format);
  expect(precision.arithmetic.div(1, 3)).toBe(roundTo(format, 1 / 3));
});

test('errors are those of adamTrace, and say so', () => {
  expect(message(() => withPrecision(wrong(16)))).toBe(
    'TypeError: withPrecision: format must be one of float64, float32, float16, bfloat16, got 16. No other is known.',
  );
  const { adamTrace: rounded } = withPrecision('bfloat16');
  expect(message(() => rounded([1], { beta1: 1 }))).toBe(
    'RangeError: adamTrace: beta1 must be in [0, 1), got 1. decay = 1 gives every gradient weight 0, and bias correction becomes 0/0.',
  );
  expect(message(() => rounded([], {}))).toBe(
    'RangeError: adamTrace: gradients must not be empty, got length 0. There is no step to take.',
  );
});

describe('decays kept as doubles', () => {
  const kept = withPrecision('bfloat16', { decays: 'kept' });

  test('save the first step of right Adam in bfloat16, and let the bug die as in float32', () => {
    expect(kept.adamTrace(tens(1)).update[0]).toBe(1);
    expect(withPrecision('bfloat16').adamTrace(tens(1)).update[0]).toBe(NaN);
    expect(firstNonFinite(kept.adamTrace(tens(50), inPlace).v)).toBe(19);
  });
  test('are what float64 has anyway', () => {
    const trace = withPrecision('float64', { decays: 'kept' }).adamTrace(tens(50), inPlace);
    expect(trace).toEqual(adamTrace(tens(50), inPlace));
  });
  test('are one of two words', () => {
    expect(message(() => withPrecision('float16', { decays: wrong('double') }))).toBe(
      "TypeError: withPrecision: decays must be 'rounded' or 'kept', got \"double\". They enter the format or stay doubles.",
    );
  });
  test('are no option under another name', () => {
    expect(message(() => withPrecision('float16', wrong({ decay: 'kept' })))).toBe(
      'TypeError: withPrecision: there is no option "decay". Did you mean decays? Its options are decays.',
    );
  });
});
