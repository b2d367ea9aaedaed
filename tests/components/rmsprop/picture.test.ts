import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { printed } from '../../../src/components/kit/cells.ts';
import { makeDrawing } from '../../../src/components/kit/figure/draw.ts';
import { FORMS, type Frame } from '../../../src/components/kit/figure/frame.ts';
import { plot } from '../../../src/components/kit/figure/plot.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { run } from '../../../src/components/widgets/rmsprop/model.ts';
import { params, type State } from '../../../src/components/widgets/rmsprop/params.ts';
import { places } from '../../../src/components/widgets/rmsprop/plot-epsilon.ts';
import { contour, coordinates } from '../../../src/components/widgets/rmsprop/plot-ravine.ts';
import { position, root, thumbnail, update } from '../../../src/components/widgets/rmsprop/plot.ts';
import { en } from '../../../src/components/widgets/rmsprop/strings.en.ts';
import { ko } from '../../../src/components/widgets/rmsprop/strings.ko.ts';
import {
  coordinatesCaption,
  rootCaption,
  SAID,
  updateCaption,
} from '../../../src/components/widgets/rmsprop/words.ts';
import { statesOf } from '../arbitraries.ts';
import { placeOf } from '../place-of.ts';

const { document } = parseHTML('<html><body></body></html>');
const WORDS = { en: wordsIn('en', { en, ko }), ko: wordsIn('ko', { en, ko }) };
const shownOf = (patch: Partial<State> = {}) => {
  const state = { ...params.initial, ...patch };
  return { state, run: run(state) };
};
const pictureOf = (
  of: typeof position,
  patch: Partial<State> = {},
  frame: Frame = FORMS.alone.wide,
) => of(shownOf(patch), WORDS.en, frame);
const drawn = (...args: Parameters<typeof pictureOf>) => {
  const drawing = makeDrawing(document);
  drawing.show(pictureOf(...args), { name: 'plot', describedBy: 'text' });
  return drawing.element;
};

describe('the plots', () => {
  test('of the ravine have equal units both ways, and the start in sight however it is turned', () => {
    for (const frame of [FORMS.pair.wide, FORMS.pair.narrow])
      for (const turn of [0, 45, 90]) {
        const { px, py, x, y } = pictureOf(contour, { turn }, frame).axes;
        expect(px(1) - px(0)).toBeCloseTo(py(0) - py(1), 6);
        const [from = NaN, up = NaN] = run({ ...params.initial, turn }).ravine.path[0] ?? [];
        expect(from > x[0] && from < x[1] && up > y[0] && up < y[1]).toBe(true);
      }
  });

  test('of the positions tell nothing of where they lead: neither lines nor axis', () => {
    const { tips, axes } = pictureOf(position);
    expect(Math.max(...(tips?.() ?? []).map(({ x }) => x))).toBe(9);
    expect(axes.y[0]).toBe(-100);
  });

  test('keep their axes while the step moves', () => {
    for (const of of [position, root, update, contour, coordinates, places]) {
      const [one, two] = [pictureOf(of, { step: 3 }), pictureOf(of, { step: 40 })];
      expect(one.axes.key).toBe(two.axes.key);
    }
    const other = pictureOf(position, { beta: 0.999 });
    expect(pictureOf(position).axes.key).not.toBe(other.axes.key);
  });

  test('draw the contours again only where the ravine is another', () => {
    const follows = (patch: Partial<State>) => pictureOf(contour, patch).ground?.follows;
    expect(follows({ lr: 0.5, beta: 0, steps: 20, along: 2 })).toEqual(follows({}));
    expect(follows({ turn: 10 })).not.toEqual(follows({}));
    expect(follows({ kappa: 10 })).not.toEqual(follows({}));
  });

  test('keep names at line ends apart', () => {
    const element = drawn(coordinates, { panel: 'distance' }, FORMS.strip.narrow);
    const names = [...element.querySelectorAll('g.text')];
    const places = names
      .flatMap((name) => [...name.querySelectorAll('text')])
      .map((text) => placeOf(text).y)
      .sort((a, b) => a - b);
    expect(places).toHaveLength(3);
    places.slice(1).forEach((place, i) => expect(place - (places[i] ?? NaN)).toBeGreaterThan(12));
  });

  test('name no line that has no place on a logarithmic axis', () => {
    const at = { along: 0, across: 0, panel: 'distance' } as const;
    expect(drawn(coordinates, at).textContent).toContain('α/2');
    expect(drawn(coordinates, at).textContent).not.toContain('θ₁');
    expect(drawn(coordinates, { ...at, across: 1 }).textContent).toContain('θ₂');
  });

  test('show an update for each step and where the sign alone would lead', () => {
    const element = drawn(update, { step: 50 });
    const pieces = (selector: string) =>
      [...element.querySelectorAll(selector)].map((path) => path.outerHTML.match(/M/g)?.length);
    expect(pieces('g.rects path')).toEqual([49, 1, 50]);
    expect(pieces('g.dots path')).toEqual([100]);
  });

  test('can be read off where they are drawn', () => {
    for (const of of [position, root, update, contour, coordinates, places]) {
      const { tips, axes } = pictureOf(of, { beta: 0.99999, lr: 1, kappa: 1000 });
      const found = tips?.() ?? [];
      expect(found.length).toBeGreaterThan(0);
      for (const { x, title } of found) {
        expect(x >= axes.x[0] && x <= axes.x[1]).toBe(true);
        expect(title).not.toMatch(/NaN|undefined/);
      }
    }
  });

  test('have a small one with the three lines', () => {
    const small = plot({ ...thumbnail(run(params.initial)), document });
    expect(small.querySelectorAll('g.line path')).toHaveLength(3);
  });
});

describe('the words beside it', () => {
  test('say where the three rules stand after ten cycles', () => {
    const { run } = shownOf({ step: 100 });
    expect(SAID.nine.caption(run, WORDS.en)).toBe(
      'Step 100: sign only at −80, RMSProp at −19.9, plain descent at 0. In the last whole cycle they moved by −8, −0.680 and 0.',
    );
  });

  test('name a power of ten by itself', () => {
    const { run } = shownOf();
    expect(SAID.eps.title(run, WORDS.en)).toBe('Step ÷ learning rate at |g| = 10⁻⁶, t = 1');
    expect(SAID.eps.values(run, WORDS.en)[0]?.note).toBe('brakes below |g| = 10⁻⁸');
  });

  test('leave no placeholder open and no NaN unlabelled in any state or language', () => {
    fc.assert(
      fc.property(statesOf(params), fc.constantFrom('ko', 'en'), (state, locale) => {
        const [of, words] = [run(state), WORDS[locale]];
        const said = SAID[state.view];
        const { caption, description, title } = said;
        const says = [caption, description, title];
        const beside = [rootCaption, updateCaption, coordinatesCaption];
        const values = said.values(of, words);
        const text = [
          ...[...says, ...beside].map((say) => say(of, words)),
          ...values.flatMap((value) => [value.title as string, value.note ?? '']),
        ].join(' ');
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
        for (const { value } of values) expect(value).not.toBeNaN();
      }),
    );
  });
});

describe('the table', () => {
  test('holds a row a step of the cycle and of the ravine, a row a power of ten of ε', () => {
    const rowsOf = (view: State['view']) => {
      const data = SAID[view].table(shownOf().run, WORDS.en);
      return { columns: data.columns, rows: printed(data) };
    };
    const cycle = rowsOf('nine');
    expect(cycle.rows).toHaveLength(100);
    expect(cycle.rows[9]?.slice(0, 2)).toEqual(['10', '-0.9']);
    expect(cycle.rows.at(-1)?.at(5)).toBe('-80.');
    expect(rowsOf('ravine').rows).toHaveLength(201);
    const eps = rowsOf('eps');
    expect(eps.rows.map(([g]) => g).slice(0, 2)).toEqual(['10⁻¹²', '10⁻¹¹']);
    expect(eps.rows).toHaveLength(13);
    for (const { columns } of [cycle, eps, rowsOf('ravine')])
      expect(new Set(columns).size).toBe(columns.length);
  });
});
