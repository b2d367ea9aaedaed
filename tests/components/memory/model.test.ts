import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  changeAfter,
  gradientsOf,
  pulseAt,
  run,
  weightOf,
} from '../../../src/components/widgets/memory/model.ts';
import { params } from '../../../src/components/widgets/memory/params.ts';
import { expectClose } from '../../lib/support.ts';
import { statesOf } from '../arbitraries.ts';

const INITIAL = params.initial;
const memoryStates = statesOf(params);

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
const at = (values: Float64Array, t: number): number => values[t - 1] ?? NaN;

describe('the memory', () => {
  test('is the recurrence, and the weighted sum of the same gradients', () => {
    fc.assert(
      fc.property(memoryStates, (state) => {
        const memory = run({ ...state, weights: 'raw' });
        const { g, m, beta, t, weights } = memory;
        let average = 0;
        for (const [i, each] of g.entries()) {
          average = beta * average + (1 - beta) * each;
          expect(m[i]).toBe(average);
        }
        const weighted = sum(weights.map((weight, i) => weight * (g[i] ?? NaN)));
        expect(Math.abs(weighted - at(m, t))).toBeLessThan(1e-9 * Math.max(...g.map(Math.abs)));
      }),
      { numRuns: 60 },
    );
  });

  test('weighs 1 with the zero start, and 1 without it once rescaled', () => {
    fc.assert(
      fc.property(memoryStates, (state) => {
        const raw = run({ ...state, weights: 'raw' });
        const rescaled = run({ ...state, weights: 'rescaled' });
        // 1 − β of the largest β keeps eleven of its digits.
        expectClose([sum(raw.weights), sum(rescaled.weights)], [raw.share, 1], 1e-9);
        expectClose([raw.share + weightOf(raw, 0), weightOf(rescaled, 0)], [1, 0], 1e-12);
        const { g, t, weights, mHat } = rescaled;
        const weighted = sum(weights.map((weight, i) => weight * (g[i] ?? NaN)));
        expect(Math.abs(weighted - at(mHat, t))).toBeLessThan(1e-9 * Math.max(...g.map(Math.abs)));
      }),
      { numRuns: 60 },
    );
  });

  test('has the closed forms of a constant gradient', () => {
    const { m, mHat, t, share, zero, halfLife, samples } = run(INITIAL);
    expect(t).toBe(12);
    expectClose([at(m, 12), at(mHat, 12)], [10 * (1 - 0.9 ** 12), 10]);
    expectClose([share, zero, halfLife ?? NaN], [1 - 0.9 ** 12, 0.9 ** 12, 6.578813478960585]);
    // Kish: (Σw)² / Σw² over the twelve weights themselves
    const weights = Array.from({ length: 12 }, (_, age) => 0.1 * 0.9 ** age);
    const kish = sum(weights) ** 2 / sum(weights.map((weight) => weight ** 2));
    expectClose([samples.now, samples.ever], [kish, 19], 1e-11);
  });

  test('looks at a step and a gradient that exist', () => {
    fc.assert(
      fc.property(memoryStates, (state) => {
        const memory = run(state);
        expect(memory.t).toBe(Math.min(state.step ?? state.steps, state.steps));
        expect(memory.k).toBeLessThanOrEqual(state.steps);
        for (let k = 0; k <= memory.steps; k++) {
          const weight = weightOf(memory, k);
          expect(weight >= 0 && weight <= 1 + 1e-12).toBe(true);
          if (k > memory.t) expect(weight).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('remembers nothing at β = 0', () => {
    const memory = run({ ...INITIAL, stream: 'noise', beta: 0, step: 7 });
    expect(memory.halfLife).toBeNull();
    expect(memory.samples).toEqual({ now: 1, ever: 1 });
    expect([...memory.m]).toEqual([...memory.g]);
    expect(memory.weights).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });
});

describe('the streams', () => {
  const stream = (name: typeof INITIAL.stream, steps = 60) => gradientsOf(name, 42, steps);

  test('are what they are called', () => {
    expect(new Set(stream('constant'))).toEqual(new Set([10]));
    const change = stream('change');
    expect([at(change, changeAfter(60)), at(change, changeAfter(60) + 1)]).toEqual([10, -10]);
    expect([...stream('pulse')].flatMap((g, i) => (g === 0 ? [] : [[i + 1, g]]))).toEqual([
      [pulseAt(60), 10],
    ]);
  });

  test('make NumPy’s noise: loc + scale · z of seed 42', () => {
    const z = [0.4967141530112327, -0.13826430117118466, 0.6476885381006925];
    expectClose(
      stream('noise').subarray(0, 3),
      z.map((each) => 10 + 4 * each),
    );
  });

  test('the pulse draws the weights, from right to left', () => {
    const { m } = run({ ...INITIAL, stream: 'pulse' });
    const { weights } = run({ ...INITIAL, step: null });
    const after = [...m.subarray(pulseAt(60) - 1)].map((value) => value / 10);
    expectClose(after, weights.toReversed().slice(0, after.length), 1e-12);
  });

  test('an average turns its sign at the first whole step past the half-life', () => {
    const { m, halfLife } = run({ ...INITIAL, stream: 'change', steps: 500 });
    const turn = m.findIndex((value) => value < 0) + 1 - changeAfter(500);
    expect(turn).toBe(Math.ceil(halfLife ?? NaN));
  });
});
