import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { printed } from '../../../src/components/kit/cells.ts';
import { makeDrawing } from '../../../src/components/kit/figure/draw.ts';
import { FORMS, type Frame } from '../../../src/components/kit/figure/frame.ts';
import type { Picture } from '../../../src/components/kit/figure/picture.ts';
import { plot } from '../../../src/components/kit/figure/plot.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { cursorAfter, LAST, run } from '../../../src/components/widgets/adam-stepper/model.ts';
import { params, STEPS, type State } from '../../../src/components/widgets/adam-stepper/params.ts';
import { paths } from '../../../src/components/widgets/adam-stepper/plot-scale.ts';
import { updates } from '../../../src/components/widgets/adam-stepper/plot-updates.ts';
import { contoursOf, plane, thumbnail } from '../../../src/components/widgets/adam-stepper/plot.ts';
import { en } from '../../../src/components/widgets/adam-stepper/strings.en.ts';
import { ko } from '../../../src/components/widgets/adam-stepper/strings.ko.ts';
import {
  tableOf,
  captionOf,
  scaleCaption,
  updatesCaption,
} from '../../../src/components/widgets/adam-stepper/words.ts';
import { statesOf } from '../arbitraries.ts';
import { placeOf } from '../place-of.ts';

const { document } = parseHTML('<html><body></body></html>');
const words = wordsIn('en', { en, ko });
const at = (patch: Partial<State> = {}) => {
  const state = { ...params.initial, ...patch };
  return { state, run: run(state) };
};
const planeAt = (patch?: Partial<State>, frame: Frame = FORMS.alone.wide) =>
  plane(at(patch), words, frame);
const updatesAt = (patch?: Partial<State>) => updates(at(patch), words, FORMS.beside.wide);
const pathsAt = (patch?: Partial<State>) => paths(at(patch), words, FORMS.alone.narrow);

/** What a picture's data layer holds. */
function drawn(picture: Picture, selector: string): Element[] {
  const drawing = makeDrawing(document);
  drawing.show(picture, { name: 'plot', describedBy: 'text' });
  return [...drawing.element.querySelectorAll(`.data ${selector}`)];
}

/** The words in a picture and where their middles are, each taken for 20 px wide. */
const namesOf = (picture: Picture) =>
  drawn(picture, 'g.text text').map((text) => {
    const { x, y } = placeOf(text);
    const anchor = text.parentElement?.getAttribute('text-anchor');
    const middle = anchor === 'end' ? -10 : anchor === 'start' ? 10 : 0;
    return { text: text.textContent, x: x + middle, y };
  });

/** Every number in a picture's paths. */
function coordinates(picture: Picture): number[] {
  const paths = drawn(picture, 'path');
  return paths.flatMap(
    (path) =>
      path
        .getAttribute('d')
        ?.match(/-?[\d.]+/g)
        ?.map(Number) ?? [],
  );
}

describe('the plane', () => {
  test('has one scale both ways', () => {
    for (const frame of [FORMS.alone.wide, FORMS.alone.narrow]) {
      const { px, py } = planeAt({}, frame).axes;
      expect(px(1) - px(0)).toBeCloseTo(py(0) - py(1), 6);
    }
  });

  test('puts every point of a contour at one loss', () => {
    const { hessian } = run({ ...params.initial, rotation: 40 });
    const [a, b, c] = hessian;
    const points = contoursOf(hessian);
    const gaps = points.flatMap(([x], i) => (Number.isNaN(x) ? [i] : []));
    for (const [i, end] of gaps.entries()) {
      const contour = points.slice(i === 0 ? 0 : (gaps[i - 1] ?? 0) + 1, end);
      const losses = contour.map(([x, y]) => (a * x * x + 2 * b * x * y + c * y * y) / 2);
      expect(Math.max(...losses) / Math.min(...losses)).toBeCloseTo(1, 9);
      expect(contour.at(-1)).toEqual(contour[0]);
    }
  });

  test('keeps its contours while only the run on them is another', () => {
    const follows = (patch: Partial<State>) => planeAt(patch).ground?.follows;
    expect(follows({ lr: 2, step: 9, x: -3 })).toEqual(follows({}));
    expect(follows({ kappa: 11 })).not.toEqual(follows({}));
    expect(follows({ rotation: 5 })).not.toEqual(follows({}));
  });

  test('draws a run that leaves the plane out of its frame, and no farther than a drawing can hold', () => {
    const numbers = coordinates(planeAt({ lr: 100, beta1: 0.999999, beta2: 0, step: 30 }));
    expect(Math.max(...numbers)).toBeGreaterThan(FORMS.alone.wide.width);
    expect(Math.max(...numbers.map(Math.abs))).toBeLessThan(1e6);
  });

  test('keeps the names of arrows and box apart', () => {
    for (let lines = 3; lines <= LAST; lines += 7)
      for (const [frame, patch] of [
        [FORMS.alone.wide, {}],
        [FORMS.alone.narrow, { rotation: 30, kappa: 30 }],
      ] as const) {
        const names = namesOf(planeAt({ ...patch, ...cursorAfter(lines) }, frame));
        for (const [i, a] of names.entries())
          for (const b of names.slice(i + 1)) {
            const apart = Math.abs(a.x - b.x) >= 20 || Math.abs(a.y - b.y) >= 12;
            expect(apart, `${a.text} and ${b.text} after ${lines} lines`).toBe(true);
          }
      }
  });

  test('lets every step on it be read off', () => {
    const tips = planeAt({ step: STEPS, line: 'theta' }).tips?.() ?? [];
    expect(tips).toHaveLength(STEPS + 1);
    expect(tips[1]).toMatchObject({ title: 't = 1\nθ = (3.5, 1.5)\nloss 17.4' });
  });
});

describe('the paths on a loss that is multiplied', () => {
  test('stand where they were for Adam, and leave the plane for plain descent', () => {
    expect(at({ scale: 1000 }).run.scaled().moved).toBeLessThan(1e-6);
    expect(at({ scale: 1000, eps: 0 }).run.scaled().moved).toBeLessThan(1e-12);
    const dots = (patch: Partial<State>) =>
      pathsAt(patch)
        .tips?.()
        .filter(({ title }) => title.startsWith(words['label.plain'])) ?? [];
    expect(dots({})).toHaveLength(STEPS + 1);
    expect(dots({ scale: 1000 })).toHaveLength(1);
  });

  test('follow ε once gradients are no larger than it', () => {
    expect(at({ scale: 1e-9 }).run.scaled().moved).toBeGreaterThan(0.1);
  });

  test('keep the ground and its axes', () => {
    const [one, thousand] = [pathsAt({}), pathsAt({ scale: 1000 })];
    expect(thousand.axes.key).toBe(one.axes.key);
    expect(thousand.ground?.follows).toEqual(one.ground?.follows);
  });

  test('are drawn no farther out than a browser can draw, in any state', () => {
    fc.assert(
      fc.property(statesOf(params), (state) => {
        for (const number of coordinates(pathsAt(state)))
          expect(Math.abs(number)).toBeLessThan(1e6);
      }),
      { numRuns: 60 },
    );
  });
});

test('the plane shows no step before it is made', () => {
  expect(planeAt({ step: 3, line: 'g' }).tips?.()).toHaveLength(3);
});

test('the thumbnail holds the whole run', () => {
  const svg = plot({ ...thumbnail(run(params.initial)), document });
  expect(svg.outerHTML).not.toMatch(/="[^"]*(NaN|Infinity)/);
  expect(svg.querySelector('[stroke="var(--o-adam)"] path')?.getAttribute('d')).toMatch(/^M/);
});

describe('the updates', () => {
  test('stay within their axis, which has room for ±1', () => {
    fc.assert(
      fc.property(statesOf(params), (state) => {
        const shown = run(state);
        const [low, limit] = updatesAt(state).axes.y;
        expect(low).toBe(-limit);
        expect(limit).toBeGreaterThan(1);
        expect(limit).toBeLessThan(Infinity);
        for (const u of shown.rows.flatMap(({ update }) => update))
          if (Number.isFinite(u)) expect(Math.abs(u)).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 60 },
    );
  });

  test('keep their axes while only the cursor moves', () => {
    expect(updatesAt({ step: 40 }).axes.key).toBe(updatesAt({ step: 0 }).axes.key);
  });

  test('name both lines apart, and a line alone where the other has come to no number', () => {
    const names = (patch?: Partial<State>) => namesOf(updatesAt(patch)).map(({ text }) => text);
    expect(names()).toEqual(['x', 'y']);
    expect(names({ x: 0, eps: 0 })).toEqual(['y']);
  });
});

describe('the words', () => {
  test('say what the line has done', () => {
    const caption = (patch: Partial<State>) => captionOf(at(patch).run, words);
    expect(caption({ line: 'm' })).toContain('m = (0.4, 2)');
    expect(caption({ line: 'v-hat' })).toContain('0.001, v gives √v̂ = (4, 20)');
    expect(caption({ line: 'theta' })).toContain('θ goes to (3.5, 1.5): by (1, 1) times −α');
    expect(caption({ step: 0 })).toContain('Before step 1');
    expect(caption({ x: 0, y: 0, eps: 0, step: 7 })).toContain('at step 1, √v̂ + ε was 0');
  });

  test('tell of the update of the step looked at, of none before the first', () => {
    expect(updatesCaption(at({ step: 0 }).run, words)).not.toContain('Step');
    expect(updatesCaption(at({ line: 'g' }).run, words)).toContain('Step 1');
  });

  test('say what a factor does to either path', () => {
    const said = (patch: Partial<State>) => scaleCaption(at(patch).run, words);
    expect(said({})[0]).toContain('the loss as it is');
    expect(said({ scale: 10, eps: 0, beta2: 0.5 })[0]).toMatch(/moves by .* at most/);
    expect(said({ scale: 1000 })[1]).toContain('diverges');
    expect(said({ scale: 1e-3 })[1]).toContain('from the minimum after 60 steps');
  });
});

test('the table holds a row for the start and for each step, each column with a name of its own', () => {
  const data = tableOf(run(params.initial), words);
  const { columns } = data;
  const rows = printed(data);
  expect(new Set(columns).size).toBe(columns.length);
  expect(rows).toHaveLength(STEPS + 1);
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
