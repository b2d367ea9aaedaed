import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { makeDrawing } from '../../../src/components/kit/figure/draw.ts';
import { ems } from '../../../src/components/kit/figure/axes.ts';
import { FORMS } from '../../../src/components/kit/figure/frame.ts';
import { plot } from '../../../src/components/kit/figure/plot.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { EXAMPLES } from '../../../src/components/widgets/bias-correction/examples.ts';
import { courseOf, run } from '../../../src/components/widgets/bias-correction/model.ts';
import {
  params,
  VIEWS,
  type State,
  type View,
} from '../../../src/components/widgets/bias-correction/params.ts';
import { balls } from '../../../src/components/widgets/bias-correction/plot-balls.ts';
import { schedule } from '../../../src/components/widgets/bias-correction/plot-schedule.ts';
import {
  factor,
  random,
  sparse,
  thumbnail,
} from '../../../src/components/widgets/bias-correction/plot.ts';
import { en } from '../../../src/components/widgets/bias-correction/strings.en.ts';
import { ko } from '../../../src/components/widgets/bias-correction/strings.ko.ts';
import { CAPTION } from '../../../src/components/widgets/bias-correction/words.ts';
import { CORRECTED } from '../../../src/lib/experiments/bias-correction.ts';
import * as experiments from '../../../src/lib/experiments/bias-correction.ts';
import { statesOf } from '../arbitraries.ts';
import { placeOf } from '../place-of.ts';

vi.mock(import('../../../src/lib/experiments/bias-correction.ts'), { spy: true });
afterEach(() => vi.clearAllMocks());

const words = wordsIn('en', { en, ko });
const { document } = parseHTML('<html><body></body></html>');
/** Few runs, so that many states can be tried. */
const states = statesOf(params, { runs: fc.integer({ min: 1, max: 3 }) });
const state = (patch: Partial<State>): State => ({ ...params.initial, ...patch });
const shown = (of: State) => ({ state: of, run: run(of) });
const PLOT = { factor, balls, random, sparse, schedule } as const;
const picture = (of: State, view: View = 'factor', frame = FORMS.alone.wide) =>
  PLOT[view](shown(of), words, frame);
const drawn = (...args: Parameters<typeof picture>): HTMLElement => {
  const drawing = makeDrawing(document);
  drawing.show(picture(...args), { name: 'plot', describedBy: 'text' });
  return drawing.element;
};

describe('what is drawn', () => {
  test('is the closed form at every step, for every way to correct', () => {
    const { times, series, at } = run(state({ show: CORRECTED, step: 16 })).factor;
    const [none, m, v, both] = series.map(({ values }) => values);
    times.forEach((t, i) => {
      const [a, b] = [1 - 0.9 ** t, Math.sqrt(1 - 0.999 ** t)];
      expect(none?.[i]).toBeCloseTo(a / b, 12);
      expect(m?.[i]).toBeCloseTo(1 / b, 10);
      expect(v?.[i]).toBeCloseTo(a, 12);
      expect(both?.[i]).toBe(1);
    });
    expect(times[at]).toBe(16);
  });

  test('on random gradients is as far apart as the lines are', () => {
    const { series } = run(state({ mean: 1, show: CORRECTED, runs: 5 })).random;
    const due = series.at(-1)?.band;
    for (const { values, band } of series)
      values.forEach((value, i) => {
        expect((band?.low[i] ?? NaN) / (due?.low[i] ?? NaN)).toBeCloseTo(value, 10);
        expect((band?.high[i] ?? NaN) / (due?.high[i] ?? NaN)).toBeCloseTo(value, 10);
      });
  });

  test('has its peak and its end where the loop puts them', () => {
    expect(courseOf('none', 0.9, 0.999)).toEqual({
      peak: { t: 12, ratio: expect.closeTo(6.5685203, 7) as number },
      settles: 3925,
    });
    expect(courseOf('none', 0.95, 0.95).peak).toBeNull();
    expect(courseOf('m', 0.9, 0.999).peak).toBeNull(); // it is largest at step 1
    expect(courseOf('v', 0.9, 0.999).settles).toBe(44);
    expect(courseOf('both', 0.9, 0.999)).toEqual({ peak: null, settles: 1 });
  });

  test('is on axes that hold every line, 1 among them', () => {
    fc.assert(
      fc.property(states, fc.constantFrom('factor', 'random', 'sparse'), (each, view) => {
        const [low, high] = picture(each, view).axes.y;
        expect(low < 0 && high > 0 && Number.isInteger(low) && Number.isInteger(high)).toBe(true);
        if (view === 'sparse') return;
        for (const { values } of run(each)[view].series)
          for (const y of values.map(Math.log10))
            expect(y >= low - 1e-9 && y <= high + 1e-9).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('keeps its axes and its ground while β2 moves within a decade and the cursor along them', () => {
    const still = ({ axes, ground }: ReturnType<typeof picture>) => [axes.key, ground?.follows];
    const before = still(picture(state({})));
    expect(still(picture(state({ beta2: 0.998, step: 100 })))).toEqual(before);
    expect(still(picture(state({ beta2: 0.99999 })))).not.toEqual(before);
  });

  test('is a line, a dot and a name for each way to correct, bands where runs are random, and the peak', () => {
    const count = (of: State, view: View) =>
      kinds.map((kind) => drawn(of, view).querySelectorAll(`.data ${kind}`).length);
    const kinds = ['g.line path', 'g.dots circle', 'g.area path', 'g.text text'] as const;
    expect(count(state({}), 'factor')).toEqual([2, 3, 0, 3]);
    expect(count(state({ show: CORRECTED }), 'factor')).toEqual([4, 5, 0, 5]);
    expect(count(state({ runs: 2 }), 'random')).toEqual([2, 2, 2, 2]);
    expect(count(state({ runs: 2 }), 'sparse')).toEqual([2, 2, 2, 2]);
    expect(drawn(state({})).textContent).toContain('largest: 6.57 at step 12');
    for (const q of ['m', 'v'])
      expect(drawn(state({ show: CORRECTED })).querySelectorAll(`.data .q-${q}`)).toHaveLength(3);
  });

  // Distances have their names outside the axes.
  const sizes = Object.entries(EXAMPLES).filter(([, { view }]) => view === 'factor');
  test.each(sizes)('names every line of %s beside all lines', (_, each) => {
    for (const frame of [FORMS.beside.wide, FORMS.beside.narrow]) {
      const { times, series } = run(each).factor;
      const drawing = makeDrawing(document);
      drawing.show(factor(shown(each), words, frame), { name: 'plot', describedBy: 'text' });
      const { px, py, fontSize } = drawing.axes();
      for (const text of drawing.element.querySelectorAll('.data g.text text')) {
        const name = text.textContent;
        const { x, y } = placeOf(text);
        const width = ems(name) * fontSize;
        const share =
          { middle: 0.5, end: 1 }[text.parentElement?.getAttribute('text-anchor') ?? ''] ?? 0;
        const left = x - share * width;
        const distances = series.flatMap(({ values }) =>
          values
            .filter((_, i) => {
              const at = px(Math.log10(times[i] ?? NaN));
              return at >= left && at <= left + width;
            })
            .map((value) => Math.abs(py(Math.log10(value)) - y)),
        );
        expect(Math.min(...distances), name).toBeGreaterThan(0.45 * fontSize);
      }
    }
  });

  test('can be read off at every line, all lines at once', () => {
    const tips = picture(state({ show: CORRECTED })).tips?.() ?? [];
    expect(tips).toContainEqual({
      x: Math.log10(12),
      y: expect.closeTo(Math.log10(6.5685203), 6) as number,
      title: 't = 12\nneither: 6.57\nm only: 9.15\nv only: 0.718\nboth: 1',
    });
    expect(tips.length).toBeLessThan(500);
  });

  test('shows of the balls only where they have been, each at its height in a valley of its own', () => {
    const { none, both } = run(state({ step: 4 })).balls;
    expect(both[1]).toBeCloseTo(0.9, 6);
    expect(1 - (none[1] ?? NaN)).toBeCloseTo(0.1 * (0.1 / Math.sqrt(0.001)), 6);
    const places = (step: number) => (picture(state({ step }), 'balls').tips?.() ?? []).length;
    expect([1, 4, 41, 5000].map(places)).toEqual([2, 8, 82, 82]);
    const tips = picture(state({ step: 4 }), 'balls').tips?.() ?? [];
    const gaps = [0, 4].map((i) => (tips[i]?.y ?? NaN) - (tips[i + 3]?.y ?? NaN));
    expect(gaps.every((gap) => gap > 0)).toBe(true); // both have come down
    const still = ({ axes }: ReturnType<typeof picture>) => axes.key;
    expect(still(picture(state({ step: 2 }), 'balls'))).toBe(still(picture(state({}), 'balls')));
  });

  test('is, as a schedule, what correction makes of the learning rate, from 0 up', () => {
    const { times, rates } = run(state({})).schedule;
    times.forEach((t, i) => {
      expect(rates[i]).toBeCloseTo(Math.sqrt(1 - 0.999 ** t) / (1 - 0.9 ** t), 12);
    });
    expect(picture(state({}), 'schedule').axes.y[0]).toBe(0);
    expect(drawn(state({}), 'schedule').textContent).toContain('lowest: 0.152 at step 12');
    expect(drawn(state({ beta2: 0.9 }), 'schedule').textContent).not.toContain('lowest');
  });

  test('can be read off in every view, inside its axes', () => {
    for (const view of VIEWS) {
      const { tips, axes } = picture(state({ runs: 2, step: 20 }), view);
      const found = tips?.() ?? [];
      expect(found.length).toBeGreaterThan(0);
      for (const { x, y, title } of found) {
        expect(x >= axes.x[0] && x <= axes.x[1] && y >= axes.y[0] && y <= axes.y[1]).toBe(true);
        expect(title).not.toMatch(/NaN|undefined|[{}]/);
      }
    }
  });

  test('draws both lines of its thumbnail', () => {
    const svg = plot({ ...thumbnail(run(params.initial)), document });
    expect(svg.querySelectorAll('g.line path')).toHaveLength(2);
    expect(svg.outerHTML).not.toContain('NaN');
  });
});

describe('random runs', () => {
  test('are made once for a setting, wherever the cursor is among the drawn steps', () => {
    const rare = state({ runs: 2, seed: 11 });
    const distances = (of: State) => run(of).sparse.series;
    for (const step of [1, 12, 5000, 17]) distances({ ...rare, step, show: [...rare.show] });
    expect(experiments.sparseRuns).toHaveBeenCalledTimes(2); // one for each line
    distances({ ...rare, show: CORRECTED });
    expect(experiments.sparseRuns).toHaveBeenCalledTimes(4);
    distances({ ...rare, step: 16 }); // not drawn unless looked at
    expect(experiments.sparseRuns).toHaveBeenCalledTimes(6);

    for (const step of [1, 12, 5000])
      expect(run({ ...rare, step, show: CORRECTED }).random.series).toHaveLength(4);
    expect(experiments.noiseSpread).toHaveBeenCalledTimes(1);
  });

  test('are not made for a view that needs none', () => {
    const of = shown(state({ seed: 12 }));
    for (const view of ['factor', 'balls', 'schedule'] as const) {
      PLOT[view](of, words, FORMS.alone.wide);
      CAPTION[view](of, words);
    }
    CAPTION.random(of, words);
    expect(experiments.sparseRuns).not.toHaveBeenCalled();
    expect(experiments.noiseSpread).not.toHaveBeenCalled();
  });

  test('are made anew for every other setting', () => {
    const rare = state({ runs: 2, show: ['none'] });
    const patches: Partial<State>[] = [
      { beta1: 0.8 },
      { beta2: 0.99 },
      { chance: 0.5 },
      { lr: 0.2 },
      { seed: 3 },
      { runs: 3 },
    ];
    const farthest = patches.map((patch) => {
      const { series, times } = run({ ...rare, ...patch }).sparse;
      expect(series[0]?.values).toEqual(
        experiments.sparseRuns({ ...rare, ...patch }, 'none', times).middle,
      );
      return series[0]?.farthest;
    });
    expect(new Set(farthest).size).toBe(patches.length);
    for (const patch of [{ beta1: 0.8 }, { beta2: 0.99 }, { mean: 2 }, { seed: 3 }, { runs: 3 }]) {
      const each = state({ runs: 2, show: ['both'], ...patch });
      const { series, times } = run(each).random;
      expect(series[0]?.band?.high).toEqual(experiments.noiseSpread(each, times).high);
    }
  });
});
