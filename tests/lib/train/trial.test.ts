import { describe, expect, test } from 'vitest';

import { digits, training, TRAINING } from '../../../src/lib/train/index.ts';
import { BATCH, HIDDEN } from '../../../src/lib/train/training.ts';
import { difference, lossesOf } from '../../../src/lib/train/evidence.ts';
import { network } from '../../../src/lib/train/network.ts';
import { six } from '../../../src/lib/train/six.ts';
import { costOf, spreadsOf } from '../../../src/lib/train/summary.ts';
import { endOf, type Trial } from '../../../src/lib/train/trial.ts';
import {
  BEGINNINGS,
  BETA1,
  CORRECTED,
  GROUPS,
  leastOf,
  MEASURES,
  RATES,
  STARTS,
} from '../../../src/lib/train/trials.ts';

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
    const rate = beginning === 'warmup' && t < 600 / 10 ? (lr * t) / 60 : lr;
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
      const found = lossesOf(group, 'test');
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
        expect(lossesOf(group, measure)[rate]?.losses[seed]).toBe(six(end?.[measure] ?? Infinity));
    }
  });

  test('has the best learning rate of every group within its grid', () => {
    for (const group of GROUPS)
      for (const measure of MEASURES) {
        const { lr } = leastOf(lossesOf(group, measure));
        expect([RATES[0], RATES.at(-1)]).not.toContain(lr);
      }
  });

  test('is summed up for the figure to three digits', () => {
    const three = (value: number) => Number(value.toPrecision(3));
    for (const group of GROUPS)
      for (const measure of MEASURES) {
        const [all, summed] = [lossesOf(group, measure), spreadsOf(group, measure)];
        expect(summed).toEqual(
          all.map(({ lr, mean, low, high }) => ({
            lr,
            ...{ mean: three(mean), low: three(low), high: three(high) },
          })),
        );
        expect(leastOf(summed).lr).toBe(leastOf(all).lr);
        if (group.corrected !== 'none') continue;
        const { mean, error } = difference(group, { ...group, corrected: 'both' }, measure);
        expect(costOf(group, measure)).toEqual({ mean: three(mean), error: three(error) });
      }
  });

  test('of a group and itself there is no difference, and a group not tried is refused', () => {
    const [group] = GROUPS as [(typeof GROUPS)[number]];
    expect(difference(group, group, 'test')).toEqual({ mean: 0, error: 0 });
    const other = { ...group, beta2: 0.5 };
    expect(() => lossesOf(other, 'test')).toThrow('lossesOf: no trials of 0.5');
    expect(() => spreadsOf(other, 'test')).toThrow('spreadsOf: no trials of 0.5');
  });
});
