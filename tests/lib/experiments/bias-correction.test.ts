import { describe, expect, it, test } from 'vitest';

import {
  ballPath,
  CORRECTED,
  noiseSpread,
  ROLL_STEPS,
  sparseRuns,
  STEPS,
  stepFactor,
} from '../../../src/lib/experiments/bias-correction.ts';
import { adamTrace } from '../../../src/lib/optim/index.ts';
import { normal } from '../../../src/lib/streams/index.ts';
import { expectClose } from '../support.ts';

describe('a step with only some averages corrected', () => {
  it('is stepFactor times Adam’s, whatever the gradients', () => {
    const gradients = normal(60, 7);
    const { m, v, mHat, vHat } = adamTrace(gradients, { eps: 0 });
    for (const corrected of CORRECTED) {
      const top = corrected === 'm' || corrected === 'both' ? mHat : m;
      const bottom = corrected === 'v' || corrected === 'both' ? vHat : v;
      const ratios = top.map((value, i) => {
        const due = (mHat[i] ?? NaN) / Math.sqrt(vHat[i] ?? NaN);
        return value / Math.sqrt(bottom[i] ?? NaN) / due;
      });
      expectClose(
        ratios,
        ratios.map((_, i) => stepFactor(corrected, 0.9, 0.999, i + 1)),
        1e-12,
      );
    }
  });
});

describe('the seeded runs', () => {
  const setting = { beta1: 0.9, beta2: 0.999, seed: 3, runs: 4 } as const;

  it('spread as a trace of each run does', () => {
    const all = normal(setting.runs * STEPS, setting.seed);
    const sizes = Array.from({ length: setting.runs }, (_, r) => {
      const g = all.slice(r * STEPS, r * STEPS + 50).map((z) => z + 0.5);
      return Math.abs(adamTrace(g, { eps: 0 }).update[49] ?? NaN);
    }).sort((a, b) => a - b);
    const [a = NaN, b = NaN, c = NaN, d = NaN] = sizes;
    const { low, middle, high } = noiseSpread({ ...setting, mean: 0.5 }, [1, 50]);
    // np.quantile of four numbers: a tenth lies at place 0.3, half at 1.5, nine tenths at 2.7
    expectClose([low[1] ?? NaN, middle[1] ?? NaN], [a + 0.3 * (b - a), (b + c) / 2], 1e-12);
    expectClose([high[1] ?? NaN], [c + 0.7 * (d - c)], 1e-12);
    expectClose([low[0] ?? NaN, high[0] ?? NaN], [1, 1]); // the first step is ±lr
  });

  test.each(['none', 'm', 'v', 'both'] as const)(
    'go down a parabola seen now and then as a plain loop does: %s corrected',
    (corrected) => {
      const { beta1, beta2, seed } = setting;
      const sparse = { beta1, beta2, seed, runs: 1, lr: 0.1, chance: 0.3 };
      const z = normal(2 * STEPS, seed);
      let [x, m, v, farthest] = [1, 0, 0, 1];
      for (let t = 1; t <= 200; t++) {
        const [a = NaN, b = NaN] = [z[2 * t - 2], z[2 * t - 1]];
        const g = a * a + b * b > -2 * Math.log(sparse.chance) ? x : 0;
        m = beta1 * m + (1 - beta1) * g;
        v = beta2 * v + (1 - beta2) * g * g;
        const top = corrected === 'm' || corrected === 'both' ? m / (1 - beta1 ** t) : m;
        const bottom = corrected === 'v' || corrected === 'both' ? v / (1 - beta2 ** t) : v;
        const root = Math.sqrt(v);
        if (v > 0) x -= ((sparse.lr * top) / Math.sqrt(bottom)) * (root / (root + 1e-8));
        farthest = Math.max(farthest, Math.abs(x));
      }
      const runs = sparseRuns(sparse, corrected, [200]);
      expectClose([runs.middle[0] ?? NaN, runs.farthest], [Math.abs(x), farthest], 1e-7);
    },
  );

  test.each(['none', 'both'] as const)(
    'roll a ball as a plain loop does: %s corrected',
    (which) => {
      const path = [1];
      let [x, m, v] = [1, 0, 0];
      for (let t = 1; t <= ROLL_STEPS; t++) {
        m = 0.9 * m + 0.1 * x;
        v = 0.95 * v + 0.05 * x * x;
        const due = which === 'both' ? Math.sqrt(1 - 0.95 ** t) / (1 - 0.9 ** t) : 1;
        x -= (0.2 * due * m) / (Math.sqrt(v) + 1e-8);
        path.push(x);
      }
      expectClose(ballPath({ beta1: 0.9, beta2: 0.95, lr: 0.2 }, which), path, 1e-9);
    },
  );

  it('count a run that leaves every bound as infinitely far, and go on', () => {
    // with β2 = 0 v forgets each gradient at once, while m still pushes
    const lost = { beta1: 0.9, beta2: 0, seed: 1, runs: 3, lr: 1, chance: 0.2 };
    const { low, high, farthest } = sparseRuns(lost, 'none', [1, STEPS]);
    expect([low[1], high[1], farthest]).toEqual([Infinity, Infinity, Infinity]);
  });

  it('see the gradient as often as they should', () => {
    const n = 200_000;
    const z = normal(n, 5);
    let seen = 0;
    for (let i = 0; i < n; i += 2) {
      const [a = NaN, b = NaN] = [z[i], z[i + 1]];
      if (a * a + b * b > -2 * Math.log(0.01)) seen += 1;
    }
    expect(Math.abs(seen / (n / 2) / 0.01 - 1)).toBeLessThan(0.1);
  });
});
