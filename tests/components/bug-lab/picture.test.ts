import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { makeDrawing } from '../../../src/components/kit/figure/draw.ts';
import { FORMS } from '../../../src/components/kit/figure/frame.ts';
import { plot } from '../../../src/components/kit/figure/plot.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { THUMBNAILS } from '../../../src/components/widgets/bug-lab/examples.ts';
import { run } from '../../../src/components/widgets/bug-lab/model.ts';
import { params, type State } from '../../../src/components/widgets/bug-lab/params.ts';
import { domainOf, lines, thumbnail } from '../../../src/components/widgets/bug-lab/plot.ts';
import { en } from '../../../src/components/widgets/bug-lab/strings.en.ts';
import { ko } from '../../../src/components/widgets/bug-lab/strings.ko.ts';
import { CORRECTION_NAMES } from '../../../src/lib/optim/variants.ts';
import { statesOf } from '../arbitraries.ts';
import { placeOf } from '../place-of.ts';

const { document } = parseHTML('<html><body></body></html>');
const words = wordsIn('en', { en, ko });
const labStates = statesOf(params, { steps: fc.integer({ min: 1, max: 400 }) });

const pictureOf = (state: State, frame: 'wide' | 'narrow' = 'wide') =>
  lines({ state, run: run(state) }, words, FORMS.alone[frame]);
const drawn = (patch: Partial<State>, frame: 'wide' | 'narrow' = 'wide'): HTMLElement => {
  const drawing = makeDrawing(document);
  const picture = pictureOf({ ...params.initial, ...patch }, frame);
  drawing.show(picture, { name: 'plot', describedBy: 'text' });
  return drawing.element;
};
/** Words in a layer, and where they stand, in px. */
const textsIn = (figure: HTMLElement, layer: string) =>
  [...figure.querySelectorAll(`.${layer} g.text text`)].map((text) => ({
    words: text.textContent,
    ...placeOf(text),
  }));

describe('the axis', () => {
  test('is finite and holds every height', () => {
    fc.assert(
      fc.property(labStates, (state) => {
        const shown = run(state);
        const { y, py } = pictureOf(state).axes;
        for (const [low, high] of [domainOf(shown), y])
          expect(Number.isFinite(high - low) && low < high).toBe(true);
        for (const { heights } of [...shown.series, shown.gradient])
          for (const height of heights)
            if (!Number.isNaN(height)) {
              expect(height >= y[0] && height <= y[1]).toBe(true);
              expect(py(height)).toBeGreaterThan(0);
            }
      }),
    );
  });

  test('is whole decades, or round limits with 0 among them', () => {
    const domain = (patch: Partial<State>) => domainOf(run({ ...params.initial, ...patch }));
    expect(domain({})).toEqual([-70, 0]);
    expect(domain({ scale: 'linear' })).toEqual([0, expect.closeTo(1.2)]);
    expect(domain({ scale: 'linear', value: 0 })).toEqual([-1, 1]);
    expect(domain({ value: 0 })).toEqual([-1, 0]);
    expect(domain({ scale: 'linear', quantity: 'm', value: 5e-324 })).toEqual([-1, 1]);
  });
});

describe('the lanes under the axis', () => {
  test('are one a kind, and take their room from the axes: the figure stays as it is', () => {
    const lowerEnd = (patch: Partial<State>, frame: 'wide' | 'narrow' = 'wide') => {
      const { base, y, py } = pictureOf({ ...params.initial, ...patch }, frame).axes;
      expect(base.height).toBe(FORMS.alone[frame].height);
      return py(y[0]);
    };
    const zeros = { stream: 'ramp', eps: 0, show: ['separate', 'never'] } as const;
    expect(lowerEnd({}) - lowerEnd(zeros)).toBe(26);
    expect(lowerEnd({}) - lowerEnd({ ...zeros, quantity: 'm' })).toBe(26);
    const values = [0, -1, 1, 1e200, 1e200, 1e200];
    const both = { stream: 'values', values, quantity: 'v', eps: 0 } as const;
    expect(lowerEnd({}, 'narrow') - lowerEnd(both, 'narrow')).toBe(44);
    expect(textsIn(drawn(both, 'narrow'), 'ground').map(({ words: word }) => word)).toEqual([
      '0',
      '∞',
    ]);
  });

  test('have their words left of the axis, and a mark for each value without a place', () => {
    const figure = drawn({ stream: 'values', values: [1, -1, 1, -1], quantity: 'm', step: 1 });
    const [word] = textsIn(figure, 'ground');
    const { axes } = pictureOf(params.initial);
    expect(word?.words).toBe('below 0');
    expect(word?.x).toBeGreaterThan(0);
    expect(word?.y).toBeGreaterThan(axes.py(axes.y[0]));
    const marks = [...figure.querySelectorAll('.data .dots.q-g circle')];
    const below = marks.filter((mark) => Number(mark.getAttribute('cy')) > axes.py(axes.y[0]));
    expect(below).toHaveLength(2);
  });

  test('have a round mark for each of many values too, as pieces of one line', () => {
    const values = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 1 : -1));
    const figure = drawn({ stream: 'values', values, quantity: 'm', step: 1 });
    const bottom = pictureOf(params.initial).axes;
    const [lane] = [...figure.querySelectorAll('.data g.dots.q-g')]
      .filter((group) => group.getAttribute('stroke-linecap') === 'round')
      .toReversed();
    const places = (lane?.querySelector('path')?.getAttribute('d') ?? '').match(/M[^M]+/g) ?? [];
    expect(places).toHaveLength(20);
    for (const place of places)
      expect(Number(/,([-\d.]+)/.exec(place)?.[1])).toBeGreaterThan(bottom.py(bottom.y[0]));
  });

  test('take the note on the first wrong step where that has no place', () => {
    const noteOf = (patch: Partial<State>) =>
      textsIn(drawn(patch), 'data').find((text) => text.words === 'wrong from step 2');
    const { axes } = pictureOf(params.initial);
    const bottom = axes.py(axes.y[0]);
    expect(noteOf({})?.y).toBeLessThan(bottom);
    expect(noteOf({ value: -10 })?.y).toBeGreaterThan(bottom);
    expect(noteOf({ show: ['separate'] })).toBeUndefined();
  });
});

describe('the marks', () => {
  test('ring the first wrong step, unless the cursor is on it', () => {
    const rings = (patch: Partial<State>) =>
      [...drawn(patch).querySelectorAll('.data g.dots')].filter(
        (group) => group.getAttribute('fill') === 'var(--page)',
      ).length;
    expect(rings({})).toBe(1);
    expect(rings({ step: 2 })).toBe(0);
    expect(rings({ show: ['separate'] })).toBe(0);
  });

  test('show a point between two gaps, which no line would', () => {
    const dotsIn = (values: readonly number[]) =>
      drawn({
        stream: 'values',
        values,
        quantity: 'm',
        beta1: 0,
        show: ['separate'],
        step: 1,
      }).querySelectorAll('.data .dots.q-g circle').length;
    // two marks in the lane, and the lonely one
    expect(dotsIn([-1, 1, -1])).toBe(3);
    expect(dotsIn([-1, 1, 1])).toBe(1);
  });

  test('name every line at its end, a line of words apart and none under the axis', () => {
    for (const quantity of ['update', 'm', 'v', 'root-v'] as const)
      for (const scale of ['linear', 'log'] as const)
        for (const frame of ['wide', 'narrow'] as const) {
          const state = { ...params.initial, show: CORRECTION_NAMES, quantity, scale };
          const { axes } = pictureOf(state, frame);
          const names = textsIn(drawn(state, frame), 'data').filter(
            ({ words }) => !words.startsWith('wrong'),
          );
          expect(names).toHaveLength(quantity === 'update' ? 6 : 7);
          const places = names.map(({ y }) => y).toSorted((a, b) => a - b);
          expect(places.at(-1)).toBeLessThanOrEqual(axes.py(axes.y[0]));
          for (const [i, place] of places.slice(1).entries())
            expect(place - (places[i] ?? 0)).toBeGreaterThan(axes.fontSize * 1.19);
        }
  });

  test('can be read off, four hundred of them at most, wherever they are', () => {
    fc.assert(
      fc.property(labStates, (state) => {
        const tips = pictureOf(state).tips?.() ?? [];
        expect(tips.length).toBeGreaterThan(0);
        expect(tips.length).toBeLessThanOrEqual(400 + state.show.length);
        for (const { x, y, title } of tips) {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          expect(title).not.toContain('undefined');
        }
      }),
    );
    const [last] = pictureOf(params.initial).tips?.() ?? [];
    expect(last?.title.replaceAll('\u00a0', ' ')).toBe('in place\nt = 100\nupdate = 3.40 × 10⁻⁷⁰');
  });

  test('carry no style element, no English group label and no size that a page could not scale', () => {
    const figure = drawn({});
    expect(figure.querySelector('style')).toBeNull();
    expect(figure.querySelectorAll('[aria-label]')).toHaveLength(0);
    expect(figure.querySelectorAll('svg[width]')).toHaveLength(0);
    expect(figure.getAttribute('role')).toBe('img');
    expect(figure.getAttribute('aria-label')).toBe('plot');
  });
});

test('a lesson’s thumbnail has a line for each series', () => {
  for (const state of Object.values(THUMBNAILS)) {
    const svg = plot({ ...thumbnail(run(state)), document });
    expect(svg.querySelectorAll('.line path')).toHaveLength(state.show.length);
  }
});
