import { describe, expect, it, test } from 'vitest';

import { createOptimizer } from '../../../src/lib/optim/create-optimizer.ts';
import { begin, whole, type Job } from '../../../src/lib/train/jobs.ts';
import { keyOf } from '../../../src/lib/train/key.ts';
import { network } from '../../../src/lib/train/network.ts';
import {
  LOOK_EVERY,
  planar,
  PLANAR_RULES,
  PLANAR_STEPS,
  type PlanarOptions,
} from '../../../src/lib/train/planar.ts';
import { points, POINTS, SETS } from '../../../src/lib/train/points.ts';
import { SHAPE } from '../../../src/lib/train/shape.ts';
import { six } from '../../../src/lib/train/six.ts';
import { specOf, startOf } from '../../../src/lib/train/training.ts';
import numpy from '../../fixtures/planar.json' with { type: 'json' };
import { expectClose } from '../support.ts';

const ROWS = { from: 0, count: POINTS, modulus: POINTS };
const RUNS = numpy.runs.map(({ options, ...run }) => ({
  ...run,
  options: options as PlanarOptions, // the program's words for them are ours
}));
const STEPS = 200;

/** The losses of a run, with all their digits; the first weight moved by so many of its last bits. */
function losses(options: PlanarOptions, bits = 0): number[] {
  const net = network(SHAPE);
  const optimizer = createOptimizer(specOf(options));
  const { x, g } = optimizer.arrays(net.size);
  startOf(x, SHAPE, options.seed);
  x[0]! *= 1 + bits * Number.EPSILON; // there
  return Array.from({ length: STEPS + 1 }, () => {
    const loss = net.loss(x, points(options.set), ROWS, g);
    optimizer.step(x, g);
    return loss;
  });
}

describe('NumPy makes the same points', () => {
  test.each(SETS)('%s', (set) => {
    const { inputs, labels } = points(set);
    expectClose(inputs, numpy.sets[set].inputs, 1e-9);
    expect([...labels]).toEqual(numpy.sets[set].labels);
    expect(inputs).toHaveLength(2 * POINTS);
  });
});

describe('NumPy trains the same network', () => {
  it('under every rule, on both sets', () => {
    expect(new Set(RUNS.map(({ options }) => options.rule))).toEqual(new Set(PLANAR_RULES));
    expect(new Set(RUNS.map(({ options }) => options.set))).toEqual(new Set(SETS));
  });

  test.each(RUNS)('to the same losses: $options', ({ options, loss }) => {
    const found = losses(options);
    // Past its limit a step enlarges what rounding did: digits part where they do for a bit more or less.
    const moved = losses(options, 2);
    const parted = moved.findIndex((each, t) => Math.abs(each / (found[t] ?? NaN) - 1) > 1e-11);
    const until = parted === -1 ? loss.length : parted;
    expect(until).toBeGreaterThan(options.rule === 'rmsprop' ? 100 : STEPS);
    expectClose(found.slice(0, until), loss.slice(0, until), 1e-9);
  });

  test.each(RUNS)('to the same sharpness: $options', ({ options, edge, loss }) => {
    for (const so of planar(options)) {
      if (so.t < STEPS) continue;
      // A page has six digits of each; the iteration ends at as many.
      expectClose(so.sharpness, edge, 2e-5);
      expectClose(
        so.loss,
        loss.filter((_, t) => t % LOOK_EVERY === 0),
        5e-6,
      );
      return;
    }
  });
});

describe('a run in the plane', () => {
  const options = {
    set: 'rings',
    rule: 'adam',
    lr: 0.02,
    beta1: 0.9,
    beta2: 0.99,
    seed: 1,
  } as const;
  const job: Job<'planar'> = { experiment: 'planar', options };
  const all = whole(job);

  it('is the same again from what its key says', () => {
    const [experiment, ...entries] = JSON.parse(keyOf(job)) as [
      'planar',
      ...(readonly [string, unknown])[],
    ];
    const again = Object.fromEntries(entries) as unknown as PlanarOptions;
    expect(again).toEqual(options);
    expect(whole({ experiment, options: again })).toEqual(all);
  });

  it('has a look at the start, one every twenty steps, and none of the sharpness before the first', () => {
    const looks = PLANAR_STEPS / LOOK_EVERY + 1;
    expect(all.t).toBe(PLANAR_STEPS);
    expect([all.loss, all.accuracy, all.parameters].map(({ length }) => length)).toEqual([
      looks,
      looks,
      looks,
    ]);
    expect(all.sharpness).toHaveLength(looks - 1);
    const [first] = begin(job);
    expect([first?.t, first?.loss.length, first?.sharpness.length]).toEqual([0, 1, 0]);
  });

  it('keeps parameters whose loss and share right are those of the look', () => {
    const net = network(SHAPE);
    for (const look of [0, 5, PLANAR_STEPS / LOOK_EVERY]) {
      const at = Float64Array.from(all.parameters[look] ?? []);
      const loss = net.loss(at, points('rings'), ROWS, new Float64Array(net.size));
      expectClose([loss], [all.loss[look] ?? NaN], 1e-4); // of parameters to six digits
      expect(six(net.accuracy(at, points('rings'), ROWS))).toBe(all.accuracy[look]);
    }
  });

  it('learns to part the rings', () => {
    expect(all.accuracy.at(-1)).toBeGreaterThan(0.95);
    expect(all.loss.at(-1)).toBeLessThan((all.loss[0] ?? NaN) / 5);
  });
});
