import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  decisive,
  kindOf,
  momentOf,
  runOf,
  stepOf,
} from '../../../src/components/widgets/descent/model.ts';
import {
  descentCodec,
  INITIAL,
  type DescentState,
} from '../../../src/components/widgets/descent/state.ts';
import { STRINGS } from '../../../src/components/widgets/descent/strings.ts';
import { tableOf } from '../../../src/components/widgets/descent/table.ts';
import { LOCALES } from '../../../src/lib/i18n/locales.ts';
import { expectClose } from '../../lib/support.ts';
import { descentStates, queries } from './states.ts';

const with_ = (patch: Partial<DescentState>): DescentState => ({ ...INITIAL, ...patch });
const valley = with_({ mode: 'two', kappa: 100, x: 2, y: 1, steps: 100 });

describe('a run', () => {
  test('with one parameter follows (1 − αλ)ᵗ times the start', () => {
    const run = runOf(with_({ lr: 0.3, curvature: 4, x: -1.5, steps: 12 }));
    expectClose(
      run.points.map(([theta = NaN]) => theta),
      Array.from({ length: 13 }, (_, t) => -1.5 * (1 - 1.2) ** t),
      1e-11,
    );
    expectClose(
      run.losses,
      run.points.map(([theta = NaN]) => 2 * theta ** 2),
      1e-12,
    );
  });

  test('with two parameters does so along each eigenvector, turned or not', () => {
    const rotation = 30;
    const run = runOf({ ...valley, lr: 0.015, rotation, steps: 40 });
    const [c, s] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
    const [u, w] = [2 * c + 1 * s, -2 * s + 1 * c];
    const [flat, steep] = [u * (1 - 0.015) ** 40, w * (1 - 1.5) ** 40];
    expectClose(run.points[40] ?? [], [c * flat - s * steep, s * flat + c * steep], 1e-10);
  });

  test('knows the limit, the best learning rate and the rate', () => {
    const run = runOf({ ...valley, lr: 2 / 101 });
    expect(run.limit).toBe(0.02);
    expect(run.best).toBe(2 / 101);
    expect(run.rate).toBeCloseTo(0.98019802, 8);
    expect(Math.abs(decisive(run).factor)).toBeCloseTo(run.rate, 14);
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
    const run = runOf({ ...valley, y: 0, lr: 0.5 });
    expect(run.directions.map(({ kind }) => kind)).toEqual(['walks', 'idle']);
    expect(run.rate).toBe(0.5);
    expect(runOf(with_({ x: 0 })).rate).toBe(0);
  });

  test('ends where its loss is past the largest float, and names the step', () => {
    const run = runOf(with_({ lr: 100, curvature: 100, steps: 500 }));
    const first = Array.from({ length: 60 }, (_, t) => 50 * 9999 ** (2 * t)).findIndex(
      (loss) => loss === Infinity,
    );
    expect(run.overflowsAt).toBe(first);
    expect(run.points).toHaveLength(first);
    expect(run.losses.every(Number.isFinite)).toBe(true);
  });

  test('at a step shows the point, the gradient and the step that follows', () => {
    const run = runOf({ ...valley, lr: 0.015 });
    const moment = momentOf(run, 0, 0.015);
    expect(moment.gradient).toEqual([2, 100]);
    expect(moment.stepLength).toBeCloseTo(0.015 * Math.hypot(2, 100), 12);
    expect(moment.shrink).toBeNull();
    const [here = [], next = []] = run.points;
    const moved = Math.hypot((next[0] ?? 0) - (here[0] ?? 0), (next[1] ?? 0) - (here[1] ?? 0));
    expect(moment.stepLength).toBeCloseTo(moved, 12);
    expect(momentOf(run, 90, 0.015).shrink).toBeCloseTo(0.985, 6);
  });

  test('has its cursor on the last step, or on one within the budget', () => {
    expect(stepOf({ step: null, steps: 20 })).toBe(20);
    expect(stepOf({ step: 400, steps: 20 })).toBe(20);
    expect(stepOf({ step: 0, steps: 20 })).toBe(0);
  });
});

describe('the table', () => {
  test('holds a row for each point, the start included', () => {
    const { columns, rows } = tableOf(runOf(with_({ lr: 0.5, steps: 2 })), STRINGS.en);
    expect(columns).toEqual(['step', 'θ', 'loss', '|g|']);
    expect(rows).toEqual([
      ['0', '1.', '0.5', '1.'],
      ['1', '0.5', '0.125', '0.5'],
      ['2', '0.25', '0.03125', '0.25'],
    ]);
  });
});

describe('the address', () => {
  test('gives back every state it was written from', () => {
    fc.assert(
      fc.property(descentStates, (state) => {
        const { state: read, problems } = descentCodec.read(
          descentCodec.write('', state, INITIAL),
          INITIAL,
        );
        expect(read).toEqual(state);
        expect(problems).toEqual([]);
      }),
    );
  });

  test('of any kind gives a state that runs', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { state } = descentCodec.read(query, INITIAL);
        const run = runOf(state);
        expect(run.points.flat().every(Number.isFinite)).toBe(true);
        expect(run.rate).not.toBeNaN();
      }),
      { numRuns: 300 },
    );
  });

  test('is empty for the lesson’s toy', () => {
    expect(descentCodec.write('', INITIAL, INITIAL)).toBe('');
  });
});

test('both languages have words with the same placeholders', () => {
  const [ko, en] = LOCALES.map((locale) => STRINGS[locale]);
  const holes = (text = '') => (text.match(/\{[\w.-]+\}/g) ?? []).sort();
  for (const key of Object.keys(en ?? {}) as (keyof (typeof STRINGS)['en'])[])
    expect(holes(ko?.[key]), key).toEqual(holes(en?.[key]));
});
