import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { printed } from '../../../src/components/kit/cells.ts';
import { FRAMES } from '../../../src/components/kit/figure/frame.ts';
import type { Picture } from '../../../src/components/kit/figure/picture.ts';
import { plot } from '../../../src/components/kit/figure/plot.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { hessianOf, run } from '../../../src/components/widgets/momentum/model.ts';
import { params, type State } from '../../../src/components/widgets/momentum/params.ts';
import { contoursOf, losses, plane } from '../../../src/components/widgets/momentum/plot.ts';
import { en } from '../../../src/components/widgets/momentum/strings.en.ts';
import { ko } from '../../../src/components/widgets/momentum/strings.ko.ts';
import { tableOf } from '../../../src/components/widgets/momentum/table.ts';
import {
  lossCaption,
  mapCaption,
  mapDescription,
  planeCaption,
  planeDescription,
} from '../../../src/components/widgets/momentum/words.ts';
import { statesOf } from '../arbitraries.ts';

const { document } = parseHTML('<html><body></body></html>');
const words = wordsIn('en', { en, ko });
const INITIAL = params.initial;
const shown = (patch: Partial<State>) => {
  const state = { ...INITIAL, ...patch };
  return { state, run: run(state) };
};
const planeOf = (patch: Partial<State>, frame: keyof typeof FRAMES = 'square') =>
  plane(shown(patch), words, FRAMES[frame]);
const lossesOf = (patch: Partial<State>) => losses(shown(patch), words, FRAMES.wide);
const dataOf = ({ axes, data }: Picture) => plot({ ...axes.base, marks: data, document });
const textsOf = (picture: Picture) =>
  [...dataOf(picture).querySelectorAll('text')].map(({ textContent }) => textContent);

describe('the plane', () => {
  test('has equal units on both axes', () => {
    for (const frame of ['square', 'narrow'] as const) {
      const { px, py } = planeOf({}, frame).axes;
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
      expect(size).toBeGreaterThan(520);
      expect(size).toBeLessThan(1e5);
    }
  });

  test('says over the runs what each is, with a piece of its line', () => {
    const legend = (patch: Partial<State>) => {
      const drawn = dataOf(planeOf(patch));
      const last = drawn.lastElementChild;
      const lines = [...drawn.querySelectorAll('g.line path')].map(
        (line) => line.getAttribute('d')?.match(/M/g)?.length,
      );
      return { names: [...(last?.children ?? [])].map((name) => name.textContent), lines };
    };
    expect(legend({})).toEqual({
      names: ['heavy ball', 'EMA form', 'plain descent'],
      lines: [2, 2, 2],
    });
    expect(legend({ exchange: 'exchanged' })).toEqual({
      names: ['heavy ball = EMA form', 'plain descent'],
      lines: [2, 2, 1],
    });
  });

  test('reads off where the ball was', () => {
    const tips = planeOf({ step: 7 }).tips?.() ?? [];
    expect(tips).toHaveLength(8);
    expect(tips[0]).toMatchObject({ x: -1.8, y: 0.4, title: 'heavy ball\nt = 0\nθ = (−1.8, 0.4)' });
  });
});

describe('the losses', () => {
  test('name every run that leaves the axis through the top', () => {
    const texts = textsOf(lossesOf({ lr: 0.05 }));
    expect(texts).toContain('plain descent: diverges');
    expect(texts).toContain('heavy ball: diverges');
    expect(texts).toContain('EMA form');
  });

  test('keep their axes while the step moves', () => {
    const keyOf = (patch: Partial<State>) => lossesOf(patch).axes.key;
    expect(keyOf({ step: 3 })).toBe(keyOf({}));
    expect(keyOf({ steps: '50' })).not.toBe(keyOf({}));
  });

  test('read off all three at a step', () => {
    const { title = '' } = lossesOf({}).tips?.()[0] ?? {};
    expect(title).toMatch(/^t = 0\nheavy ball: .*\nEMA form: .*\nplain descent: /);
  });
});

test('where both forms go together, one head and a broken line inside the other stand for both', () => {
  for (const pictureOf of [planeOf, lossesOf]) {
    const heads = (exchange: State['exchange']) =>
      dataOf(pictureOf({ exchange, step: 20 })).querySelectorAll('g.dots[fill="var(--page)"]')
        .length;
    expect(heads('same') - heads('exchanged')).toBe(1);
    const last = [...dataOf(pictureOf({ exchange: 'exchanged' })).querySelectorAll('g.line')].at(
      -1,
    );
    expect(last?.getAttribute('stroke')).toBe('var(--page)');
  }
});

describe('the words and the table', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  test('say which side of the boundary the pair is on', () => {
    const said = (lr: number) => plain(mapCaption(shown({ lr }), words, null));
    expect(said(0.003)).toContain('converges while α is below 0.038');
    expect(said(0.045)).toContain('it diverges');
    expect(said(0.003)).toContain('Optimum: α = 0.0331, β = 0.669.');
  });

  test('say how far the worker has come, until it has come to the end', () => {
    const grid = { values: new Float64Array(), columns: 100, rows: 40 };
    const said = (done: number) => mapCaption(shown({}), words, { ...grid, done });
    expect(said(20)).toContain('has computed 20 of 40 rows');
    expect(said(40)).toBe(mapCaption(shown({}), words, null));
  });

  test('leave no placeholder open in any state or language', () => {
    fc.assert(
      fc.property(statesOf(params), fc.constantFrom('ko', 'en'), (state, locale) => {
        const now = { state, run: run(state) };
        const own = wordsIn(locale, { en, ko });
        const texts = [planeCaption, lossCaption, planeDescription, mapDescription].map((say) =>
          say(now, own),
        );
        expect([...texts, mapCaption(now, own, null)].join(' ')).not.toMatch(
          /[{}]|undefined|NaN|Infinity/,
        );
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
