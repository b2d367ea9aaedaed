import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { adamStepDetails, adamTrace, CORRECTION_NAMES, streams } from '../../../src/lib/index.ts';

const COLUMNS = ['g', 'm', 'v', 'mHat', 'vHat', 'update'] as const;
const gradients = streams.normal(30, 7);

describe('the details of a step', () => {
  it('are the numbers of the trace at that step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(...CORRECTION_NAMES),
        (t, correction) => {
          const options = { beta1: 0.8, beta2: 0.95, eps: 0.01, correction };
          const details = adamStepDetails(gradients, options, t);
          const trace = adamTrace(gradients, options);
          for (const key of COLUMNS) expect(details[key]).toBe(trace[key][t - 1]);
          expect(details.t).toBe(t);
          expect(details.mBefore).toBe(t === 1 ? 0 : trace.m[t - 2]);
          expect(details.vBefore).toBe(t === 1 ? 0 : trace.v[t - 2]);
        },
      ),
    );
  });

  it('follow the loop body: average, divide, take the ratio', () => {
    for (const correction of CORRECTION_NAMES) {
      const s = adamStepDetails(gradients, { eps: 0.01, correction }, 5);
      expect(s.mAverage).toBe(0.9 * s.mBefore + (1 - 0.9) * s.g);
      expect(s.vAverage).toBe(0.999 * s.vBefore + (1 - 0.999) * (s.g * s.g));
      expect(s.mHat).toBe(s.mAverage / s.mDivisor);
      expect(s.vHat).toBe(s.vAverage / s.vDivisor);
      expect(s.update).toBe(s.mHat / (Math.sqrt(s.vHat) + 0.01));
    }
  });

  it('show where each correction parts: its divisor, and what is kept', () => {
    const at = (correction: (typeof CORRECTION_NAMES)[number]) =>
      adamStepDetails([10, 10], { correction }, 2);
    expect(at('separate')).toMatchObject({ mDivisor: 1 - 0.9 ** 2, m: at('separate').mAverage });
    expect(at('in-place')).toMatchObject({
      mDivisor: 1 - 0.9 ** 2,
      m: at('in-place').mHat,
      mBefore: 10,
    });
    expect(at('first-step-only')).toMatchObject({ mDivisor: 1, vDivisor: 1, m: 10 });
    expect(at('never')).toMatchObject({ mDivisor: 1, vDivisor: 1 });
    expect(at('multiply')).toMatchObject({ mDivisor: 1 / (1 - 0.9 ** 2) });
    expect(at('no-exponent')).toMatchObject({ mDivisor: 1 - 0.9, vDivisor: 1 - 0.999 });
  });

  it('are plain numbers under these names', () => {
    const details = adamStepDetails([1], {}, 1);
    expect(Object.keys(details).sort()).toEqual(
      [
        ...['t', 'g', 'mBefore', 'vBefore', 'mAverage', 'vAverage', 'mDivisor', 'vDivisor'],
        ...['mHat', 'vHat', 'm', 'v', 'update'],
      ].sort(),
    );
    for (const value of Object.values(details)) expect(value).toBeTypeOf('number');
  });
});
