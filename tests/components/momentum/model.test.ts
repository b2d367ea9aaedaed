import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { hessianOf, METHODS, run } from '../../../src/components/widgets/momentum/model.ts';
import { stabilityLimit } from '../../../src/lib/theory/index.ts';
import { theoryOf } from '../../../src/lib/experiments/momentum.ts';
import { params } from '../../../src/components/widgets/momentum/params.ts';
import { expectClose } from '../../lib/support.ts';
import { statesOf } from '../arbitraries.ts';

const INITIAL = params.initial;
const states = statesOf(params);

const evenly = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1e6 }).map((i) => min + ((max - min) * i) / 1e6);
/** A start and a rotation spread evenly over what they may be. */
const evenPlaces = fc.record({ x: evenly(-2, 2), y: evenly(-2, 2), rotation: evenly(-90, 90) });

describe('the three runs', () => {
  test('are the loops written out, on the bowl turned by hand', () => {
    const state = { ...INITIAL, lr: 0.01, beta: 0.8 };
    const [c, s] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
    // H = λ₁e₁e₁ᵀ + λ₂e₂e₂ᵀ, λ = (1, 100)
    const hessian = [c * c + 100 * s * s, c * s - 100 * c * s, s * s + 100 * c * c] as const;
    expectClose(hessianOf(state), hessian, 1e-12);
    const loop = (lr: number, share: number, kept: number) => {
      let [x, y, mx, my] = [state.x, state.y, 0, 0];
      for (let t = 0; t < 100; t++) {
        const [gx, gy] = [hessian[0] * x + hessian[1] * y, hessian[1] * x + hessian[2] * y];
        [mx, my] = [kept * mx + share * gx, kept * my + share * gy];
        [x, y] = [x - lr * mx, y - lr * my];
      }
      return [x, y];
    };
    const expected = {
      ball: loop(0.01, 1, 0.8),
      ema: loop(0.01, 0.2, 0.8),
      plain: loop(0.01, 1, 0),
    };
    const { walks } = run(state);
    for (const method of METHODS) {
      const { x, y, losses } = walks[method];
      expectClose([x[100] ?? NaN, y[100] ?? NaN], expected[method], 1e-9);
      expect([x.length, y.length, losses.length]).toEqual([101, 101, 101]);
    }
  });

  test('of both forms go together at exchanged learning rates', () => {
    fc.assert(
      // Not from subnormal places: they have few digits, and 200 steps may let that grow to the size of the rest.
      fc.property(states, evenPlaces, (anywhere, place) => {
        const state = { ...anywhere, ...place };
        const { ball, ema } = run({ ...state, exchange: 'exchanged' }).walks;
        expectClose([ema.lr * (1 - state.beta)], [state.lr]);
        let size = 0;
        for (const [t, x] of ball.x.entries()) {
          const y = ball.y[t] ?? NaN;
          size = Math.max(size, Math.hypot(x, y));
          if (!(size < 1e6)) break;
          const apart = Math.hypot(x - (ema.x[t] ?? NaN), y - (ema.y[t] ?? NaN));
          expect(apart).toBeLessThanOrEqual(1e-6 * size + 1e-300);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('converge below the limit and run away above it, on the side that their rate says', () => {
    for (const [kappa, beta] of [
      [100, 0.9],
      [10, 0.3],
      [1000, 0],
    ] as const) {
      const limit = stabilityLimit(kappa, beta);
      const ballAt = (lr: number) => run({ ...INITIAL, kappa, beta, lr, steps: '200' }).walks.ball;
      expect(ballAt(limit * 0.97).rate).toBeLessThan(1);
      expect(ballAt(limit * 1.03).rate).toBeGreaterThan(1);
      expect(ballAt(limit * 1.03).losses.at(-1)).toBeGreaterThan(1e3);
      const emaAt = (lr: number) => run({ ...INITIAL, kappa, beta, lr }).walks.ema;
      const emaLimit = stabilityLimit(kappa, beta, 'ema');
      expect(emaAt(emaLimit * 0.97).rate).toBeLessThan(1);
      expect(emaAt(emaLimit * 1.03).rate).toBeGreaterThan(1);
    }
  });

  test('have the optimum of course.md', () => {
    const { plain, ball } = theoryOf(100);
    expectClose(
      [ball.lr, ball.beta, ball.rate, plain.rate],
      [0.033057851, 0.66942149, 0.81818182, 0.98019802],
      1e-7,
    );
  });

  test('hold as many places as steps, finite until they run away and never after', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { walks, step, steps } = run(state);
        for (const walk of Object.values(walks)) {
          expect(walk.losses).toHaveLength(Number(state.steps) + 1);
          const gone = walk.losses.findIndex((loss) => !Number.isFinite(loss));
          if (gone >= 0) expect(new Set(walk.losses.slice(gone))).toEqual(new Set([Infinity]));
          expect(walk.rate).toBeGreaterThanOrEqual(0);
        }
        expect(step).toBeLessThanOrEqual(steps);
      }),
      { numRuns: 60 },
    );
  });

  test('have directions from the flattest to the steepest, each the ball’s own run along its eigenvector', () => {
    const state = { ...INITIAL, rotation: 0, x: 1, y: 1 };
    const { walks, directions } = run(state);
    expectClose(
      directions().map(({ lambda }) => lambda),
      [1, 10 ** 0.5, 10, 10 ** 1.5, 100],
      1e-12,
    );
    expectClose([...(directions()[0]?.x ?? [])], [...walks.ball.x], 1e-9);
    expectClose([...(directions()[4]?.x ?? [])], [...walks.ball.y], 1e-9);
    expect(run({ ...INITIAL, kappa: 1 }).directions()).toHaveLength(1);
  });

  test('are not computed again where the step alone moves', () => {
    expect(run({ ...INITIAL, step: 3 }).walks).toBe(run({ ...INITIAL, step: 4 }).walks);
    expect(run({ ...INITIAL, step: 3 }).step).toBe(3);
    expect(run({ ...INITIAL, steps: '50', step: 180 }).step).toBe(50);
  });
});
