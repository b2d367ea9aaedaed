import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { lastCycle, run, stepOf } from '../../../src/components/widgets/rmsprop/model.ts';
import { turnedBy } from '../../../src/lib/experiments/ravine.ts';
import { params, type State } from '../../../src/components/widgets/rmsprop/params.ts';
import { EPSILON_PLACES, stepAt } from '../../../src/lib/experiments/epsilon.ts';
import { createOptimizer } from '../../../src/lib/optim/index.ts';
import { expectClose } from '../../lib/support.ts';
import { statesOf } from '../arbitraries.ts';

const cycleOf = (patch: Partial<State>) => run({ ...params.initial, ...patch }).cycle;
const ravineOf = (patch: Partial<State>) => run({ ...params.initial, ...patch }).ravine;

describe('Hinton’s cycle', () => {
  test('is walked by the library’s optimizer, step for step, in learning rates', () => {
    for (const beta of [0, 0.5, 0.9, 0.99]) {
      const { g, rmsprop, v } = cycleOf({ beta });
      const optimizer = createOptimizer({ name: 'rmsprop', lr: 1, alpha: beta, eps: 1e-8 });
      const x = Float64Array.of(0);
      g.forEach((gradient, i) => {
        optimizer.step(x, [gradient]);
        expectClose([rmsprop[i + 1] ?? NaN], x, 1e-12);
        expectClose([v[i] ?? NaN], optimizer.state().averages['v'] ?? [], 1e-12);
      });
    }
  });

  test('is walked by sign alone when v remembers nothing and ε is next to nothing', () => {
    const { rmsprop, sign } = cycleOf({ beta: 0, eps: 1e-12 });
    expectClose(rmsprop, sign, 1e-9);
    expect(sign.at(-1)).toBe(-80);
  });

  test('leads as far each time as its conclusion says', () => {
    const { sign } = cycleOf({});
    expect([9, 10, 19, 100].map((t) => lastCycle(sign, t))).toEqual([null, -8, -8, -8]);
  });
});

describe('the ravine', () => {
  test('is walked by the library’s optimizers on ½·xᵀHx', () => {
    const { along, across } = params.initial;
    const { path, plain, plainLr, hessian, losses, sizes, v } = ravineOf({ turn: 30 });
    const [a, b, c] = hessian;
    const slope = ([x = 0, y = 0]: ArrayLike<number> & Iterable<number>) => [
      a * x + b * y,
      b * x + c * y,
    ];
    const start = Float64Array.of(...turnedBy([along, across], 30));
    const [one, two] = [start.slice(), start.slice()];
    const rmsprop = createOptimizer({ name: 'rmsprop', lr: 0.1, alpha: 0.9, eps: 1e-8 });
    const sgd = createOptimizer({ name: 'sgd', lr: plainLr });
    for (let t = 1; t <= 40; t++) {
      rmsprop.step(one, slope(one));
      sgd.step(two, slope(two));
      expectClose(path[t] ?? [], one, 1e-9);
      expectClose(plain[t] ?? [], two, 1e-9);
      const [g0 = NaN, g1 = NaN] = slope(one);
      expectClose([losses[t] ?? NaN], [0.5 * ((one[0] ?? NaN) * g0 + (one[1] ?? NaN) * g1)], 1e-9);
      expectClose(
        sizes[t - 1] ?? [],
        (v[t - 1] ?? []).map((vi) => 0.1 / (Math.sqrt(vi) + 1e-8)),
      );
    }
  });

  test('ends in the cycle theory names, whatever its condition number', () => {
    for (const kappa of [1, 10, 1000]) {
      const { path, amplitudes } = ravineOf({ kappa, steps: 500 });
      const end = (path.at(-1) ?? []).map(Math.abs);
      expectClose(end, amplitudes ?? [], 1e-3);
      expect(amplitudes?.[0]).toBeCloseTo(0.05, 6);
    }
    expect(ravineOf({ turn: 1 }).amplitudes).toBeNull();
  });

  test('turns with its start and back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -4, max: 4, noNaN: true }),
        fc.integer({ min: 0, max: 90 }),
        (x, turn) => {
          const [back, other] = turnedBy(turnedBy([x, 1], turn), -turn);
          expect(Math.abs(back - x)).toBeLessThan(1e-12);
          expect(Math.abs(other - 1)).toBeLessThan(1e-12);
        },
      ),
    );
  });
});

describe('the places of ε', () => {
  test('are those of the library’s Adam under a constant gradient', () => {
    for (const epsilon of EPSILON_PLACES)
      for (const g of [1e-10, 1e-6, 1e-3, 1]) {
        const optimizer = createOptimizer({
          name: 'adam',
          lr: 1,
          beta1: 0,
          beta2: 0.99,
          eps: 1e-6,
          epsilon,
        });
        const x = Float64Array.of(0);
        for (let t = 1; t <= 30; t++) {
          const before = x[0] ?? NaN;
          optimizer.step(x, [g]);
          const step = before - (x[0] ?? NaN);
          expectClose([stepAt(epsilon, g, { beta: 0.99, eps: 1e-6, t })], [step], 1e-6);
        }
      }
  });

  test('of the hat comes to that outside as its factor wears off', () => {
    const at = (place: 'outside' | 'hat', t: number) =>
      stepAt(place, 1e-8, { beta: 0.99, eps: 1e-8, t });
    expect(at('hat', 1)).toBeCloseTo(1 / 11, 9);
    expectClose([at('hat', 3000)], [at('outside', 3000)], 1e-9);
  });

  test('brake at their knees: to a half beside a root, to √½ inside it', () => {
    const { knees, t } = run({ ...params.initial, beta: 0.99, step: 7 }).epsilon;
    const setting = { beta: 0.99, eps: params.initial.eps, t };
    expectClose(
      EPSILON_PLACES.map((place) => stepAt(place, knees[place], setting)),
      [0.5, Math.SQRT1_2, 0.5],
      1e-9,
    );
  });
});

describe('the run', () => {
  test('is at a step within it in every state, and where it opens where none is named', () => {
    fc.assert(
      fc.property(statesOf(params), (state) => {
        const { view } = state;
        const steps = { nine: 100, ravine: state.steps, eps: 1000 }[view];
        expect(stepOf(view, state)).toBeGreaterThanOrEqual(1);
        expect(stepOf(view, state)).toBeLessThanOrEqual(steps);
        const opens = { nine: 9, ravine: Math.min(30, steps), eps: 1 }[view];
        expect(stepOf(view, { ...state, step: null })).toBe(opens);
      }),
    );
  });

  test('is not walked again when only the step moves', () => {
    const state = { ...params.initial, turn: 10 };
    const [one, two] = [run({ ...state, step: 3 }), run({ ...state, step: 4 })];
    expect(one.cycle.rmsprop).toBe(two.cycle.rmsprop);
    expect(one.ravine.path).toBe(two.ravine.path);
    expect(run({ ...state, beta: 0.5 }).ravine.path).not.toBe(two.ravine.path);
  });
});
