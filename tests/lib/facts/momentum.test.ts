import { describe, expect, it, test } from 'vitest';

import * as facts from '../../../src/lib/facts/momentum.ts';
import { lossOf, sgdLoop } from '../sgd-loop.ts';
import { expectClose } from '../support.ts';

/** The two-step recurrence of the heavy ball, written out once more: what the library's paths are held to. */
const ball = (lambda: number, lr: number, beta: number, steps: number): number[] => {
  const x = [1, 1 - lr * lambda];
  for (let t = 2; t <= steps; t++) {
    const [now = NaN, before = NaN] = [x[t - 1], x[t - 2]];
    x.push(now - lr * lambda * now + beta * (now - before));
  }
  return x;
};
/** Steps until two such directions stay within a thousandth of √2. */
const stepsToThousandth = (flat: readonly number[], steep: readonly number[]): number =>
  flat.findLastIndex((x, i) => Math.hypot(x, steep[i] ?? NaN) > Math.SQRT2 / 1000) + 1;

describe('the toy', () => {
  it('is the curve that the recurrence gives, and plain descent is .9ᵗ', () => {
    expect(facts.ballCurve).toHaveLength(61);
    expectClose(facts.ballCurve, ball(1, 0.1, 0.9, 60), 1e-9);
    expectClose(
      facts.plainCurve,
      Array.from({ length: 61 }, (_, t) => 0.9 ** t),
    );
  });

  it('passes the minimum at step 5 and is furthest past it at step 9', () => {
    const curve = ball(1, 0.1, 0.9, 60);
    expect(facts.crossingStep).toBe(curve.findIndex((x) => x < 0));
    expect([facts.crossingStep, facts.lowestStep]).toEqual([5, 9]);
    expectClose([facts.lowest], [Math.min(...curve)], 1e-10);
  });

  it('swings with the period and the decay of its closed form', () => {
    // x_t = A·√βᵗ·cos(ωt + φ): a whole number of swings apart, the values have shrunk by √β a step.
    const curve = ball(1, 0.1, 0.9, 400);
    const crossings = curve.flatMap((x, t) => (x * (curve[t - 1] ?? x) < 0 ? [t] : []));
    const [first = NaN, last = NaN] = [crossings[0], crossings.at(-1)];
    expect((2 * (last - first)) / (crossings.length - 1)).toBeCloseTo(facts.swingSteps, 0);
    expectClose([Math.sqrt(0.9) ** facts.swingHalfLife(0.9)], [0.5]);
    expectClose([Math.sqrt(0.99) ** facts.swingHalfLife(0.99)], [0.5], 1e-10);
  });
});

describe('the bowl of condition number 100', () => {
  // course.md: computed independently, twice
  it('has the best settings and rates that course.md gives', () => {
    const { plain, ball: best } = facts.best;
    expectClose([best.lr, best.beta, best.rate], [0.033057851, 0.66942149, 0.81818182], 1e-7);
    expectClose([plain.lr, plain.rate], [2 / 101, 0.98019802], 1e-8);
  });

  it('has no better pair nearby: the two roots that decide are found by brute force', () => {
    const rate = (lr: number, beta: number): number =>
      Math.max(
        ...[1, 100].map((lambda) => {
          const p = 1 + beta - lr * lambda;
          const d = p * p - 4 * beta;
          return d < 0 ? Math.sqrt(beta) : (Math.abs(p) + Math.sqrt(d)) / 2;
        }),
      );
    const { lr, beta } = facts.best.ball;
    for (let i = -20; i <= 20; i++)
      for (let j = -20; j <= 20; j++)
        expect(rate(lr * (1 + i / 100), beta + j / 200)).toBeGreaterThan(0.8181818);
    expectClose([facts.bestRateAlong(1), facts.bestRateAlong(37)], [9 / 11, 9 / 11], 1e-7);
  });

  it('takes the steps that the recurrence takes', () => {
    const { lr, beta } = facts.best.ball;
    const needed = stepsToThousandth(ball(1, lr, beta, 2000), ball(100, lr, beta, 2000));
    expect(facts.stepsNeeded.ball).toBe(needed);
    // Plain descent: both directions shrink by 99/101 a step.
    expect(facts.stepsNeeded.plain).toBe(Math.ceil(Math.log(1000) / Math.log(101 / 99)));
  });

  it('leads away first along the steep axis: |x_t| = (1 + ct)·(9/11)ᵗ, with a double root at −9/11', () => {
    const c = (0.033057851239669 * 100 - 1) / (9 / 11) - 1;
    const far = Array.from({ length: 60 }, (_, t) => (1 + c * t) * (9 / 11) ** t);
    const { farthest, at, nearerFrom } = facts.detour;
    expectClose([farthest], [Math.max(...far)], 1e-9);
    expect([at, nearerFrom]).toEqual([4, 18]);
    expect([far.indexOf(Math.max(...far)), far.findLastIndex((x) => x >= 1) + 1]).toEqual([4, 18]);
  });

  it('shrinks by √β wherever lr·λ lies in the swing’s range, and by more or less outside', () => {
    const { from, to } = facts.swingRange(0.9);
    const after = (step: number) => {
      const curve = ball(1, step, 0.9, 400);
      const high = (around: number) =>
        Math.max(...curve.slice(around, around + 60).map((x) => Math.abs(x)));
      return (high(300) / high(100)) ** (1 / 200);
    };
    for (const step of [from * 1.5, 1, to * 0.99])
      expect(after(step)).toBeCloseTo(Math.sqrt(0.9), 2);
    expect(after(from * 0.5)).toBeGreaterThan(0.96);
    expect(after(to * 1.005)).toBeGreaterThan(0.96);
    expectClose([0.5 ** facts.stepsAtRate(0.5)], [0.001], 1e-10);
  });

  test.each([
    [400, 399 / 401, 19 / 21],
    [10_000, 9_999 / 10_001, 99 / 101],
  ])('κ = %d: the best rates', (kappa, plain, best) => {
    expectClose(
      [facts.bestRatesAt(kappa).plain, facts.bestRatesAt(kappa).ball],
      [plain, best],
      1e-12,
    );
  });

  test.each([
    ['heavy-ball', 0.9, 0.038],
    ['heavy-ball', 0, 0.02],
    ['ema', 0.9, 0.38],
    ['nesterov', 0.9, 3.8 / 280],
  ] as const)('%s, β = %d: the limit, on both sides of which runs differ', (form, beta, limit) => {
    expectClose([facts.limitOf(beta, form)], [limit], 1e-12);
    const end = (lr: number): number => {
      let [x, m] = [1, 0];
      for (let t = 0; t < 3000; t++) {
        const g = 100 * x;
        m = beta * m + (form === 'ema' ? 1 - beta : 1) * g;
        x -= lr * (form === 'nesterov' ? g + beta * m : m);
        if (Math.abs(x) > 1e6) break;
      }
      return Math.abs(x);
    };
    expect(end(limit * 0.99)).toBeLessThan(1e-3);
    expect(end(limit * 1.01)).toBeGreaterThan(1e3);
  });
});

describe('the mini-batches', () => {
  const { lr, beta, size, seeds, step } = facts.batches;
  const least = lossOf(sgdLoop({ lr: 2, beta: 0, batch: 100, seed: 0 }, 5000));
  const mean = (rate: number, kept: number) =>
    seeds.reduce((sum, seed) => {
      const settings = { lr: rate, beta: kept, batch: size, seed };
      return sum + lossOf(sgdLoop(settings, step)) - least;
    }, 0) / seeds.length;

  it('come as far as loops written out', () => {
    const { ball, plain, scaled } = facts.excess;
    const expected = [mean(lr, beta), mean(lr, 0), mean(lr * 10, 0)];
    expectClose([ball, plain, scaled], expected, 1e-7);
  });

  it('let momentum go as plain descent at 1 / (1 − β) times the rate does, far below that at its own', () => {
    const { ball, plain, scaled } = facts.excess;
    expect(Math.abs(ball / scaled - 1)).toBeLessThan(0.2);
    expect(plain / ball).toBeGreaterThan(3);
  });

  it('without noise bear a raised rate with momentum, and not without', () => {
    const end = (rate: number, kept: number) =>
      lossOf(sgdLoop({ lr: rate, beta: kept, batch: 100, seed: 0 }, 200)) - least;
    expect(end(facts.batches.raised, beta)).toBeLessThan(1e-4);
    expect(end(facts.batches.raised * 10, 0)).toBeGreaterThan(0.05);
  });
});

describe('the two conventions', () => {
  it('exchange learning rates by 1 − β', () => {
    expectClose([facts.emaLrFor(0.003, 0.9), facts.ballLrFor(0.3, 0.9)], [0.03, 0.03]);
    let buffer = 0;
    for (let t = 0; t < 1000; t++) buffer = 0.9 * buffer + 1;
    expectClose([facts.pileOf(0.9)], [buffer], 1e-12);
  });

  it('end where a loop written out ends, and together only at exchanged rates', () => {
    const loop = (lr: number, scale: number): number[] => {
      const x = [1, 1];
      const m = [0, 0];
      for (let t = 0; t < facts.script.steps; t++)
        [1, 100].forEach((lambda, i) => {
          m[i] = 0.9 * (m[i] ?? NaN) + scale * lambda * (x[i] ?? NaN);
          x[i] = (x[i] ?? NaN) - lr * m[i];
        });
      return x;
    };
    expectClose(facts.ends.ball, loop(0.003, 1), 1e-11);
    expectClose(facts.ends.exchanged, loop(0.003, 1), 1e-11);
    expectClose(facts.ends.same, loop(0.003, 1 - 0.9), 1e-11);
  });
});
