import { describe, expect, it, test } from 'vitest';

import {
  eventsOf,
  settle,
  settlingLimit,
  stretchesOf,
} from '../../../src/lib/experiments/settling.ts';
import oracle from '../../fixtures/settling.json' with { type: 'json' };
import { expectClose } from '../support.ts';

const STEPS = 10_000;

test('the limits are plain descent’s 2 and, for Adam’s β1, 38', () => {
  expect(settlingLimit('rmsprop')).toBe(2);
  expectClose([settlingLimit('adam')], [38]);
});

describe.each(oracle.adam)('Adam with ε = $eps against 50 digits', (due) => {
  const run = settle({ rule: 'adam', lr: 0.1, eps: due.eps, beta: 0.999, steps: STEPS });
  const found = eventsOf(run, settlingLimit('adam'));

  it('is where it should be, to eight digits, although x goes through 150 powers of ten', () => {
    for (const [t = NaN, distance, size] of due.rows.map((row) => row.map(Number))) {
      expectClose([Math.abs(run.x[t] ?? NaN)], [distance ?? NaN], 1e-8);
      expectClose([run.sizes[t] ?? NaN], [size ?? NaN], 1e-8);
    }
    const late = run.x.slice(8001).reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    expectClose([late], [Number(due.largestAfter8000)], 1e-7);
  });

  it('crosses the line, is nearest and bursts where it should', () => {
    expect(found.crossing).toBe(due.crossing);
    expect(found.least.t).toBe(due.least.t);
    expectClose([found.least.distance], [Number(due.least.x)], 1e-8);
    expect(found.burst?.t ?? null).toBe(due.burst?.t ?? null);
    if (due.burst) expectClose([found.burst?.distance ?? NaN], [Number(due.burst.x)], 1e-8);
    expect(found.zero).toBeNull();
  });
});

test.each(oracle.rmsprop)('RMSProp with β = $beta, α = $lr against NumPy', (due) => {
  const { beta, lr } = due;
  const run = settle({ rule: 'rmsprop', lr, eps: 1e-8, beta, steps: STEPS });
  const found = eventsOf(run, settlingLimit('rmsprop'));
  expect(found.crossing).toBe(due.crossing);
  expect(found.zero).toBe(due.zero);
  expectClose([Math.abs(run.x.at(-1) ?? NaN), run.sizes.at(-1) ?? NaN], [due.end, due.endSize]);
  // What no double can hold becomes 0, and only that.
  expect(found.zero !== null).toBe(Number(due.leastLog10) < Math.log10(Number.MIN_VALUE));
});

describe('stretches', () => {
  const run = {
    x: Float64Array.of(1, -5, 2, 0, -3, 1),
    sizes: Float64Array.of(NaN, 1, 2, 3, 4, 5),
  };

  it('hold the largest distance and the last step size, the start by itself', () => {
    const { t, distance, size } = stretchesOf(run, 2);
    expect([...t]).toEqual([0, 2, 4, 5]);
    expect([...distance]).toEqual([1, 5, 3, 1]);
    expect([...size]).toEqual([NaN, 2, 4, 5]);
  });
});
