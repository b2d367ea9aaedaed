import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { printed } from '../../../src/components/kit/cells.ts';
import { decisive, run, startAt, stepOf } from '../../../src/components/widgets/descent/model.ts';
import { params, type State } from '../../../src/components/widgets/descent/params.ts';
import { en } from '../../../src/components/widgets/descent/strings.en.ts';
import { ko } from '../../../src/components/widgets/descent/strings.ko.ts';
import { tableOf } from '../../../src/components/widgets/descent/words.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { kindOf } from '../../../src/lib/experiments/descent.ts';
import { expectClose } from '../../lib/support.ts';
import { queriesOf } from '../arbitraries.ts';

const with_ = (patch: Partial<State>): State => ({ ...params.initial, ...patch });
const valley = with_({ mode: 'two', kappa: 100, x: 2, y: 1, steps: 100 });

describe('a run', () => {
  test('with one parameter follows (1 − αλ)ᵗ times the start', () => {
    const found = run(with_({ lr: 0.3, curvature: 4, x: -1.5, steps: 12 }));
    expectClose(
      found.points.map(([theta = NaN]) => theta),
      Array.from({ length: 13 }, (_, t) => -1.5 * (1 - 1.2) ** t),
      1e-11,
    );
    expectClose(
      found.losses,
      found.points.map(([theta = NaN]) => 2 * theta ** 2),
      1e-12,
    );
  });

  test('with two parameters does so along each eigenvector, turned or not', () => {
    const rotation = 30;
    const found = run({ ...valley, lr: 0.015, rotation, steps: 40 });
    const [c, s] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
    const [u, w] = [2 * c + 1 * s, -2 * s + 1 * c];
    const [flat, steep] = [u * (1 - 0.015) ** 40, w * (1 - 1.5) ** 40];
    expectClose(found.points[40] ?? [], [c * flat - s * steep, s * flat + c * steep], 1e-10);
  });

  test('knows the limit, the best learning rate and the rate', () => {
    const found = run({ ...valley, lr: 2 / 101 });
    expect(found.limit).toBe(0.02);
    expect(found.best).toBe(2 / 101);
    expect(found.rate).toBeCloseTo(0.98019802, 8);
    expect(Math.abs(decisive(found).factor)).toBeCloseTo(found.rate, 14);
  });

  test.each([
    [0.5, 'walks'],
    [1, 'arrives'],
    [1 + 1e-12, 'arrives'],
    [1.5, 'jumps'],
    [2, 'cycles'],
    [0.1 * 20, 'cycles'],
    [2.001, 'diverges'],
  ] as const)('with α·λ = %d %s', (product, kind) => {
    expect(kindOf(product)).toBe(kind);
  });

  test('says that a direction the start has no share in has nothing to do, and leaves it out of the rate', () => {
    const found = run({ ...valley, y: 0, lr: 0.5 });
    expect(found.directions.map(({ kind }) => kind)).toEqual(['walks', 'idle']);
    expect(found.rate).toBe(0.5);
    expect(run(with_({ x: 0 })).rate).toBe(0);
  });

  test('ends where its loss is past the largest float, and names the step', () => {
    const found = run(with_({ lr: 100, curvature: 100, steps: 500 }));
    const first = Array.from({ length: 60 }, (_, t) => 50 * 9999 ** (2 * t)).findIndex(
      (loss) => loss === Infinity,
    );
    expect(found.overflowsAt).toBe(first);
    expect(found.points).toHaveLength(first);
    expect(found.losses.every(Number.isFinite)).toBe(true);
  });

  test('at a step shows the point, the gradient and the step that follows', () => {
    const found = run({ ...valley, lr: 0.015, step: 0 });
    const { moment } = found;
    expect(moment.gradient).toEqual([2, 100]);
    expect(moment.stepLength).toBeCloseTo(0.015 * Math.hypot(2, 100), 12);
    expect(moment.shrink).toBeNull();
    const [here = [], next = []] = found.points;
    const moved = Math.hypot((next[0] ?? 0) - (here[0] ?? 0), (next[1] ?? 0) - (here[1] ?? 0));
    expect(moment.stepLength).toBeCloseTo(moved, 12);
    expect(run({ ...valley, lr: 0.015, step: 90 }).moment.shrink).toBeCloseTo(0.985, 6);
  });

  test('has its cursor on the last step, or on one within the budget', () => {
    expect(stepOf({ step: null, steps: 20 })).toBe(20);
    expect(stepOf({ step: 400, steps: 20 })).toBe(20);
    expect(stepOf({ step: 0, steps: 20 })).toBe(0);
  });
});

describe('the table', () => {
  test('holds a row for each point, the start included', () => {
    const data = tableOf(run(with_({ lr: 0.5, steps: 2 })), wordsIn('en', { en, ko }));
    const { columns } = data;
    const rows = printed(data);
    expect(columns).toEqual(['step', 'θ', 'loss', '|g|']);
    expect(rows).toEqual([
      ['0', '1.', '0.5', '1.'],
      ['1', '0.5', '0.125', '0.5'],
      ['2', '0.25', '0.03125', '0.25'],
    ]);
  });
});

test('no address leads to a run that is not finite', () => {
  fc.assert(
    fc.property(queriesOf(params), (query) => {
      const { points, rate } = run(params.codec.read(query, params.initial).state);
      expect(points.flat().every(Number.isFinite)).toBe(true);
      expect(rate).not.toBeNaN();
    }),
    { numRuns: 300 },
  );
});

test('a start stays within what a link can hold', () => {
  expect(startAt(7, -0.004)).toEqual({ x: 2, y: 0 });
  expect(startAt(-9, 1.23456)).toEqual({ x: -2, y: 1.23 });
});
