import { describe, expect, it, test } from 'vitest';

import * as facts from '../../../src/lib/facts/beyond.ts';
import { FORMATS, roundTo } from '../../../src/lib/precision/index.ts';
import numpy from '../../fixtures/beyond.json' with { type: 'json' };
import { expectClose } from '../support.ts';

describe('from Hinton’s gradients to Reddi’s, beside NumPy', () => {
  it('leads RMSProp down where plain descent goes up', () => {
    const { up, down, cycle, beta, longer } = facts.hinton;
    expect([up, down, cycle, beta, longer]).toEqual([0.1, -0.9, 10, 0.9, 0.99]);
    const found = [
      facts.hintonDrift(-1, beta),
      facts.hintonDrift(-1, longer),
      facts.hintonDrift(down, beta),
    ];
    expectClose(found, [numpy.hinton['0.9'], numpy.hinton['0.99'], numpy.hinton.before], 1e-10);
    expectClose([facts.plainDrift(-1)], [0.1], 1e-12);
  });

  it('leads Adam to the worst point and AMSGrad to the best', () => {
    expect(facts.reddi).toMatchObject({ c: 3, beta2: 0.1, lr: 0.1, steps: 3000, large: 10 });
    expectClose([facts.adamEnd], [numpy.reddi.adam], 1e-12);
    expect(facts.amsgradReaches).toBe(numpy.reddi.amsgrad);
    expect(facts.shrinkingSteps).toEqual(numpy.reddi.shrinks);
    expect(facts.amsgradShrinks).toBe(numpy.reddi.amsgradShrinks);
  });

  it('turns Adam where runs do', () => {
    const found = [facts.flip, facts.exerciseFlip, facts.flipLarge];
    expectClose(found, [numpy.turns[3], numpy.turns[4], numpy.turns[10]], 1e-10);
    expectClose([facts.defaultDrift], [numpy.defaultDrift], 1e-9);
  });

  test.each(['adam', 'amsgrad'] as const)(
    '%s ends where NumPy’s gradients lead it',
    (rule) => {
      expect(facts.rare).toMatchObject({ share: 0.01, beta2: 0.999, lr: 0.1, steps: 1e6 });
      expectClose(facts.rareEnds(rule), numpy.rare[rule], 1e-9);
      expectClose([facts.rareMean], [0.01 * 1010 - 0.99 * 10], 1e-12);
    },
    60_000,
  );
});

describe('what decay leaves, beside NumPy', () => {
  test.each(['l2', 'decoupled'] as const)('%s', (way) => {
    const { one, other } = facts.leftOf(way);
    expectClose([one, other], [numpy.shrink[way].one, numpy.shrink[way].other], 1e-12);
  });
  it('is what it says', () => {
    expect(facts.shrinkage).toEqual({ lr: 0.01, decay: 0.1, ratio: 10, steps: 1000 });
    expectClose([facts.l2First], [numpy.shrink.l2.one], 1e-12);
    expectClose([facts.leftDue], [Math.exp(1000 * Math.log1p(-0.001))], 1e-12);
  });
});

describe('the first steps, beside NumPy', () => {
  it('are as long as an average from 0 makes them', () => {
    const { peakAt, peak, first, warmed, llm } = numpy.lengths;
    expect(facts.peak.t).toBe(peakAt);
    expectClose([facts.peak.ratio, facts.warmedPeak], [peak, warmed], 1e-12);
    const schedule = [facts.scheduleAt(1), facts.scheduleAt(peakAt), facts.llmScheduleFirst];
    expectClose(schedule, [1 / first, 1 / peak, 1 / llm], 1e-12);
    expect(facts.llm).toEqual({ beta1: 0.9, beta2: 0.95 });
  });
  it('are as short as RAdam makes them', () => {
    expect([facts.warmup, facts.exerciseWarmup]).toEqual([2000, 200]);
    expect(facts.radamFrom).toBe(numpy.lengths.radamFrom);
    expectClose([facts.radamFirst], numpy.lengths.radam.slice(0, 1), 1e-12);
  });
});

describe('what formats hold', () => {
  test.each(['float32', 'float16', 'bfloat16'] as const)('%s', (format) => {
    const { moves, seen } = facts.formatOf(format);
    expect(roundTo(format, 1 - moves)).toBe(1);
    expect(roundTo(format, 1 - moves * 1.01)).toBeLessThan(1);
    expect(roundTo(format, (seen * 0.999) ** 2)).toBe(0);
    expect(roundTo(format, (seen * 1.001) ** 2)).toBeGreaterThan(0);
    // NumPy tried a step at the limit, and one a hundredth above it.
    const due = { float32: 2 ** -25, float16: 2 ** -12, bfloat16: 2 ** -9 };
    expect(moves).toBe(due[format]);
    expect(numpy[format].moves).toEqual([false, true]);
  });
  it('sees the least gradient where NumPy does', () => {
    expect(numpy.float16.seen[0]).toBe(0);
    expect(numpy.float16.seen[1]).toBe(FORMATS.float16.smallestNormal * FORMATS.float16.epsilon);
    expectClose([facts.formatOf('float16').seen], [1.72635e-4], 1e-4);
    expectClose([facts.formatOf('float32').seen], [2.647e-23], 1e-4);
  });
  it('rounds a step and β2 to nothing in bfloat16', () => {
    expect([facts.stays, facts.roundedBeta2]).toEqual([numpy.bfloat16.stays, numpy.bfloat16.beta2]);
    expect(facts.stepSize).toBe(1e-3);
  });
  it('counts bytes', () => {
    expect(facts.bytes).toEqual({ weight: 4, averages: 2 * 4 });
    expect([facts.model, facts.averagesGb]).toEqual([7e9, 56]);
  });
});

test('the family ends where NumPy’s does', () => {
  const due = Object.entries(numpy.family).map(([name, value]) => ({ name, value }));
  expect(facts.familyEnds.map(({ name }) => name)).toEqual(due.map(({ name }) => name));
  expectClose(
    facts.familyEnds.map(({ value }) => value),
    due.map(({ value }) => value),
    1e-9,
  );
});
