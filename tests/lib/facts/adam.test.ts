import { describe, expect, it, test } from 'vitest';

import * as facts from '../../../src/lib/facts/adam.ts';
import { expectClose } from '../support.ts';

/** Algorithm 1 as a loop over one parameter, written once more and plainly. */
function algorithm1(gradientOf: (theta: number, t: number) => number, theta: number, lr = 1) {
  let [m, v] = [0, 0];
  const rows: { g: number; m: number; v: number; mHat: number; vHat: number; update: number }[] =
    [];
  return (steps: number) => {
    for (let t = rows.length + 1; t <= steps; t++) {
      const g = gradientOf(theta, t);
      m = 0.9 * m + (1 - 0.9) * g;
      v = 0.999 * v + (1 - 0.999) * g * g;
      const mHat = m / (1 - 0.9 ** t);
      const vHat = v / (1 - 0.999 ** t);
      const update = mHat / (Math.sqrt(vHat) + 1e-8);
      theta -= lr * update;
      rows.push({ g, m, v, mHat, vHat, update });
    }
    return { theta, last: rows[steps - 1]!, rows }; // the loop has pushed it
  };
}

describe('the toy of the lesson', () => {
  it('starts where its gradients are 4 and 20', () => {
    expect(facts.firstGradients).toEqual([4, 20]);
  });

  it('takes the path of Algorithm 1 on each parameter alone', () => {
    for (const steps of [1, 2, 10, 60]) {
      const x = algorithm1((theta) => theta, 4, 0.5)(steps);
      const y = algorithm1((theta) => 10 * theta, 2, 0.5)(steps);
      expectClose(facts.pointAfter(steps), [x.theta, y.theta], 1e-9);
      expectClose([facts.lossAfter(steps)], [(x.theta ** 2 + 10 * y.theta ** 2) / 2], 1e-9);
      expectClose(Object.values(facts.toyAt(0, steps)), Object.values(x.last), 1e-9);
      expectClose(Object.values(facts.toyAt(1, steps)), Object.values(y.last), 1e-9);
    }
  });

  it('ends its script where ten steps of Algorithm 1 end', () => {
    const { steps, first, last, loss } = facts.script;
    expect(steps).toBe(10);
    const x = algorithm1((theta) => theta, 4, 0.5);
    const y = algorithm1((theta) => 10 * theta, 2, 0.5);
    expectClose(first, [x(1).theta, y(1).theta]);
    const ends = [x(10).theta, y(10).theta] as const;
    expectClose(last, ends, 1e-9);
    expectClose([loss], [(ends[0] ** 2 + 10 * ends[1] ** 2) / 2], 1e-9);
  });

  it('goes by lr in both parameters at step 1, and no longer at step 10', () => {
    expectClose(facts.pointAfter(1), [4 - (0.5 * 4) / (4 + 1e-8), 2 - (0.5 * 20) / (20 + 1e-8)]);
    expect(Math.abs(facts.toyAt(0, 10).update)).toBeGreaterThan(0.6);
    expect(Math.abs(facts.toyAt(1, 10).update)).toBeLessThan(0.2);
  });

  it('has in ten steps the numbers worked out by hand in its second', () => {
    const mHat = (0.9 * 0.4 + 0.1 * 3.5) / 0.19;
    const vHat = (0.999 * 0.016 + 0.001 * 12.25) / 0.001999;
    const { update, ...second } = facts.toyAt(0, 2);
    expectClose([second.mHat, second.vHat, update], [mHat, vHat, mHat / Math.sqrt(vHat)], 1e-8);
    expectClose([facts.divisorAt(0.9, 2), facts.divisorAt(0.999, 2)], [0.19, 0.001999], 1e-12);
  });

  it('keeps its path when the loss is multiplied, but for rounding', () => {
    for (const c of [1e-6, 3, 1e6]) expect(facts.pathChangeWhenScaled(c)).toBeLessThan(1e-12);
    expect(facts.pathChangeWhenScaled(1e6)).toBeGreaterThanOrEqual(0);
  });

  it('throws plain descent out at its first step when the loss is multiplied', () => {
    expectClose(facts.plainFirstWhenScaled(1), [4 - 0.1 * 4, 2 - 0.1 * 20], 1e-12);
    expectClose(facts.plainFirstWhenScaled(1000), [4 - 400, 2 - 2000], 1e-12);
  });
});

// course.md's constants, computed independently, and closed forms
test.each([
  ['the first step without correction', facts.uncorrectedFirst, 3.1622777, 2e-8],
  ['the spike after zeros', facts.spike, 3.1622777, 2e-8],
  ['the bound', facts.bound, 7.2702918, 1e-8],
  ['the bound at step 1', facts.boundAt(1), 1, 1e-12],
  ['the bound at step 100', facts.boundAt(100), 2.2434, 2e-5],
  ['the growth that reaches it', facts.worstGrowth, 1.11, 1e-12],
  ['the update on a zigzag', facts.updateOnZigzag(1000), 1 / 19, 1e-8],
  ['the ratio of signal and noise', facts.noisyRatio, 1 / Math.sqrt(10), 1e-12],
])('%s', (_, actual, expected, tolerance) => {
  expectClose([actual], [expected], tolerance);
});

describe('a gradient of one size', () => {
  it('that turns round gives the average of its signs, drawn and guided', () => {
    expect(facts.flip).toEqual({ size: 10, last: 20, steps: 60 });
    const expected = Array.from({ length: 60 }, (_, i) => {
      const t = i + 1;
      const after = Math.max(t - 20, 0);
      const m = 0.9 ** after * (1 - 0.9 ** (t - after)) - (1 - 0.9 ** after);
      return m / (1 - 0.9 ** t);
    });
    expectClose(facts.flipCurve, expected, 1e-8);
    expect(facts.flipGuide).toEqual([
      ...new Array<number>(20).fill(1),
      ...new Array<number>(40).fill(-1),
    ]);
  });

  it('is followed six steps after its turn', () => {
    expect(facts.stepsToFollow).toBe(6);
    expect(facts.flipCurve[24]).toBeGreaterThan(0);
    expect(facts.flipCurve[25]).toBeLessThan(0);
  });

  it('that alternates stays small for Adam, and does not where v sees m̂', () => {
    const mHats = algorithm1((_, t) => (t % 2 ? 10 : -10), 0)(1000).rows.map(({ mHat }) => mHat);
    const serial = algorithm1((_, t) => mHats[t - 1] ?? NaN, 0)(1000).last;
    const due = Math.abs((mHats[999] ?? NaN) / Math.sqrt(serial.vHat));
    expectClose([facts.serialOnZigzag(1000)], [due], 1e-7);
    expect(due).toBeGreaterThan(0.8);
  });
});

it('moves along noisy gradients by about their mean over the root of their mean square', () => {
  expect(Math.abs(facts.noisyUpdate / facts.noisyRatio - 1)).toBeLessThan(0.05);
});

it('makes of a spike after n zeros what the closed form says', () => {
  for (const zeros of [0, 99, 999, 9999]) {
    const t = zeros + 1;
    const closed = (0.1 * Math.sqrt((1 - 0.999 ** t) / 0.001)) / (1 - 0.9 ** t);
    expectClose([facts.spikeAfter(zeros)], [closed], 1e-9);
  }
  expect(facts.spikeAfter(9999)).toBeLessThan(facts.spike);
});
