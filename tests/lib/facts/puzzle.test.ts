import { describe, expect, it, test } from 'vitest';

import * as puzzle from '../../../src/lib/facts/puzzle.ts';
import seed from '../../fixtures/seed-numpy.json' with { type: 'json' };
import { expectClose } from '../support.ts';

const oracle = seed.traces['constant-10'];

describe('the facts of the puzzle', () => {
  it("are the seed's settings", () => {
    const { beta1, beta2, eps } = seed;
    expect(puzzle.settings).toEqual({
      g: seed.streams['constant-10'][0],
      beta1,
      beta2,
      eps,
      steps: 100,
    });
  });

  it('equal NumPy at every step', () => {
    const steps = Array.from({ length: 100 }, (_, i) => i + 1);
    expectClose(steps.map(puzzle.updateAt), oracle['in-place'].update);
    expectClose(steps.map(puzzle.mAt), oracle['in-place'].m);
    expectClose(steps.map(puzzle.vAt), oracle['in-place'].v);
    expectClose(steps.map(puzzle.dueUpdateAt), oracle.separate.update);
  });

  // computed independently, twice; as many digits as were recorded
  test.each([
    ['the last update', puzzle.lastUpdate, 3.404888183404303e-70, 1e-12],
    ['the update due', puzzle.dueUpdate, 0.99990001, 1e-8],
    ['the first wrong update', puzzle.wrongAtFirstDivergence, 0.23531567, 2e-8],
    ['the update at 3', puzzle.updateAt(3), 0.043707823, 1e-8],
    ['the update at 10', puzzle.updateAt(10), 6.5975387e-8, 1e-8],
    ['m at 1', puzzle.mAt(1), 10, 1e-15],
    ['m at 2', puzzle.mAt(2), 52.631579, 1e-8],
    ['m at 3', puzzle.mAt(3), 178.48126, 1e-7],
    ['the peak of m', puzzle.mPeak, 39451.004, 1e-7],
    ['m at 100', puzzle.mAt(100), 36.345896, 1e-8],
    ['v at 2', puzzle.vAt(2), 50025.013, 1e-7],
    ['v at 3', puzzle.vAt(3), 1.6675032e7, 1e-7],
    ['v at 100', puzzle.vAt(100), 1.1394757e142, 1e-7],
    ['the root of v at 100', puzzle.rootVAt(100), Math.sqrt(1.1394757e142), 1e-7],
    ['the growth of v at 2', puzzle.growthAt(0.999, 2), 0.999 / (1 - 0.998001), 1e-12],
    ['the divisor at 1', puzzle.divisorAt(0.9, 1), 0.1, 1e-15],
    ['the divisor at 2', puzzle.divisorAt(0.999, 2), 0.001999, 1e-13],
  ])('%s', (_, actual, expected, tolerance) => {
    expectClose([actual], [expected], tolerance);
  });

  it('name the steps where things turn', () => {
    expect(puzzle.firstDivergingStep).toBe(2);
    expect(puzzle.mPeakStep).toBe(21);
    expect(puzzle.lastGrowingSteps).toEqual({ m: 21, v: 6904 });
    for (const [decay, step] of [
      [0.9, 21],
      [0.999, 6904],
    ] as const) {
      expect(puzzle.growthAt(decay, step)).toBeGreaterThan(1);
      expect(puzzle.growthAt(decay, step + 1)).toBeLessThan(1);
    }
  });

  it('follow the closed form x_t = (1−β)c·(βᵗ/Q_t)·Σ Q_{k−1}β^{−k}', () => {
    const closed = (decay: number, c: number, t: number): number => {
      let [product, sum] = [1, 0];
      for (let k = 1; k <= t; k++) {
        sum += product * decay ** -k;
        product *= 1 - decay ** k;
      }
      return (1 - decay) * c * (decay ** t / product) * sum;
    };
    for (const t of [1, 2, 3, 21, 100]) {
      expectClose([puzzle.mAt(t), puzzle.vAt(t)], [closed(0.9, 10, t), closed(0.999, 100, t)]);
    }
  });
});
