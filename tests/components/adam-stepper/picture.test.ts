import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { draw } from '../../../src/components/figure/draw.ts';
import { FRAMES } from '../../../src/components/figure/frame.ts';
import { sceneOptions } from '../../../src/components/figure/scene.ts';
import { EXAMPLES } from '../../../src/components/widgets/adam-stepper/examples.ts';
import { runOf } from '../../../src/components/widgets/adam-stepper/model.ts';
import {
  contoursOf,
  pathOf,
  planeOf,
  updatesOf,
} from '../../../src/components/widgets/adam-stepper/picture.ts';
import * as planePlot from '../../../src/components/widgets/adam-stepper/plane-plot.ts';
import {
  INITIAL,
  STEPS,
  type StepperState,
} from '../../../src/components/widgets/adam-stepper/state.ts';
import { STRINGS } from '../../../src/components/widgets/adam-stepper/strings.ts';
import { tableOf } from '../../../src/components/widgets/adam-stepper/table.ts';
import * as updatesPlot from '../../../src/components/widgets/adam-stepper/updates-plot.ts';
import {
  captionOf,
  planeDescription,
  sayDecay,
  updatesCaption,
  updatesDescription,
} from '../../../src/components/widgets/adam-stepper/words.ts';
import { LOCALES } from '../../../src/lib/i18n/locales.ts';
import { stepperStates } from './states.ts';

const { document } = parseHTML('<html><body></body></html>');
const naming = { name: 'plot', describedBy: 'text' };

const planeAt = (state: StepperState) => {
  const run = runOf(state);
  return planeOf(run, contoursOf(run.hessian), pathOf(run), state);
};
const svgs = (state: StepperState, narrow = false): string => {
  const plane = planePlot.scene(planeAt(state), STRINGS.en, narrow ? FRAMES.narrow : FRAMES.square);
  const updates = updatesPlot.scene(
    updatesOf(runOf(state), state),
    STRINGS.en,
    narrow ? FRAMES.narrow : FRAMES.half,
  );
  return [plane, updates]
    .map((o) => draw(sceneOptions(o), naming, document).svg.outerHTML)
    .join('');
};
const wrong = /="[^"]*(NaN|Infinity)/;

describe('both figures', () => {
  test.each(Object.entries(EXAMPLES))('draw the example %s, wide and narrow', (_, state) => {
    expect(svgs(state)).not.toMatch(wrong);
    expect(svgs(state, true)).not.toMatch(wrong);
  });

  test('draw any state that an address can express', () => {
    fc.assert(
      fc.property(stepperStates, (state) => {
        expect(svgs(state)).not.toMatch(wrong);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the plane', () => {
  test('has one scale both ways', () => {
    for (const frame of [FRAMES.square, FRAMES.narrow]) {
      const { x, y } = draw(
        sceneOptions(planePlot.scene(planeAt(INITIAL), STRINGS.en, frame)),
        naming,
        document,
      );
      expect(x.apply(1) - x.apply(0)).toBeCloseTo(y.apply(0) - y.apply(1), 6);
    }
  });

  test('shows at step 1 that the correction makes m̂ = g and √v̂ = |g|', () => {
    const { vectors } = planeAt({ ...INITIAL, line: 'v-hat' });
    expect(vectors?.m?.[0]).toBeCloseTo(vectors?.g?.[0] ?? NaN, 12);
    expect(vectors?.m?.[1]).toBeCloseTo(vectors?.g?.[1] ?? NaN, 12);
    expect(vectors?.root?.[1]).toBeCloseTo(-(vectors?.g?.[1] ?? NaN), 12);
    const before = planeAt({ ...INITIAL, line: 'v' }).vectors;
    expect(before?.m?.[0]).toBeCloseTo(0.1 * (before?.g?.[0] ?? NaN), 12);
    expect(planeAt({ ...INITIAL, line: 'g' }).vectors).toMatchObject({ m: null, root: null });
    expect(planeAt({ ...INITIAL, step: 0 }).vectors).toBeNull();
  });

  test('keeps its layers in number, so that a moving slider repaints no more than has changed', () => {
    const counts = Object.values(EXAMPLES).map(
      (state) => planePlot.scene(planeAt(state), STRINGS.en, FRAMES.square).layers.length,
    );
    expect(new Set(counts).size).toBe(1);
  });

  test('puts every point of a contour at one loss', () => {
    const { hessian } = runOf({ ...INITIAL, rotation: 40 });
    const [a, b, c] = hessian;
    for (const contour of contoursOf(hessian)) {
      const losses = contour.map(([x, y]) => (a * x * x + 2 * b * x * y + c * y * y) / 2);
      expect(Math.max(...losses) / Math.min(...losses)).toBeCloseTo(1, 9);
    }
  });
});

test('the thumbnail holds the whole run', () => {
  const run = runOf(INITIAL);
  const options = planePlot.thumbnail(contoursOf(run.hessian), pathOf(run));
  const { svg } = draw(options, naming, document);
  expect(svg.outerHTML).not.toMatch(wrong);
  expect(svg.querySelectorAll('path[stroke="var(--o-adam)"]')).toHaveLength(1);
});

describe('the updates', () => {
  test('stay within their axis, which has room for ±1', () => {
    fc.assert(
      fc.property(stepperStates, (state) => {
        const { updates, limit } = updatesOf(runOf(state), state);
        expect(limit).toBeGreaterThan(1);
        for (const u of updates.flat())
          if (Number.isFinite(u)) expect(Math.abs(u)).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the words', () => {
  test('say what the line has done', () => {
    const caption = (patch: Partial<StepperState>) =>
      captionOf(runOf({ ...INITIAL, ...patch }), { ...INITIAL, ...patch }, STRINGS.en);
    expect(caption({ line: 'm' })).toContain('m = (0.4, 2)');
    expect(caption({ line: 'v-hat' })).toContain('0.001, v gives √v̂ = (4, 20)');
    expect(caption({ line: 'theta' })).toContain('θ goes to (3.5, 1.5): by (1, 1) times −α');
    expect(caption({ step: 0 })).toContain('Before step 1');
    expect(caption({ x: 0, y: 0, eps: 0, step: 7 })).toContain('at step 1, √v̂ + ε was 0');
  });

  test('tell of an update only once it is made', () => {
    const run = runOf(INITIAL);
    expect(updatesCaption(run, { step: 1, line: 'v-hat' }, STRINGS.en)).not.toContain('Step 1');
    expect(updatesCaption(run, { step: 1, line: 'theta' }, STRINGS.en)).toContain('Step 1');
  });

  test('leave no placeholder open in any state or language', () => {
    fc.assert(
      fc.property(stepperStates, fc.constantFrom(...LOCALES), (state, locale) => {
        const [run, strings] = [runOf(state), STRINGS[locale]];
        const words = [
          captionOf(run, state, strings),
          planeDescription(run, state, strings),
          updatesCaption(run, state, strings),
          updatesDescription(run, strings),
          sayDecay(state.beta1, strings),
        ].join(' ');
        expect(words).not.toMatch(/[{}]|undefined/);
      }),
    );
  });
});

test('the table holds a row for the start and for each step, each column with a name of its own', () => {
  const { columns, rows } = tableOf(runOf(INITIAL), STRINGS.en);
  expect(new Set(columns).size).toBe(columns.length);
  expect(rows).toHaveLength(STEPS + 1);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  expect(rows[1]).toEqual([
    '1',
    '4',
    '20',
    '0.4',
    '2',
    '0.016',
    '0.4',
    '4',
    '20',
    '16',
    '400',
    '3.5',
    '1.5',
    '17.375',
  ]);
});
