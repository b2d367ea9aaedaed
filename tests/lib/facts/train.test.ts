import { describe, expect, it, test } from 'vitest';

import * as facts from '../../../src/lib/facts/train.ts';
import type { CorrectionName } from '../../../src/lib/optim/variants.ts';
import { network } from '../../../src/lib/train/network.ts';
import numpy from '../../fixtures/train.json' with { type: 'json' };
import { expectClose } from '../support.ts';

const names = Object.keys(numpy.blind) as CorrectionName[];

describe('what the lesson says of the digits, beside NumPy', () => {
  test.each(names)(
    '%s, from five starts',
    (name) => {
      const { loss, accuracy } = facts.blind(name);
      // Curves keep six digits of each loss, and means of means.
      expectClose([loss, accuracy], [numpy.blind[name].loss, numpy.blind[name].accuracy], 5e-5);
    },
    120_000,
  ); // the first trains thirty networks

  it('stands still where the corrected averages are stored back', () => {
    const { first, last, accuracy } = facts.standsStill;
    const due = numpy.standsStill;
    expectClose([first, last, accuracy], [due.first, due.last, due.accuracy], 1e-9);
  });

  test.each(['separate', 'never'] as const)('%s, at each learning rate', (rule) => {
    const due = facts.GRID.map((lr) => ({ lr, ...numpy.grid[rule][`${lr}`] }));
    for (const { lr, loss, accuracy } of due) {
      const found = facts.late(rule, lr);
      // A rate at which a change in the last digit grows without end has fewer of them.
      expectClose([found.loss], [loss], lr < 0.03 ? 1e-4 : 0.3);
      if (lr < 0.03) expectClose([found.accuracy], [accuracy], 1e-5);
    }
    const least = due.reduce((best, run) => (run.loss < best.loss ? run : best));
    expect(facts.best(rule).lr).toBe(least.lr);
  });

  it('compares steps of the same averages', () => {
    const { first, most, at, last } = numpy.growth;
    const found = [1, facts.largestGrowthAt, facts.settings.steps].map(facts.growth);
    expectClose(found, [first, most, last], 1e-12);
    expect(facts.largestGrowthAt).toBe(at);
    // m/(1 − β₁) over the root of v/(1 − β₂), and m over the root of v.
    const [m, v] = [0.7, 0.3];
    const { beta1, beta2 } = facts.settings;
    const own = m / (1 - beta1) / Math.sqrt(v / (1 - beta2));
    expectClose([facts.noExponent], [own / (m / Math.sqrt(v))], 1e-12);
  });
});

describe('what it says of a thousand classes, beside NumPy', () => {
  test.each(['sgd', 'adam'] as const)('%s', (rule) => {
    const { head, tail, all } = facts.zipfEnd(rule);
    const due = numpy.zipf[rule];
    expectClose([head, tail, all], [due.head, due.tail, due.all], 1e-10);
  });

  it('has the shares', () => {
    const { classes, most, ratio } = facts.zipf;
    const sum = Array.from({ length: classes }, (_, k) => 1 / (k + 1)).reduce((so, x) => so + x);
    expectClose([most, ratio], [1 / sum, classes], 1e-12);
  });
});

describe('what it says of the plane, beside the eigenvalues of whole Hessians in NumPy', () => {
  test.each([
    ['Adam, mean', facts.edge.mean, numpy.edge.mean],
    ['Adam, least', facts.edge.least, numpy.edge.least],
    ['Adam, most', facts.edge.most, numpy.edge.most],
    ['without momentum', facts.edgeWithout, numpy.edgeWithout.mean],
    ['RMSProp', facts.edgeRmsprop, numpy.edgeRmsprop.mean],
  ])('%s', (_, found, due) => {
    // Both runs part after some hundred steps at the limit, where a change in a last digit grows.
    expectClose([found], [due], 0.02);
  });

  it('is as large as it says, at the rates that NumPy was given', () => {
    const { points, hidden, parameters, lr, beta2 } = facts.planar;
    expect([points, hidden, lr, beta2, facts.rmspropLr, facts.settledFrom]).toEqual([
      200, 16, 0.01, 0.99, 0.003, 500,
    ]);
    expect(network({ inputs: 2, hidden, outputs: 2 }).size).toBe(parameters);
  });

  it('names the limits of lesson 2 and of both forms of momentum', () => {
    const limits = [
      facts.limitOf('adam', 0.9),
      facts.limitOf('adam', 0),
      facts.limitOf('momentum', 0.9),
    ];
    expectClose(limits, [38, 2, 3.8], 1e-12);
    expect([facts.limitOf('sgd', 0.9), facts.limitOf('rmsprop', 0.9)]).toEqual([2, 2]);
  });
});
