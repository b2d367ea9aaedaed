import { describe, expect, test } from 'vitest';

import { digits, training, TRAINING } from '../../../src/lib/train/index.ts';
import { BATCH, HIDDEN } from '../../../src/lib/train/training.ts';
import { best, difference, GROUPS, MEASURES, spreads } from '../../../src/lib/train/evidence.ts';
import { network } from '../../../src/lib/train/network.ts';
import { six } from '../../../src/lib/train/six.ts';
import {
  BEGINNINGS,
  BETA1,
  CORRECTED,
  endOf,
  RATES,
  STARTS,
  WARMUP,
  type Trial,
} from '../../../src/lib/train/trial.ts';

/** Adam as its paper writes it, each average corrected or not, on the digits. */
function plainly({ corrected, beginning, beta2, lr, seed }: Trial) {
  const net = network({ inputs: 64, hidden: HIDDEN, outputs: 10 });
  const examples = digits();
  const { parameters: theta } = training({ rule: 'sgd', lr: 0, seed });
  const g = new Float64Array(theta.length);
  const [m, v] = [new Float64Array(theta.length), new Float64Array(theta.length)];
  for (let t = 1; t <= 600; t++) {
    net.loss(theta, examples, { from: BATCH * (t - 1), count: BATCH, modulus: TRAINING }, g);
    const c1 = corrected === 'm' || corrected === 'both' ? 1 - BETA1 ** t : 1;
    const c2 = corrected === 'v' || corrected === 'both' ? 1 - beta2 ** t : 1;
    const rate = beginning === 'warmup' && t < WARMUP ? (lr * t) / WARMUP : lr;
    g.forEach((gradient, i) => {
      m[i] = BETA1 * (m[i] ?? 0) + (1 - BETA1) * gradient;
      v[i] = beta2 * (v[i] ?? 0) + (1 - beta2) * gradient ** 2;
      theta[i] =
        (theta[i] ?? 0) - (rate * ((m[i] ?? 0) / c1)) / (Math.sqrt((v[i] ?? 0) / c2) + 1e-8);
    });
  }
  const all = examples.labels.length;
  return {
    training: net.loss(theta, examples, { from: 0, count: TRAINING, modulus: TRAINING }, g),
    test: net.loss(theta, examples, { from: TRAINING, count: all - TRAINING, modulus: all }, g),
  };
}

describe('a trial', () => {
  test.each(
    CORRECTED.flatMap((corrected) => BEGINNINGS.map((beginning) => ({ corrected, beginning }))),
  )('is Adam with $corrected corrected, $beginning at the start', (group) => {
    const trial = { ...group, beta2: 0.99, lr: 2 ** -9, seed: 1 };
    const [ours, theirs] = [endOf(trial), plainly(trial)];
    for (const measure of MEASURES)
      expect(Math.abs((ours?.[measure] ?? NaN) / theirs[measure] - 1)).toBeLessThan(1e-6);
  });

  test('diverges without an end', () => {
    const trial = {
      corrected: 'both',
      beginning: 'full',
      beta2: 0.99,
      lr: 1e308,
      seed: 0,
    } as const;
    expect(endOf(trial)).toBeNull();
  });
});

describe('the evidence', () => {
  test('has the same learning rates and as many starts for every group', () => {
    for (const group of GROUPS) {
      const found = spreads(group, 'test');
      expect(found.map(({ lr }) => lr)).toEqual(RATES);
      for (const { losses } of found) expect(losses).toHaveLength(STARTS);
    }
  });

  test('is what trials come to', () => {
    for (const [i, group] of GROUPS.entries()) {
      if (i % 5 > 0) continue;
      const [rate, seed] = [(i * 7) % RATES.length, i % STARTS];
      const end = endOf({ ...group, lr: RATES[rate] ?? NaN, seed });
      for (const measure of MEASURES)
        expect(spreads(group, measure)[rate]?.losses[seed]).toBe(six(end?.[measure] ?? Infinity));
    }
  });

  test('has the best learning rate of every group within its grid', () => {
    for (const group of GROUPS)
      for (const measure of MEASURES) {
        const { lr } = best(group, measure);
        expect([RATES[0], RATES.at(-1)]).not.toContain(lr);
      }
  });

  test('of a group and itself there is no difference, and a group not tried is refused', () => {
    const [group] = GROUPS as [(typeof GROUPS)[number]];
    expect(difference(group, group, 'test')).toEqual({ mean: 0, error: 0 });
    expect(() => spreads({ ...group, beta2: 0.5 }, 'test')).toThrow('no trials of 0.5');
  });
});
