import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  emaLrOf,
  hessianOf,
  METHODS,
  stepOf,
  theoryOf,
  walksOf,
} from '../../../src/components/widgets/momentum/model.ts';
import { BUDGETS, INITIAL, momentumCodec } from '../../../src/components/widgets/momentum/state.ts';
import { expectClose } from '../../lib/support.ts';
import { evenPlaces, momentumStates, queries } from './states.ts';

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
    const walks = walksOf(state);
    for (const method of METHODS)
      expectClose(walks[method].path.at(-1) ?? [], expected[method], 1e-9);
    expect(walks.ball.path).toHaveLength(101);
    expect(walks.ball.losses).toHaveLength(101);
  });

  test('of both forms go together at exchanged learning rates', () => {
    fc.assert(
      // Not from subnormal places: they have few digits, and 200 steps may let that grow to the size of the rest.
      fc.property(momentumStates, evenPlaces, (anywhere, place) => {
        const state = { ...anywhere, ...place };
        const { ball, ema } = walksOf({ ...state, exchange: 'exchanged' });
        expectClose([emaLrOf({ ...state, exchange: 'exchanged' }) * (1 - state.beta)], [state.lr]);
        for (const [t, [x, y]] of ball.path.entries()) {
          const size = Math.max(...ball.path.slice(0, t + 1).map((p) => Math.hypot(...p)));
          if (!(size < 1e6)) break;
          const [ex, ey] = ema.path[t] ?? [NaN, NaN];
          expect(Math.hypot(x - ex, y - ey)).toBeLessThanOrEqual(1e-6 * size + 1e-300);
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
      const { ballLimit, emaLimit } = theoryOf(kappa);
      const of = (lr: number) => walksOf({ ...INITIAL, kappa, beta, lr, steps: '200' });
      expect(of(ballLimit(beta) * 0.97).ball.rate).toBeLessThan(1);
      expect(of(ballLimit(beta) * 1.03).ball.rate).toBeGreaterThan(1);
      expect(of(ballLimit(beta) * 1.03).ball.losses.at(-1)).toBeGreaterThan(1e3);
      expectClose([emaLimit(beta)], [ballLimit(beta) / (1 - beta)]);
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
      fc.property(momentumStates, (state) => {
        for (const walk of Object.values(walksOf(state))) {
          expect(walk.path).toHaveLength(Number(state.steps) + 1);
          const gone = walk.losses.findIndex((loss) => !Number.isFinite(loss));
          if (gone >= 0) expect(new Set(walk.losses.slice(gone))).toEqual(new Set([Infinity]));
          expect(walk.rate).toBeGreaterThanOrEqual(0);
        }
        expect(stepOf(state)).toBeLessThanOrEqual(Number(state.steps));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the address', () => {
  test('gives back every state it was written from', () => {
    fc.assert(
      fc.property(momentumStates, (state) => {
        const query = momentumCodec.write('', state, INITIAL);
        expect(momentumCodec.read(query, INITIAL)).toEqual({ state, problems: [] });
      }),
    );
    expect(momentumCodec.write('', INITIAL, INITIAL)).toBe('');
  });

  test('of any kind gives a state that can be run', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { state } = momentumCodec.read(query, INITIAL);
        expect(BUDGETS).toContain(state.steps);
        expect(Number.isFinite(walksOf(state).ball.rate)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
