import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { printed } from '../../../src/components/kit/cells.ts';
import { FORMS, type FormName } from '../../../src/components/kit/figure/frame.ts';
import type { Picture } from '../../../src/components/kit/figure/picture.ts';
import { plot } from '../../../src/components/kit/figure/plot.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { hessianOf, run } from '../../../src/components/widgets/momentum/model.ts';
import { params, type State } from '../../../src/components/widgets/momentum/params.ts';
import { contoursOf, plane } from '../../../src/components/widgets/momentum/plot.ts';
import { ballLoss, forms, losses } from '../../../src/components/widgets/momentum/plot-loss.ts';
import { en } from '../../../src/components/widgets/momentum/strings.en.ts';
import { ko } from '../../../src/components/widgets/momentum/strings.ko.ts';
import {
  tableOf,
  directionsCaption,
  formsCaption,
  mapCaption,
  pathsCaption,
  planeDescription,
  rootsCaption,
} from '../../../src/components/widgets/momentum/words.ts';
import { statesOf } from '../arbitraries.ts';

const { document } = parseHTML('<html><body></body></html>');
const words = wordsIn('en', { en, ko });
const INITIAL = params.initial;
const shown = (patch: Partial<State>) => {
  const state = { ...INITIAL, ...patch };
  return { state, run: run(state) };
};
const planeOf = (patch: Partial<State>, size: 'wide' | 'narrow' = 'wide') =>
  plane(shown(patch), words, FORMS.upper[size]);
const of =
  (pictureOf: typeof losses, form: FormName = 'lower') =>
  (patch: Partial<State>) =>
    pictureOf(shown(patch), words, FORMS[form].wide);
const [lossesOf, formsOf, ballOf] = [of(losses), of(forms, 'alone'), of(ballLoss)];
const dataOf = ({ axes, data }: Picture) => plot({ ...axes.base, marks: data, document });
const textsOf = (picture: Picture) =>
  [...dataOf(picture).querySelectorAll('text')].map(({ textContent }) => textContent);

describe('the plane', () => {
  test('has equal units on both axes', () => {
    for (const size of ['wide', 'narrow'] as const) {
      const { px, py } = planeOf({}, size).axes;
      expect(px(1) - px(0)).toBeCloseTo(py(0) - py(1), 6);
    }
  });

  test('has contours at the losses they stand for, as one line with gaps', () => {
    const points = contoursOf(hessianOf({ kappa: 100, rotation: 0 }), 100);
    const gaps = points.flatMap(([x], i) => (Number.isNaN(x) ? [i] : []));
    expect(gaps.length).toBeGreaterThan(4);
    let from = 0;
    for (const [i, gap] of gaps.entries()) {
      const closed = points.slice(from, gap);
      expect(closed.at(-1)).toEqual(closed[0]);
      for (const [x, y] of closed)
        expect((x * x + 100 * y * y) / 2 / (0.045 * 4 ** i)).toBeCloseTo(1, 12);
      from = gap + 1;
    }
  });

  test('draws its contours again for another bowl alone', () => {
    const follows = (patch: Partial<State>) => planeOf(patch).ground?.follows;
    expect(follows({ lr: 0.02, beta: 0.1, x: 1, y: 1, step: 2, steps: '50' })).toEqual(follows({}));
    expect(follows({ kappa: 10 })).not.toEqual(follows({}));
    expect(follows({ rotation: 10 })).not.toEqual(follows({}));
  });

  test('follows a run that gets lost no further than out of sight, in the direction it takes', () => {
    const picture = planeOf({ lr: 4, beta: 0.999, kappa: 1000, exchange: 'exchanged' });
    for (const line of dataOf(picture).querySelectorAll('g.line path')) {
      const places =
        line
          .getAttribute('d')
          ?.match(/-?[\d.]+(e[+-]?\d+)?/g)
          ?.map(Number) ?? [];
      expect(places.length).toBeGreaterThan(2);
      const size = Math.max(...places.map(Math.abs));
      expect(size).toBeGreaterThan(464);
      expect(size).toBeLessThan(1e5);
    }
  });

  test('says over the runs what each is, with a piece of its line', () => {
    const drawn = dataOf(planeOf({}));
    const names = [...(drawn.lastElementChild?.children ?? [])].map((name) => name.textContent);
    expect(names).toEqual(['heavy ball', 'plain descent']);
    const pieces = [...drawn.querySelectorAll('g.line path')].map(
      (line) => line.getAttribute('d')?.match(/M/g)?.length,
    );
    expect(pieces).toEqual([2, 2]);
  });

  test('hints at what can be dragged until it is', () => {
    expect(textsOf(planeOf({}))).toContain('drag');
    expect(textsOf(planeOf({ x: 1 }))).not.toContain('drag');
  });

  test('reads off where the ball was', () => {
    const tips = planeOf({ step: 7 }).tips?.() ?? [];
    expect(tips).toHaveLength(8);
    expect(tips[0]).toMatchObject({ x: -1.8, y: 0.4, title: 'heavy ball\nt = 0\nθ = (−1.8, 0.4)' });
  });
});

describe('the losses', () => {
  test('are of the runs that each view speaks of', () => {
    const names = (picture: Picture) => textsOf(picture).toSorted();
    expect(names(lossesOf({}))).toEqual(['heavy ball', 'plain descent']);
    expect(names(formsOf({}))).toEqual(['EMA form', 'heavy ball', 'plain descent']);
    expect(names(ballOf({}))).toEqual([]);
  });

  test('name every run that leaves the axis through the top', () => {
    const texts = textsOf(formsOf({ lr: 0.05 }));
    expect(texts).toContain('plain descent: diverges');
    expect(texts).toContain('heavy ball: diverges');
    expect(texts).toContain('EMA form');
    expect(textsOf(ballOf({ lr: 0.05 }))).toEqual(['diverges']);
  });

  test('keep their axes while the step moves; beside the map also while the pair does', () => {
    const keyOf = (patch: Partial<State>) => lossesOf(patch).axes.key;
    expect(keyOf({ step: 3 })).toBe(keyOf({}));
    expect(keyOf({ steps: '50' })).not.toBe(keyOf({}));
    for (const patch of [{ lr: 0.045 }, { lr: 0.033, beta: 0.67 }, { beta: 0 }])
      expect(ballOf(patch).axes.key).toBe(ballOf({}).axes.key);
  });

  test('read off all that are shown at a step', () => {
    const { title = '' } = formsOf({}).tips?.()[0] ?? {};
    expect(title).toMatch(/^t = 0\nheavy ball: .*\nEMA form: .*\nplain descent: /);
  });

  test('where both forms go together, have one head and a broken line inside the other', () => {
    const heads = (exchange: State['exchange']) =>
      dataOf(formsOf({ exchange, step: 20 })).querySelectorAll('g.dots[fill="var(--page)"]').length;
    expect([heads('same'), heads('exchanged')]).toEqual([1, 0]);
    const last = [...dataOf(formsOf({ exchange: 'exchanged' })).querySelectorAll('g.line')].at(-1);
    expect(last?.getAttribute('stroke')).toBe('var(--page)');
  });
});

describe('the words and the table', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  test('say which side of the line the pair is on, and where the optimum is', () => {
    const said = (lr: number) => plain(mapCaption(shown({ lr }), words));
    expect(said(0.003)).toContain('each step multiplies the distance by 0.949 in the long run');
    expect(said(0.045)).toContain('αλ = 4.5 is past 2 + 2β = 3.8: the ball diverges');
    expect(said(0.003)).toContain('Optimum: αλ = 3.31, β = 0.669, factor 0.818.');
  });

  test('tell complex roots from real ones, and when one is outside the circle', () => {
    const said = (patch: Partial<State>) => plain(rootsCaption(shown(patch), words));
    expect(said({})).toContain('two complex roots of size √β = 0.949. A whole swing takes 11.1');
    expect(said({ lr: 0.0002 * 100, beta: 0 })).toContain('two real roots, 0 and −1.');
    expect(said({ lr: 0.039 })).toMatch(/two real roots.*outside the circle/);
    expect(said({ lr: 0.03799 })).toMatch(/two real roots[^:]*$/);
  });

  test('name the exchanged rate once it is chosen, not before', () => {
    const said = (exchange: State['exchange']) => plain(formsCaption(shown({ exchange }), words));
    expect(said('same')).not.toContain('0.03');
    expect(said('exchanged')).toContain(
      'At α = 0.03 the EMA form walks the path of the heavy ball',
    );
  });

  test('leave no placeholder open in any state or language', () => {
    fc.assert(
      fc.property(statesOf(params), fc.constantFrom('ko', 'en'), (state, locale) => {
        const now = { state, run: run(state) };
        const own = wordsIn(locale, { en, ko });
        const texts = [
          pathsCaption,
          formsCaption,
          rootsCaption,
          mapCaption,
          directionsCaption,
          planeDescription,
        ].map((say) => say(now, own));
        expect(texts.join(' ')).not.toMatch(/[{}]|undefined|NaN|Infinity/);
      }),
      { numRuns: 60 },
    );
  });

  test('hold the plotted values, a row a step', () => {
    const now = run(INITIAL);
    const rows = printed(tableOf(now, words));
    expect(rows).toHaveLength(101);
    expect(new Set(rows.map(([first]) => first)).size).toBe(101);
    expect(Number(rows[100]?.[3])).toBeCloseTo(now.walks.ball.losses[100] ?? NaN, 7);
  });
});
