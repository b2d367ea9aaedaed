import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { adamTrace } from '../../../src/lib/optim/index.ts';
import { firstNonFinite, inPlaceLog, logTrace } from '../../../src/lib/precision/index.ts';
import oracle from '../../fixtures/log-trace.json' with { type: 'json' };
import { message, wrong } from './message.ts';

/** The stream that scripts/oracle/log_trace.py calls `signs`. */
const signs = (k: number): number => (((k * 7919) % 101) - 50) / 8;

const streamOf = (gradient: string | number, steps: number): Float64Array =>
  Float64Array.from({ length: steps }, (_, k) =>
    typeof gradient === 'number' ? gradient : signs(k),
  );

/** The tolerance, relative to a logarithm or absolute where it is small. */
const expectLog = (actual: number | undefined, expected: number, what: string): void => {
  if (actual === expected) return; // infinities
  const error = Math.abs((actual ?? NaN) - expected) / Math.max(1, Math.abs(expected));
  expect(error, `${what}: ${String(actual)} against ${expected}`).toBeLessThanOrEqual(1e-13);
};

describe.each(oracle.runs)(
  'gradient $gradient with decays $beta1, $beta2 and eps $eps',
  ({ gradient, beta1, beta2, eps, rows }) => {
    it('equals 60-digit arithmetic at every step that was recorded', () => {
      expect(rows.length).toBeGreaterThan(15);
      const steps = Number(rows.at(-1)?.[0]);
      const trace = logTrace(streamOf(gradient, steps), { beta1, beta2, eps });
      for (const [t, logM, signM, logV, logUpdate] of rows) {
        const i = Number(t) - 1;
        expectLog(trace.logM[i], Number(logM), `ln |m| at ${t}`);
        expect(trace.signM[i], `sign of m at ${t}`).toBe(signM);
        expectLog(trace.logV[i], Number(logV), `ln v at ${t}`);
        expectLog(trace.logUpdate[i], Number(logUpdate), `ln |update| at ${t}`);
      }
    });
    it('and floats, as long as they last', () => {
      const float = adamTrace(streamOf(gradient, 300), {
        beta1,
        beta2,
        eps,
        correction: 'in-place',
      });
      const trace = logTrace(streamOf(gradient, 300), { beta1, beta2, eps });
      const last = (firstNonFinite(float.v) ?? 301) - 1;
      expect(last).toBeGreaterThan(100);
      for (let i = 0; i < last; i++) {
        const [m = NaN, v = NaN, update = NaN] = [float.m[i], float.v[i], float.update[i]];
        // where m cancels, floats are right relative to what cancels: a gradient
        const ours = (trace.signM[i] ?? NaN) * Math.exp(trace.logM[i] ?? NaN);
        expect(Math.abs(ours - m)).toBeLessThan(1e-10 * Math.max(1, Math.abs(m)));
        expect(Math.abs(Math.exp((trace.logV[i] ?? NaN) - Math.log(v)) - 1)).toBeLessThan(1e-9);
        const exact = (trace.logUpdate[i] ?? NaN) - Math.log(Math.abs(update));
        if (typeof gradient === 'number') expect(Math.abs(Math.exp(exact) - 1)).toBeLessThan(1e-9);
      }
    });
  },
);

describe('what no float sees, on a constant gradient of 10', () => {
  const run = (steps: number) => logTrace(streamOf(10, steps), { eps: 1e-3 });
  const highest = (column: Float64Array) => column.indexOf(Math.max(...column));
  it('v is 1.1394757e142 at step 100 and peaks at 4.9709311e707 at step 6904', () => {
    const { logV } = run(10_000);
    expect(Math.exp(logV[99] ?? NaN).toPrecision(8)).toBe('1.1394757e+142');
    const peak = highest(logV);
    expect(peak + 1).toBe(6904);
    expect((10 ** ((logV[peak] ?? NaN) / Math.LN10 - 707)).toPrecision(8)).toBe('4.9709311');
  });
  it('m keeps its sign and peaks at 39451.004 at step 21', () => {
    const { logM, signM } = run(1000);
    expect(signM.every((sign) => sign === 1)).toBe(true);
    const peak = highest(logM);
    expect(peak + 1).toBe(21);
    expect(Math.exp(logM[peak] ?? NaN).toPrecision(8)).toBe('39451.004');
  });
  it('the update is 3.404888183e-70 at step 100, as in floats', () => {
    expect(Math.exp(run(100).logUpdate[99] ?? NaN).toPrecision(10)).toBe('3.404888183e-70');
  });
  it('the update is least, 1.4183425e-353, at step 6904, and back above 0.5 at step 1,630,919, as the closed form says', () => {
    const { logM, logV, logUpdate } = run(1_640_000);
    let least = 0;
    for (const [i, log] of logUpdate.entries()) if (log < (logUpdate[least] ?? NaN)) least = i;
    expect(least + 1).toBe(6904);
    expect((10 ** ((logUpdate[least] ?? NaN) / Math.LN10 + 353)).toPrecision(8)).toBe('1.4183425');
    const back = logUpdate.findIndex((log, i) => i > least && log > Math.log(0.5));
    expect(back + 1).toBe(1_630_919);
    for (const t of [1, 2, 21, 100, 326, 6904, 10_000, back + 1]) {
      const [m = NaN, v = NaN] = [logM[t - 1], logV[t - 1]];
      expect(Math.abs(Math.expm1(inPlaceLog(0.9, 10, t) - m))).toBeLessThan(1e-9);
      expect(Math.abs(Math.expm1(inPlaceLog(0.999, 100, t) - v))).toBeLessThan(1e-9);
    }
  });
  it('and all of it stands in four columns', () => {
    expect(Object.keys(run(1))).toEqual(['logM', 'signM', 'logV', 'logUpdate']);
  });
});

describe('signs and zeros', () => {
  it('zeros stay −∞ until something comes, and count as steps', () => {
    const { logM, signM, logV, logUpdate } = logTrace([0, 0, 1], {
      beta1: 0.5,
      beta2: 0.75,
      eps: 1,
    });
    expect([...signM]).toEqual([0, 0, 1]);
    expect([...logM.subarray(0, 2), ...logV.subarray(0, 2), ...logUpdate.subarray(0, 2)]).toEqual(
      new Array<number>(6).fill(-Infinity),
    );
    expectLog(logM[2], Math.log(0.5 / 0.875), 'ln m');
    expectLog(logV[2], Math.log(0.25 / (1 - 0.421875)), 'ln v');
  });
  it('0/0 is NaN, as in floats', () => {
    expect([...logTrace([0], { eps: 0 }).logUpdate]).toEqual([NaN]);
  });
  it('two opposites that cancel leave zero, and the next gradient starts anew', () => {
    // m = 1, then (0.5 − 0.5)/0.75 = 0, then 0.5/0.875
    const { logM, signM } = logTrace([1, -1, -1], { beta1: 0.5 });
    expect([...signM]).toEqual([1, 0, -1]);
    expect(logM[1]).toBe(-Infinity);
    expectLog(logM[2], Math.log(0.5 / 0.875), 'ln |m|');
  });
  it('the larger of two opposites gives its sign', () => {
    // (0.5 − 0.5·3)/0.75 = −4/3; (−2/3 + 0.5)/0.875 = −4/21
    const { logM, signM } = logTrace([1, -3, 1], { beta1: 0.5 });
    expect([...signM]).toEqual([1, -1, -1]);
    expectLog(logM[1], Math.log(4 / 3), 'ln |m| at 2');
    expectLog(logM[2], Math.log(4 / 21), 'ln |m| at 3');
  });
  it('with decay 0 each step is the last gradient, a zero one too', () => {
    const { logM, signM, logV } = logTrace([2, -3, 0, 4], { beta1: 0, beta2: 0 });
    expect([...signM]).toEqual([1, -1, 0, 1]);
    expect([...logM]).toEqual([Math.log(2), Math.log(3), -Infinity, Math.log(4)]);
    expect([...logV]).toEqual([...logM].map((log) => 2 * log));
  });
});

test('the loop in logarithms is the loop in floats, for any stream', () => {
  const decay = fc.double({ min: 0, max: 0.9999, noNaN: true });
  const gradient = fc.oneof(
    fc.double({ min: -1e3, max: 1e3, noNaN: true }),
    fc.constantFrom(0, 1, -1, 10),
  );
  fc.assert(
    fc.property(
      fc.array(gradient, { minLength: 1, maxLength: 30 }),
      decay,
      decay,
      (gs, beta1, beta2) => {
        const options = { beta1, beta2, eps: 1e-3 };
        const float = adamTrace(gs, { ...options, correction: 'in-place' });
        const log = logTrace(gs, options);
        let largest = 1e-300;
        for (let i = 0; i < gs.length; i++) {
          const [m = NaN, v = NaN] = [float.m[i], float.v[i]];
          largest = Math.max(largest, Math.abs(m), Math.abs(gs[i] ?? NaN));
          const ours = (log.signM[i] ?? NaN) * Math.exp(log.logM[i] ?? NaN);
          // a small decay's power loses digits in neither, a large one's in floats
          expect(Math.abs(ours - m)).toBeLessThanOrEqual(1e-9 * largest);
          expect(Math.abs(Math.exp(log.logV[i] ?? NaN) - v)).toBeLessThanOrEqual(1e-9 * v + 1e-300);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('defaults are the paper’s, and the correction is always in place', () => {
  const due = logTrace([10, 10], { beta1: 0.9, beta2: 0.999, eps: 1e-8 });
  expect(logTrace([10, 10])).toEqual(due);
  expect(() => logTrace([10, 10], wrong({ correction: 'separate' }))).toThrow(
    'logTrace: there is no option "correction". Its options are beta1, beta2, eps.',
  );
});

test('errors name the function', () => {
  expect(message(() => logTrace([]))).toBe(
    'RangeError: logTrace: gradients must not be empty, got length 0. There is no step to take.',
  );
  expect(message(() => logTrace([1], { beta2: 1 }))).toContain('logTrace: beta2 must be in [0, 1)');
});
