import { describe, expect, it, test } from 'vitest';

import { inPlaceCourse, inPlaceRun } from '../../../src/lib/experiments/in-place.ts';
import * as facts from '../../../src/lib/facts/forensics.ts';
import { inPlaceLog, inPlacePeak, logTrace } from '../../../src/lib/precision/index.ts';
import torch from '../../fixtures/forensics-torch.json' with { type: 'json' };
import oracle from '../../fixtures/forensics.json' with { type: 'json' };
import { expectClose } from '../support.ts';

/** Numbers that the oracle wrote in mpmath's digits. */
const due = (text: string | number | undefined): number => Number(text);
const entries = (table: Readonly<Record<string, string>>): [t: number, value: number][] =>
  Object.entries(table).map(([t, value]) => [Number(t), Number(value)]);

describe('the facts of the forensics, beside mpmath', () => {
  test.each([
    ['the question’s number', facts.lastUpdate, oracle.update100, 1e-12],
    ['v by hand', facts.handLog10V, oracle.handLog10V, 1e-13],
    ['v by hand, with the rest', facts.handLog10VBetter, oracle.handLog10VBetter, 1e-13],
    ['the rest', facts.handRest, 2.475, 1e-13],
    ['where the growth ends', facts.growthEndsAt, oracle.growthEnds, 1e-12],
    ['the half-life', facts.halfLifeOfV, oracle.halfLife, 1e-12],
    ['the powers of ten a step', facts.gainPerStep, oracle.gainPerStep, 1e-12],
    ['the fastest update', facts.fastest, oracle.fastest[1], 1e-12],
    ['the first three steps', facts.firstThree, oracle.firstThree, 1e-13],
    ['the whole way', facts.totalTravel, oracle.travel, 1e-13],
    ['v at step 100', Math.log10(facts.vAt(100)), oracle.log10V['100'], 1e-13],
    ['m at step 100', facts.mAt(100), 36.345896, 1e-7],
  ] as const)('%s', (_, found, expected, tolerance) => {
    expectClose([found], [due(expected)], tolerance);
  });

  test('what the exercises ask for', () => {
    expect(0.99 ** facts.lastGrowing99).toBeGreaterThan(0.01);
    expect(0.99 ** (facts.lastGrowing99 + 1)).toBeLessThan(0.01);
    expect(facts.diesOnOnes).toBe(oracle.diesOnOnes);
    expectClose([facts.firstThreeShare], [due(oracle.firstThree) / due(oracle.travel)], 1e-12);
  });

  test('factors, v and updates at single steps', () => {
    for (const [t, value] of entries(oracle.factors)) expectClose([facts.factorAt(t)], [value]);
    for (const [t, value] of entries(oracle.log10V))
      expectClose([facts.log10VAt(t)], [value], 1e-12);
    for (const [t, value] of entries(oracle.log10Update))
      expectClose([facts.log10UpdateAt(t)], [value], 1e-11);
    expectClose([facts.handFactorAt(3)], [333], 1e-12);
  });

  test('where v is largest and the update smallest, and when it is back', () => {
    expect(facts.peak.t).toBe(oracle.peak[0]);
    expectClose([facts.peak.log10], [due(oracle.peak[1])], 1e-12);
    expect(facts.least.t).toBe(oracle.least[0]);
    expectClose([facts.least.log10], [due(oracle.least[1])], 1e-12);
    expect(facts.recovers).toBe(oracle.recovers);
    expect(Math.abs(facts.handRecovery / facts.recovers - 1)).toBeLessThan(1e-4);
    expect(facts.fastestStep).toBe(oracle.fastest[0]);
    for (const [beta2, orders] of entries(oracle.peakOrders))
      expectClose([facts.peakOrders(beta2)], [orders], 1e-12);
  });

  test('which format dies first', () => {
    for (const [format, step] of Object.entries(oracle.dies))
      expect(facts.diesAt(format as 'float64')).toBe(step);
    expect(facts.diesAt('bfloat16')).toBe(oracle.bfloat16['in-place rounded'].dead);
    expect(facts.diesAtKept).toBe(oracle.bfloat16['in-place kept'].dead);
    expect(facts.rightKept).toBe(oracle.bfloat16['separate kept'].first);
    expect(oracle.bfloat16['separate rounded'].first).toBeNull();
    expect([facts.rightRounded, facts.roundedBeta2]).toEqual([NaN, 1]);
    expect(['float16', 'float32'].map((name) => facts.largestOf(name as 'float16'))).toEqual([
      65504,
      (2 - 2 ** -23) * 2 ** 127,
    ]);
  });
});

describe('what PyTorch does', () => {
  test('its decays are Python’s floats beside averages in the format', () => {
    for (const { decays } of Object.values(torch.firstStep))
      expect(decays).toEqual(['float', 'float']);
    expect(torch.firstStep.bfloat16.averages).toEqual(['torch.bfloat16', 'torch.bfloat16']);
  });
  test('its first step in bfloat16 is right, and the bug’s v leaves each format when ours does', () => {
    expect(facts.rightKept).toBe(torch.firstStep.bfloat16.update);
    expect(facts.diesAtKept).toBe(torch.dies.bfloat16);
    for (const format of ['float16', 'float32', 'float64'] as const)
      expect(facts.diesAt(format)).toBe(torch.dies[format]);
  });
});

describe('the course of the bug without a loop', () => {
  it('equals the closed form and the loop in logarithms, before and after its divisions end', () => {
    for (const beta of [0.3, 0.9, 0.99]) {
      const { logAt, over } = inPlaceCourse(beta, 100);
      for (const t of [1, 2, 10, over - 1, over, over + 1, 2 * over])
        expectClose([logAt(t)], [inPlaceLog(beta, 100, t)], 1e-12);
    }
  });

  it('is back when the loop is', () => {
    const { g, beta1, eps } = facts.settings;
    const run = inPlaceRun({ g, beta1, beta2: 0.99, eps });
    const { logUpdate } = logTrace(new Float64Array(run.recovers + 1).fill(g), {
      ...{ beta1, beta2: 0.99, eps },
    });
    const half = Math.log(0.5);
    expect(logUpdate[run.recovers - 1]).toBeGreaterThanOrEqual(half);
    expect(logUpdate[run.recovers - 2]).toBeLessThan(half);
    expect(run.peak).toEqual({
      t: inPlacePeak(0.99, 100).t,
      log10: expect.closeTo(inPlacePeak(0.99, 100).log10, 10) as number,
    });
  });
});
