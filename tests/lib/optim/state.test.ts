/** A run that is stopped and goes on from its state, steps that are skipped, and states that are none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  createOptimizer,
  OPTIMIZER_NAMES,
  type OptimizerSpec,
  type OptimizerState,
} from '../../../src/lib/index.ts';
import { runOf } from './kernel-equals-spec.ts';
import { SPECS } from './specs.ts';

const messageOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return String(error);
  }
  return 'nothing was thrown';
};
const wrong = (state: unknown) => state as OptimizerState;

describe('load(state()) goes on as if nothing had happened, to the last bit', () => {
  /** Above 64 parameters Adam runs in SIMD. */
  const dims = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 64, max: 67 }));
  it.each(OPTIMIZER_NAMES)('%s', (name) => {
    const runs = fc.record({ spec: SPECS[name], run: runOf(dims), at: fc.nat(12) });
    fc.assert(
      fc.property(runs, ({ spec, run: { start, gradients, rates }, at }) => {
        const whole = createOptimizer(spec);
        let resumed = createOptimizer(spec);
        const [x, y] = [Float64Array.from(start), Float64Array.from(start)];
        for (const [i, g] of gradients.entries()) {
          const state = resumed.state();
          const finite = Object.values(state.averages).flat().every(Number.isFinite);
          if (i === at % gradients.length && finite) {
            resumed = createOptimizer(spec);
            resumed.load(structuredClone(state));
            expect(resumed.state()).toEqual(state);
            expect(resumed.t).toBe(i);
          }
          whole.step(x, g, rates?.[i]);
          resumed.step(y, g, rates?.[i]);
        }
        expect(y).toEqual(x);
        expect(resumed.state()).toEqual(whole.state());
      }),
      { numRuns: 60 },
    );
  });

  it('in the memory that was lent', () => {
    const from = createOptimizer({ name: 'adam' });
    const to = createOptimizer({ name: 'adam' });
    const x = new Float64Array(100);
    from.step(x, new Float64Array(100).fill(3));
    const own = to.arrays(100);
    own.x.set(x);
    own.g.fill(-1);
    to.load(from.state());
    to.step(own.x, own.g);
    from.step(x, new Float64Array(100).fill(-1));
    expect([...own.x]).toEqual([...x]);
  });

  it('keeps averages with t = 0, the mistake of a counter that is lost, and their number', () => {
    const optimizer = createOptimizer({ name: 'adam' });
    optimizer.load({ t: 0, averages: { m: [1, 1], v: [1, 1] } });
    expect(messageOf(() => optimizer.step(new Float64Array(3), [1, 1, 1]))).toContain(
      'must have 2',
    );
    expect(optimizer.state()).toEqual({ t: 0, averages: { m: [1, 1], v: [1, 1] } });
    optimizer.load({ t: 0, averages: {} });
    optimizer.step(new Float64Array(3), [1, 1, 1]);
    expect(optimizer.t).toBe(1);
  });
});

describe('a state that is none', () => {
  const cases: readonly (readonly [unknown, string])[] = [
    [null, 'TypeError: load: state must be what state() gives, { t, averages }, got null.'],
    [
      { t: 1 },
      'TypeError: load: state must be what state() gives, { t, averages }, got an object.',
    ],
    [{ t: '1', averages: {} }, 'TypeError: load: t must be a number, got "1".'],
    [{ t: -1, averages: {} }, 'RangeError: load: t must be a whole number from 0, got -1.'],
    [{ t: 1.5, averages: {} }, 'RangeError: load: t must be a whole number from 0, got 1.5.'],
    [{ t: 1, averages: 3 }, 'TypeError: load: averages must be an object of arrays, got 3.'],
    [{ t: 1, averages: { m: [1] } }, 'TypeError: load: averages must be m, v, got m.'],
    [{ t: 1, averages: { m: [1], u: [1] } }, 'TypeError: load: averages must be m, v, got m, u.'],
    [
      { t: 1, averages: { m: 1, v: [] } },
      'TypeError: load: averages.m must be an array of numbers, got 1.',
    ],
    [
      { t: 1, averages: { m: [1], v: [1, 2] } },
      'RangeError: load: averages.v must have 1 elements, got 2.',
    ],
    [
      { t: 1, averages: { m: [1], v: ['1'] } },
      'TypeError: load: averages.v[0] must be a number, got "1".',
    ],
    [
      { t: 1, averages: { m: [NaN], v: [1] } },
      'RangeError: load: averages.m[0] must be finite, got NaN.',
    ],
  ];
  it.each(cases)('%j', (state, message) => {
    const optimizer = createOptimizer({ name: 'adam' });
    optimizer.step(Float64Array.of(1), [2]);
    const before = optimizer.state();
    expect(messageOf(() => optimizer.load(wrong(state)))).toContain(message);
    expect(optimizer.state()).toEqual(before);
  });
});

describe('a skipped step', () => {
  const spec: OptimizerSpec = { name: 'adam', lr: 1 };
  const run = (counter?: 'hold' | 'advance') => {
    const [optimizer, x] = [createOptimizer(spec), Float64Array.of(0)];
    optimizer.step(x, [1]);
    const { averages } = optimizer.state();
    const before = x[0];
    if (counter) optimizer.skip({ counter });
    expect(optimizer.state().averages).toEqual(averages);
    expect(x[0]).toBe(before);
    optimizer.step(x, [0.5]);
    return { x: x[0] ?? NaN, t: optimizer.t };
  };
  it('that holds the counter leaves no trace', () => expect(run('hold')).toEqual(run()));
  it('that advances it is seen by the corrections alone', () => {
    // m = .9·.1 + .1·.5 = .14, v = .999·.001 + .001·.25 = .001249, divided as at step 3
    const due = 0.14 / (1 - 0.9 ** 3) / Math.sqrt(0.001249 / (1 - 0.999 ** 3));
    expect(run('advance').t).toBe(3);
    expect(Math.abs(run('advance').x + 1 + due)).toBeLessThan(1e-6);
  });
  it('may come first, and holds unless told', () => {
    const optimizer = createOptimizer(spec);
    optimizer.skip();
    expect(optimizer.t).toBe(0);
    optimizer.skip({ counter: 'advance' });
    expect(optimizer.state()).toEqual({ t: 1, averages: {} });
    const x = new Float64Array(2);
    optimizer.step(x, [0, 0.5]); // infinitrain's: the first gradient at step 2 of a shared counter
    expect(x[1]).toBeCloseTo(-(0.05 / 0.19) / Math.sqrt(0.00025 / (1 - 0.999 ** 2)), 6);
  });
  it('refuses what it does not know', () => {
    const optimizer = createOptimizer(spec);
    expect(messageOf(() => optimizer.skip({ Counter: 'hold' } as never))).toBe(
      'TypeError: skip: there is no option "Counter". Did you mean counter? Its options are counter.',
    );
    expect(messageOf(() => optimizer.skip({ counter: 'stop' } as never))).toBe(
      'TypeError: skip: counter must be "hold" or "advance", got "stop". No other is known.',
    );
  });
});
