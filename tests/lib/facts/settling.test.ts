import { describe, expect, it } from 'vitest';

import * as facts from '../../../src/lib/facts/settling.ts';
import { normal } from '../../../src/lib/streams/index.ts';
import oracle from '../../fixtures/settling.json' with { type: 'json' };
import { expectClose } from '../support.ts';

const due = oracle.adam.find(({ eps }) => eps === facts.settings.eps)!; // the fixture has it
const calm = oracle.adam.find(({ eps }) => eps === facts.settings.quietEps)!; // as above

describe('Adam on a parabola', () => {
  it('has the limits 2 and (2 + 2β1)/(1 − β1)', () => {
    expectClose([facts.plainLimit, facts.limit], [2, 3.8 / 0.1]);
  });

  it('crosses, is nearest and bursts where 50 digits say', () => {
    expect(facts.crossingStep).toBe(due.crossing);
    expect([facts.leastOf.t, facts.burstOf.t]).toEqual([due.least.t, due.burst?.t]);
    expectClose(
      [facts.leastOf.distance, facts.burstOf.distance],
      [due.least.x, due.burst?.x].map(Number),
      1e-8,
    );
    expectClose([facts.defaultLate], [Number(due.largestAfter8000)], 1e-7);
  });

  it('is drawn from 1 over its least to its burst, a value every hundred steps', () => {
    const { distanceCurve } = facts;
    expect(distanceCurve).toHaveLength(101);
    expect(distanceCurve[0]).toBe(0);
    for (const [t, distance] of due.rows)
      expect(distanceCurve[Math.ceil(Number(t) / 100)]).toBeGreaterThanOrEqual(
        Math.log10(Number(distance)) - 1e-9,
      );
    expectClose([distanceCurve[71] ?? NaN], [Math.log10(Number(due.burst?.x))], 1e-8);
  });

  it('shrinks by √β1 a step while it swings, so that the line is straight', () => {
    const at = (t: number) => facts.distanceCurve[t / 100] ?? NaN;
    const rate = 10 ** ((at(6000) - at(2000)) / 4000);
    expectClose([rate], [facts.swing], 1e-3);
    expectClose([facts.swing], [Math.sqrt(0.9)]);
  });

  it('is calm with an ε from α/38 on, and only then', () => {
    expectClose([facts.calmEps], [0.1 / 38]);
    expect(facts.settings.quietEps).toBeGreaterThan(facts.calmEps);
    expectClose([facts.quietLate], [Number(calm.largestAfter8000)], 1e-7);
    expect(facts.quietLate).toBeLessThan(1e-182);
  });

  it('has an exercise whose answer holds on the parabola it is about', () => {
    const { lr, lambda } = facts.exerciseSettings;
    /** The largest |x| of the last tenth of a plain loop, v already forgotten: its size is lr / ε from the start. */
    const end = (eps: number) => {
      let [x, m] = [1e-9, 0];
      let largest = 0;
      for (let t = 1; t <= 1000; t++) {
        m = 0.9 * m + 0.1 * lambda * x;
        x -= (lr / eps) * m;
        if (t > 900) largest = Math.max(largest, Math.abs(x));
      }
      return largest;
    };
    expect(end(1.01 * facts.exerciseEps)).toBeLessThan(1e-15);
    expect(end(0.99 * facts.exerciseEps)).toBeGreaterThan(1);
  });
});

it('RMSProp crosses 2, comes to rest there, and underflows where v is slow', () => {
  const [hinton, , slow] = oracle.rmsprop;
  expect(facts.cycleCrossing).toBe(hinton?.crossing);
  expectClose([facts.cycleSize], [hinton?.endSize ?? NaN], 1e-7); // ε is in it
  expect([facts.slowSettings.beta, facts.slowSettings.lr]).toEqual([slow?.beta, slow?.lr]);
  expect(facts.slowZero).toBe(slow?.zero);
});

describe('noise', () => {
  const [constant, linear] = oracle.noisy;

  it('leaves of a zigzag a nineteenth, of independent signs its root', () => {
    const rms = (signs: readonly number[]) => {
      let m = 0;
      const squares = signs.map((sign) => (m = 0.9 * m + 0.1 * sign) ** 2).slice(1000);
      return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
    };
    const zigzag = Array.from({ length: 2000 }, (_, i) => (i % 2 ? 1 : -1));
    expectClose([rms(zigzag)], [facts.zigzagGain], 1e-9);
    const noise = [...normal(200_000, 1)].map(Math.sign);
    expectClose([rms(noise)], [facts.noiseGain], 0.01);
  });

  it('makes Adam stall where NumPy has it stall, about where the closed form says', () => {
    expect(facts.noisySettings.lr).toBe(constant?.lr);
    expectClose(
      [facts.stall, facts.stallUpdate],
      [constant?.stall, constant?.rmsUpdate].map(Number),
      1e-9,
    );
    expect(facts.stallMeanUpdate).toBeCloseTo(constant?.meanUpdate ?? NaN, 9);
    expectClose([facts.stallDue], [Math.sqrt(0.01 * 0.1 * 0.5)]);
    expectClose([facts.stall], [facts.stallDue], 0.03);
    expectClose([facts.stallUpdate], [facts.noiseGain], 0.04);
  });

  it('leaves less where the learning rate falls', () => {
    expectClose([facts.decayedEnd], [linear?.end ?? NaN], 1e-9);
    expect(facts.decayedEnd).toBeLessThan(facts.stall / 5);
  });
});
