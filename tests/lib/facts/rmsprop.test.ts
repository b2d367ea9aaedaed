import { describe, expect, it, test } from 'vitest';

import * as rmsprop from '../../../src/lib/facts/rmsprop.ts';
import { expectClose } from '../support.ts';

/** RMSProp written out: positions of one coordinate whose gradient depends on the step or the place. */
function walk(
  gradientAt: (x: number, t: number) => number,
  { x = 0, lr = 1, beta = 0.9, eps = 1e-8, steps = 100 } = {},
): { path: number[]; v: number[]; update: number[] } {
  let v = 0;
  const run = { path: [x], v: [] as number[], update: [] as number[] };
  for (let t = 1; t <= steps; t++) {
    const g = gradientAt(x, t);
    v = beta * v + (1 - beta) * g * g;
    const update = g / (Math.sqrt(v) + eps);
    x -= lr * update;
    run.path.push(x);
    run.v.push(v);
    run.update.push(update);
  }
  return run;
}
const hinton = (_: number, t: number) => (t % 10 === 0 ? -0.9 : 0.1);

describe('Hinton’s gradients', () => {
  it('sum to 0', () => {
    const { up, down, cycle } = rmsprop.hinton;
    expect([up, down]).toEqual([0.1, -0.9]);
    expect((cycle - 1) * up + down).toBeCloseTo(0, 12);
    expect(rmsprop.plainEnd).toBeCloseTo(0, 12);
  });

  it('take steps by sign alone 8 learning rates down in each cycle', () => {
    expect(rmsprop.signPerCycle).toBe(-8);
    expect(rmsprop.signEnd).toBe(-80);
  });

  it('move RMSProp as the loop written out says', () => {
    const { path } = walk(hinton);
    const cycles = [1, 2, 5, 10];
    expectClose(
      cycles.map(rmsprop.rmspropAfter),
      cycles.map((cycle) => path[10 * cycle] ?? NaN),
      1e-10,
    );
    expect(rmsprop.rmspropAfter(1)).toBeCloseTo(-13.0335, 4);
  });

  it('leave a drift that is the settled cycle’s own', () => {
    // v of a cycle in closed form: v₁₀ = Σ (1 − β) β^k g²_{10−k} / (1 − β¹⁰)
    const cycleOf = (beta: number): number => {
      const squares = Array.from({ length: 10 }, (_, i) => (i === 9 ? 0.81 : 0.01));
      const sum = squares.reduce((all, s, i) => all + (1 - beta) * beta ** (9 - i) * s, 0);
      let v = sum / (1 - beta ** 10);
      let moved = 0;
      for (const [i, s] of squares.entries()) {
        v = beta * v + (1 - beta) * s;
        moved -= (i === 9 ? -0.9 : 0.1) / (Math.sqrt(v) + 1e-8);
      }
      return moved;
    };
    for (const beta of [0.9, 0.99]) expectClose([rmsprop.driftOf(beta)], [cycleOf(beta)], 1e-8);
    expect(rmsprop.driftOf(0.9)).toBeCloseTo(-0.6795, 4);
    const { small, late, large } = rmsprop.settled;
    expect(small).toBeLessThan(late);
    expectClose([small, late, large], walk(hinton, { steps: 400 }).update.filter((_, i) => i === 390 || i >= 398), 1e-10); // prettier-ignore
  });

  it('would cancel exactly if v stood still', () => {
    expectClose([rmsprop.meanSquare, rmsprop.rootMeanSquare], [0.09, 0.3]);
    expectClose([rmsprop.longMemory.small, rmsprop.longMemory.large], [1 / 3, 3]);
    expect(9 * rmsprop.longMemory.small).toBeCloseTo(rmsprop.longMemory.large, 12);
  });
});

/** The turned ravine's matrix written out: how many steps until a tenth of the way along its floor is left. */
function turnedWalk(degrees: number): number {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [a, b, d] = [c * c + 100 * s * s, -99 * c * s, s * s + 100 * c * c];
  let [x, y, v, w] = [-3 * c - s, -3 * s + c, 0, 0];
  for (let t = 0; t <= 200; t++) {
    if (Math.abs(c * x + s * y) < 0.3) return t;
    const [g, h] = [a * x + b * y, b * x + d * y];
    [v, w] = [0.9 * v + 0.1 * g * g, 0.9 * w + 0.1 * h * h];
    x -= (0.1 * g) / (Math.sqrt(v) + 1e-8);
    y -= (0.1 * h) / (Math.sqrt(w) + 1e-8);
  }
  return NaN;
}

describe('the ravine', () => {
  const one = walk((x) => x, { x: -3, lr: 0.1, steps: 200 });
  const two = walk((x) => 100 * x, { x: 1, lr: 0.1, steps: 200 });
  const loss = (t: number) => 0.5 * ((one.path[t] ?? NaN) ** 2 + 100 * (two.path[t] ?? NaN) ** 2);
  const steps = [1, 5, 10, 30, 50, 200];

  it('has the best learning rate and the rate of the closed forms', () => {
    expectClose(
      [rmsprop.plainLimit, rmsprop.best.lr, rmsprop.best.rate],
      [2 / 100, 2 / 101, 99 / 101],
    );
    expect((99 / 101) ** rmsprop.plainStepsToHundredth).toBeLessThan(0.01);
    expect((99 / 101) ** (rmsprop.plainStepsToHundredth - 1)).toBeGreaterThan(0.01);
  });

  it('is walked as each coordinate alone would be', () => {
    expect(rmsprop.firstGradients).toEqual([-3, 100]);
    expectClose([rmsprop.gradientRatio], [100 / 3]);
    for (const t of steps) {
      expectClose(rmsprop.pointAt(t), [one.path[t] ?? NaN, two.path[t] ?? NaN], 1e-9);
      const sizes = [one, two].map(({ v }) => 0.1 / (Math.sqrt(v[t - 1] ?? NaN) + 1e-8));
      expectClose(rmsprop.sizesAt(t), sizes, 1e-9);
      expectClose([rmsprop.lossAt(t)], [loss(t)], 1e-8);
      const rate = (99 / 101) ** (2 * t);
      expectClose([rmsprop.plainLossAt(t)], [54.5 * rate], 1e-9);
    }
  });

  it('is lower at step 50 than at the end, where it is the cycle’s', () => {
    expect(rmsprop.lossAt(50)).toBeLessThan(1e-5);
    expect(rmsprop.lossAt(200)).toBeGreaterThan(1e4 * rmsprop.lossAt(50));
    expectClose([rmsprop.cycleLoss], [0.5 * 101 * 0.05 ** 2]);
    expectClose([rmsprop.lossAt(200)], [rmsprop.cycleLoss], 0.01);
  });

  it('is slower to walk when it is turned by 45 degrees, not by 90, and not for plain descent', () => {
    expect(rmsprop.floorSteps(0)).toBe(one.path.findIndex((x) => Math.abs(x) < 0.3));
    expect(rmsprop.floorSteps(90)).toBe(rmsprop.floorSteps(0));
    expect(rmsprop.floorSteps(45)).toBeGreaterThan(3 * rmsprop.floorSteps(0));
    const { fewest, most, about } = rmsprop.turnedFloorSteps;
    const counts = Array.from({ length: 41 }, (_, i) => turnedWalk(45 + (i - 20) * 1e-12));
    // rounding decides, and another order of sums rounds otherwise
    expect(Math.abs(fewest - Math.min(...counts))).toBeLessThanOrEqual(5);
    expect(Math.abs(most - Math.max(...counts))).toBeLessThanOrEqual(5);
    expect(most - fewest).toBeGreaterThan(1);
    expect(about).toBeGreaterThanOrEqual(fewest);
    expect(about).toBeLessThanOrEqual(most);
    expect(about % 5).toBe(0);
    expect(rmsprop.plainFloorSteps).toBe(Math.ceil(Math.log(0.1) / Math.log(99 / 101)));
  });
});

describe('the first steps', () => {
  it('are 1/√(1 − βᵗ) learning rates long under a constant gradient', () => {
    const due = rmsprop.firstUpdates.map((_, i) => 1 / Math.sqrt(1 - 0.9 ** (i + 1)));
    expectClose(rmsprop.firstUpdates, due, 1e-8); // ε is a billionth of the gradient
    expect(new Set(rmsprop.settledUpdates)).toEqual(new Set([1]));
  });

  test.each([
    [0.9, Math.sqrt(10), 38],
    [0.99, 10, 391],
  ])('with β = %d: %d at first, within a hundredth of 1 from step %d', (beta, first, steps) => {
    expectClose([rmsprop.firstStep(beta)], [first]);
    expect(rmsprop.stepsToOne(beta)).toBe(steps);
    expect(1 / Math.sqrt(1 - beta ** steps)).toBeLessThanOrEqual(1.01);
    expect(1 / Math.sqrt(1 - beta ** (steps - 1))).toBeGreaterThan(1.01);
  });

  it('of AdaGrad shrink as 1/√t', () => {
    expectClose([1, 2, 100].map(rmsprop.adagradAt), [1, Math.SQRT1_2, 0.1], 1e-12);
  });
});

describe('ε', () => {
  it('brakes below itself outside the root, below its own root inside', () => {
    expectClose(
      [rmsprop.outside(1e-8), rmsprop.inside(1e-4), rmsprop.outside(1e-6), rmsprop.inside(1e-6)],
      [1 / 2, Math.SQRT1_2, 1 / 1.01, 1e-6 / Math.sqrt(1e-12 + 1e-8)],
    );
    expectClose([rmsprop.insideKnee, rmsprop.sameInside], [1e-4, 1e-16]);
    expectClose(
      [rmsprop.hatFactor(0.999, 1), rmsprop.hatFactor(0.9, 1)],
      [Math.sqrt(1000), Math.sqrt(10)],
    );
  });
});

describe('the end', () => {
  it('is a cycle of half a learning rate to each side', () => {
    expect(rmsprop.amplitude).toBe(0.05);
    const { path } = walk((x) => x, { x: 1, lr: 0.1, eps: 0, steps: 401 });
    expectClose(rmsprop.lastTwo, path.slice(-2), 1e-12);
    expectClose(rmsprop.lastTwo, [0.05, -0.05], 1e-7);
  });
});
