import { describe, expect, test } from 'vitest';

import {
  cursorAfter,
  LAST,
  linesRun,
  run,
  valueOf,
} from '../../../src/components/widgets/adam-stepper/model.ts';
import {
  equationsOf,
  isExact,
  show,
  term,
} from '../../../src/components/widgets/adam-stepper/numbers.ts';
import {
  LINES,
  params,
  STEPS,
  type Line,
  type State,
} from '../../../src/components/widgets/adam-stepper/params.ts';
import type { AdamStep } from '../../../src/lib/experiments/adam-steps.ts';
import * as facts from '../../../src/lib/facts/adam.ts';
import { gradientAt, illConditioned } from '../../../src/lib/objectives/index.ts';
import { adam, adamTrace, descend } from '../../../src/lib/optim/index.ts';
import { expectClose } from '../../lib/support.ts';
import { valueOfText } from './arithmetic.ts';

const INITIAL = params.initial;
const with_ = (patch: Partial<State>): State => ({ ...INITIAL, ...patch });
const rowOf = (state: State, t = state.step): AdamStep => {
  const row = run(state).rows[t - 1];
  if (!row) throw new Error(`no step ${t}`);
  return row;
};

describe('a run', () => {
  test('is the toy of the lesson', () => {
    const { lr, beta1, beta2, eps, curvature, start } = facts.settings;
    expect(INITIAL).toMatchObject({ lr, beta1, beta2, eps, x: start[0], y: start[1] });
    expect(INITIAL.kappa).toBe(curvature[1] / curvature[0]);
    for (const t of [1, 10, STEPS]) expect(rowOf(INITIAL, t).theta).toEqual(facts.pointAfter(t));
  });

  test.each([
    INITIAL,
    with_({ rotation: 30, kappa: 50, lr: 0.2, x: -3, y: 4.5 }),
    with_({ beta1: 0, beta2: 0.5, eps: 0.1 }),
  ])('is that of the library to the last bit: %o', (state) => {
    const { lr, x, y, beta1, beta2, eps } = state;
    const options = { beta1, beta2, eps };
    const bowl = illConditioned(state.kappa, (state.rotation * Math.PI) / 180);
    const gradient = gradientAt(bowl);
    const { rows } = run(state);
    const path = descend(adam(options), { gradientAt: gradient, start: [x, y], lr, steps: STEPS });
    expect(rows.map(({ theta }) => theta)).toEqual(path.slice(1));
    expect(rows.map(({ g }) => g)).toEqual(path.slice(0, -1).map(gradient));
    for (const i of [0, 1] as const) {
      const trace = adamTrace(
        rows.map(({ g }) => g[i]),
        options,
      );
      for (const column of ['m', 'v', 'mHat', 'vHat', 'update'] as const)
        expect(rows.map((row) => row[column][i])).toEqual([...trace[column]]);
    }
    expectClose(
      rows.map(({ loss }) => loss),
      path.slice(1).map((point) => bowl.value(point)),
    );
  });

  test('starts each step from what the one before has left', () => {
    const { rows } = run(INITIAL);
    for (const [i, row] of rows.slice(1).entries()) {
      const before = rows[i];
      expect([row.from, row.mBefore, row.vBefore]).toEqual([before?.theta, before?.m, before?.v]);
    }
  });

  test('moves by α along both axes at step 1, whatever the start', () => {
    for (const [x, y] of [
      [4, 2],
      [-0.01, 5],
      [3, -1e-3],
    ] as const) {
      const { update } = rowOf(with_({ x, y, eps: 0 }), 1);
      expectClose(update, [Math.sign(x), Math.sign(y)], 1e-12);
    }
  });

  test('comes to no number where a gradient and ε are 0', () => {
    expect(rowOf(with_({ x: 0, y: 0, eps: 0 }), 1).theta).toEqual([NaN, NaN]);
    expect(rowOf(with_({ x: 0, y: 0 }), 1).theta).toEqual([0, 0]);
  });

  test('of a multiplied loss has gradients as many times as large, and plain descent one rate for all', () => {
    const [one, ten] = [run(INITIAL), run(with_({ scale: 10, eps: 0 }))];
    expectClose(
      ten.rows[0]?.g ?? [],
      (one.rows[0]?.g ?? [NaN]).map((g) => 10 * g),
      1e-15,
    );
    const { plain } = run(with_({ scale: 1000 })).scaled();
    expectClose(plain.points[1] ?? [], facts.plainFirstWhenScaled(1000), 1e-12);
    expect(one.scaled().moved).toBe(0);
  });

  test('is computed anew where a setting changes, and not where the cursor moves', () => {
    const { rows } = run(INITIAL);
    expect(run(with_({ step: 7, line: 'v' })).rows).toBe(rows);
    expect(run(with_({ lr: 0.4 })).rows).not.toBe(rows);
  });
});

describe('the cursor', () => {
  test('counts lines, and gives back every count', () => {
    for (let n = 0; n <= LAST; n++) expect(linesRun(cursorAfter(n))).toBe(n);
    expect(cursorAfter(-3)).toEqual(cursorAfter(0));
    expect(cursorAfter(LAST + 3)).toEqual({ step: STEPS, line: 'theta' });
    expect(cursorAfter(8)).toEqual({ step: 2, line: 'm' });
    expect(run(with_(cursorAfter(11))).made).toBe(1);
    expect(run(with_(cursorAfter(12))).made).toBe(2);
  });

  test('shows in the variables what this step has computed, and the step before for the rest', () => {
    for (let n = 0; n <= LAST; n++) {
      const cursor = cursorAfter(n);
      const { rows, variables, theta } = run(with_(cursor));
      for (const { line, value, since } of variables) {
        const ran = n > 0 && LINES.indexOf(line) <= LINES.indexOf(cursor.line);
        const row = rows[(ran ? cursor.step : cursor.step - 1) - 1];
        const initial: Partial<Record<Line, unknown>> = { m: [0, 0], v: [0, 0], theta: [4, 2] };
        expect(value).toEqual(row ? valueOf(row, line) : (initial[line] ?? null));
        const now = n > 0 && line === cursor.line;
        expect(since).toBe(now ? 'now' : ran ? 'this-step' : 'before');
      }
      expect(theta).toEqual(variables.at(-1)?.value);
    }
  });

  test('shows at step 1 that the correction makes m̂ = g and √v̂ = |g|', () => {
    const at = (line: Line) => run(with_({ line })).vectors;
    const after = at('v-hat');
    expectClose(after?.m ?? [], after?.g ?? [NaN], 1e-12);
    expectClose(after?.root ?? [], (after?.g ?? [NaN]).map(Math.abs), 1e-12);
    const before = at('v');
    expectClose(
      before?.m ?? [],
      (before?.g ?? [NaN]).map((each) => 0.1 * each),
      1e-12,
    );
    expect(at('g')).toMatchObject({ m: null, root: null });
    expect(run(with_({ step: 0 })).vectors).toBeNull();
  });
});

describe('an equation', () => {
  const text = (state: State): string[] =>
    equationsOf(run(state)).map(({ parts, result, exact }) =>
      [...parts, result].join(' = ').replace(/= (?!.*=)/, exact ? '= ' : '≈ '),
    );

  test.each([
    ['g', 1, '1 · 4 + 0 · 2 = 4', '0 · 4 + 10 · 2 = 20'],
    ['m', 1, '0.9 · 0 + 0.1 · 4 = 0.4', '0.9 · 0 + 0.1 · 20 = 2'],
    ['v', 1, '0.999 · 0 + 0.001 · 4² = 0.016', '0.999 · 0 + 0.001 · 20² = 0.4'],
    ['m-hat', 1, '0.4 / (1 − 0.9¹) = 0.4 / 0.1 = 4', '2 / (1 − 0.9¹) = 2 / 0.1 = 20'],
    [
      'v-hat',
      1,
      '0.016 / (1 − 0.999¹) = 0.016 / 0.001 = 16',
      '0.4 / (1 − 0.999¹) = 0.4 / 0.001 = 400',
    ],
    [
      'theta',
      1,
      '4 − 0.5 · 4 / (√16 + 10⁻⁸) = 4 − 0.5 · 1 ≈ 3.5',
      '2 − 0.5 · 20 / (√400 + 10⁻⁸) = 2 − 0.5 · 1 ≈ 1.5',
    ],
  ] as const)('of line %s at step %d holds the numbers of the step', (line, step, x, y) => {
    expect(text(with_({ line, step }))).toEqual([x, y]);
  });

  test('puts negative numbers and powers of ten in brackets, and keeps a decay as it was set', () => {
    expect([term(-3), term(4e-9), term(1e-9), term(0.25)]).toEqual([
      '(−3)',
      '(4 × 10⁻⁹)',
      '(10⁻⁹)',
      '0.25',
    ]);
    const [x = ''] = text(with_({ beta1: 0.999999, line: 'm' }));
    expect(x).toBe('0.999999 · 0 + 10⁻⁶ · 4 ≈ 4 × 10⁻⁶');
  });

  test('says where a number is rounded', () => {
    expect(isExact(0.1 * 3)).toBe(true);
    expect(isExact(1 / 3)).toBe(false);
    expect(show(1 / 3)).toBe('0.33333');
  });

  test('comes out at its result by its own text', () => {
    for (const n of [1, 2, 3, 4, 5, 6, 20, 27, 33, 64, 65, 66, 100, 359, 360]) {
      const state = with_({ ...cursorAfter(n), rotation: 20 });
      for (const { parts, parameter } of equationsOf(run(state))) {
        const value = valueOf(rowOf(state), state.line)[parameter === 'x' ? 0 : 1];
        const largest = Math.max(1e-3, Math.abs(value));
        for (const part of parts)
          expect(Math.abs(valueOfText(part) - value) / largest, part).toBeLessThan(2e-2);
      }
    }
  });

  test('is none before the first step', () => {
    expect(equationsOf(run(with_({ step: 0 })))).toEqual([]);
  });
});
