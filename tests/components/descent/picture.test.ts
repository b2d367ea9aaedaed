import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { ems } from '../../../src/components/kit/figure/axes.ts';
import { makeDrawing } from '../../../src/components/kit/figure/draw.ts';
import { FORMS } from '../../../src/components/kit/figure/frame.ts';
import { plot } from '../../../src/components/kit/figure/plot.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { THUMBNAILS } from '../../../src/components/widgets/descent/examples.ts';
import { run } from '../../../src/components/widgets/descent/model.ts';
import { params, type State } from '../../../src/components/widgets/descent/params.ts';
import { exitOf } from '../../../src/components/kit/figure/exit.ts';
import { loss, lossesOf } from '../../../src/components/widgets/descent/plot-loss.ts';
import { race } from '../../../src/components/widgets/descent/plot-race.ts';
import { contours, thumbnail, walk } from '../../../src/components/widgets/descent/plot.ts';
import { en } from '../../../src/components/widgets/descent/strings.en.ts';
import { ko } from '../../../src/components/widgets/descent/strings.ko.ts';
import {
  conclusionOf,
  lossCaptionOf,
  raceCaptionOf,
  sayRate,
} from '../../../src/components/widgets/descent/words.ts';
import { bestLeadsFrom, shared } from '../../../src/lib/facts/gradient-descent.ts';
import { statesOf } from '../arbitraries.ts';
import { placeOf } from '../place-of.ts';

const { document } = parseHTML('<html><body></body></html>');
const words = wordsIn('en', { en, ko });
const with_ = (patch: Partial<State>): State => ({ ...params.initial, ...patch });
const shownOf = (patch: Partial<State>) => {
  const state = with_(patch);
  return { state, run: run(state) };
};
/** The largest drawing of a path, and the smallest. */
const FRAMES = { wide: FORMS.alone.wide, narrow: FORMS.pair.narrow } as const;
const walkOf = (patch: Partial<State>, frame: keyof typeof FRAMES = 'wide') =>
  walk(shownOf(patch), words, FRAMES[frame]);
const lossOf = (patch: Partial<State>) => loss(shownOf(patch), words, FORMS.strip.wide);
const raceOf = (patch: Partial<State>) => race(shownOf(patch), words, FORMS.beside.wide);

/** The `d` of the lines of the moving layer, in drawing order. */
function linesOf(picture: ReturnType<typeof walk>): string[] {
  const drawing = makeDrawing(document);
  drawing.show(picture, { name: 'plot', describedBy: 'text' });
  return [...drawing.element.querySelectorAll('.data g.line path')].map(
    (path) => path.getAttribute('d') ?? '',
  );
}

describe('the figures', () => {
  test('have axes and a ground that stand still while the cursor or the learning rate moves', () => {
    const patches = [{ step: 2 }, { step: 9 }, { step: 9, lr: 0.9 }];
    for (const mode of ['one', 'two'] as const) {
      const pictures = patches.map((patch) => walkOf({ ...patch, mode }));
      for (const { axes, ground } of pictures) {
        expect(axes.key).toBe(pictures[0]?.axes.key);
        expect(ground?.follows).toEqual(pictures[0]?.ground?.follows);
      }
    }
    expect(lossOf({ step: 2 }).axes.key).toBe(lossOf({ step: 9 }).axes.key);
    expect(raceOf({ lr: 0.1 }).axes.key).toBe(raceOf({ lr: 2, step: 9 }).axes.key);
  });

  test.each([{ kappa: 11 }, { rotation: 5 }, { mode: 'one' }, { x: -1 }] as const)(
    'draw the bowl again for %o',
    (patch) => {
      const before = walkOf({ mode: 'two' }).ground?.follows;
      expect(walkOf({ mode: 'two', ...patch }).ground?.follows).not.toEqual(before);
    },
  );

  test('show both parameters at one scale', () => {
    for (const frame of ['wide', 'narrow'] as const) {
      const { px, py } = walkOf({ mode: 'two' }, frame).axes;
      expect(px(1) - px(0)).toBeCloseTo(py(0) - py(1), 6);
    }
  });

  test('draw contours on which the loss is the same all round', () => {
    const { run: valley } = shownOf({ mode: 'two', kappa: 30, rotation: 20 });
    const all = contours(valley);
    const one = all.slice(
      0,
      all.findIndex(([x]) => isNaN(x)),
    );
    const losses = one.map((place) => valley.bowl.value(place));
    expect(Math.max(...losses) / Math.min(...losses)).toBeCloseTo(1, 9);
  });

  test('bound the loss of a run by the slowest direction’s line', () => {
    fc.assert(
      fc.property(statesOf(params, { steps: fc.integer({ min: 1, max: 120 }) }), (state) => {
        const found = run(state);
        const { logs, fall, theory, domain } = lossesOf(found);
        const [start, end] = theory;
        if (!start || start[1] < -300) return; // subnormal losses have few digits, growing or not
        expect(start[1]).toBe(logs[0]);
        if (end && fall > -12) expect(end[1]).toBeCloseTo(start[1] + fall * end[0], 6);
        if (end && start[1] > domain[0]) {
          const cut = end[1] <= domain[0] + 1e-6 || end[1] >= domain[1] - 1e-6;
          expect(cut || end[0] === state.steps).toBe(true);
        }
        // Each step rounds by some 2⁻⁵², which shows where a direction would be left in one step; the loss squares it.
        const slope = 2 * Math.log10(found.rate + 2 ** -50);
        for (const [t, value] of logs.entries()) {
          const bound = Math.max(start[1] + slope * t, -300);
          expect(value).toBeLessThanOrEqual(bound + 1e-6 * Math.max(1, Math.abs(bound)));
        }
      }),
    );
  });

  test('name the step at which the loss passes the axis, or is 0', () => {
    const off = (patch: Partial<State>) => lossesOf(run(with_(patch))).off;
    expect(off({ lr: 1 })).toEqual({ kind: 'zero', step: 1 });
    expect(off({ lr: 1.8 })).toBeNull();
    const { kind, step } = off({ lr: 5, steps: 100 }) ?? {};
    expect(kind).toBe('above');
    expect(0.5 * 16 ** (step ?? 0)).toBeGreaterThan(1e16);
    expect(0.5 * 16 ** ((step ?? 0) - 1)).toBeLessThan(1e16);
    expect(off({ lr: 0.9, steps: 60 })?.kind).toBe('below');
  });

  test('draw nothing farther out than a browser can draw, in any state', () => {
    fc.assert(
      fc.property(statesOf(params), (state) => {
        for (const picture of [walkOf(state), lossOf(state), raceOf(state)])
          for (const [number] of linesOf(picture)
            .join(' ')
            .matchAll(/-?[\d.]+(?:e[+-]?\d+)?/g))
            expect(Math.abs(Number(number))).toBeLessThan(1e6);
      }),
      { numRuns: 60, examples: [[with_({ lr: 100, curvature: 100, step: 0 })]] },
    );
  });

  test('draw a thumbnail', () => {
    const svg = plot({ ...thumbnail(run(THUMBNAILS.descent)), document });
    expect(svg.querySelectorAll('g.line path').length).toBe(2);
  });
});

describe('a path that leaves the figure', () => {
  test('does so where its first step outside crosses the edge', () => {
    const box = { x: [-2, 2], y: [-2, 2] } as const;
    expect(exitOf([[0, 0], [1, 1], [3, 1]], box)).toEqual({ step: 2, at: [2, 1] }); // prettier-ignore
    expect(exitOf([[0, 0], [8, -4]], box)).toEqual({ step: 1, at: [2, -1] }); // prettier-ignore
    expect(exitOf([[0, 0], [1, 1]], box)).toBeNull(); // prettier-ignore
  });

  test('ends on the edge, and has no dot once the cursor is past it', () => {
    const dotsAt = (step: number) => {
      const drawing = makeDrawing(document);
      const picture = walkOf({ lr: 2.5, steps: 40, step });
      drawing.show(picture, { name: 'plot', describedBy: 'text' });
      return drawing.element.querySelectorAll('.data circle[r="5"]').length;
    };
    const points = run(with_({ lr: 2.5, steps: 40 })).points;
    const exit = points.findIndex(([theta = NaN]) => theta ** 2 / 2 > 1); // the axis ends at 1
    expect(dotsAt(exit - 1)).toBe(1);
    expect(dotsAt(exit)).toBe(0);
    const { axes } = walkOf({ lr: 2.5 });
    const whole = linesOf(walkOf({ lr: 2.5, steps: 40 }))[0];
    expect(Number(whole?.split(',').at(-1))).toBeCloseTo(axes.py(1), 1);
  });

  test('is said to inside the figure, wherever it leaves, in both languages', () => {
    const labelled = (state: State, frame: keyof typeof FRAMES, locale: 'ko' | 'en') => {
      const picture = walk({ state, run: run(state) }, wordsIn(locale, { en, ko }), FRAMES[frame]);
      const drawing = makeDrawing(document);
      drawing.show(picture, { name: 'plot', describedBy: 'text' });
      const group = drawing.element.querySelector('.data g.text[font-weight]');
      const text = group?.querySelector('text');
      if (!group || !text) return null;
      const { x } = placeOf(text);
      const room = group.getAttribute('text-anchor') === 'end' ? x : FRAMES[frame].width - x;
      return { room, width: ems(text.textContent) * picture.axes.fontSize };
    };
    let seen = 0;
    fc.assert(
      fc.property(
        statesOf(params),
        fc.constantFrom('wide', 'narrow'),
        fc.constantFrom('ko', 'en'),
        (state, frame, locale) => {
          const found = labelled({ ...state, lr: 2.5 + state.lr }, frame, locale);
          if (!found) return;
          seen++;
          expect(found.room).toBeGreaterThanOrEqual(found.width);
        },
      ),
      { examples: [[with_({ lr: 2.1, steps: 40 }), 'narrow', 'en']] },
    );
    expect(seen).toBeGreaterThan(0);
  });
});

test('the words say what the learning rate does', () => {
  const said = (patch: Partial<State>) =>
    conclusionOf(run(with_(patch)), words).replaceAll('\u00a0', ' ');
  expect(said({})).toBe('α·λ = 1.8: each step multiplies θ by −0.8, jumps over and comes nearer.');
  expect(said({ mode: 'two', kappa: 100, lr: 0.021 })).toContain('diverges');
  expect(said({ mode: 'two', kappa: 100, lr: 0.01980198 })).toContain('distance × 0.9802');
});

test('the words speak of no slowest of one', () => {
  const said = (mode: State['mode']) =>
    lossCaptionOf(run(with_({ mode, lr: 100 })), words).replaceAll('\u00a0', ' ');
  expect(said('one')).toContain('Each step multiplies the distance by 99, the loss by 9,801.');
  expect(said('two')).toContain('In the long run each step multiplies the distance by 999');
});

test('the words say when the best learning rate takes the lead, if it ever does', () => {
  const said = (patch: Partial<State>) => raceCaptionOf(run(with_(patch)).race(), words);
  expect(said({ kappa: shared.steep })).toContain(`Until step ${bestLeadsFrom} `);
  expect(said({ y: 0 })).toContain('From step 1 on');
  for (const patch of [{ x: 0 }, { kappa: 1 }, { x: 0, y: 0 }])
    expect(said(patch)).toContain('never');
});

test('the words leave no placeholder open and show no NaN, in any state or language', () => {
  fc.assert(
    fc.property(statesOf(params), fc.constantFrom('ko', 'en'), (state, locale) => {
      const [found, own] = [run(state), wordsIn(locale, { en, ko })];
      const said = [
        conclusionOf(found, own),
        lossCaptionOf(found, own),
        raceCaptionOf(found.race(), own),
        sayRate(found, state.lr, own),
      ];
      expect(said.join(' ')).not.toMatch(/[{}]|undefined|NaN/);
    }),
  );
});

test('both languages have words with the same placeholders', () => {
  const holes = (text: string) => (text.match(/\{[\w.-]+\}/g) ?? []).sort();
  for (const key of Object.keys(en) as (keyof typeof en)[])
    expect(holes(ko[key]), key).toEqual(holes(en[key]));
});
