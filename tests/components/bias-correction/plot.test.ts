import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { printed } from '../../../src/components/kit/cells.ts';
import { makeDrawing } from '../../../src/components/kit/figure/draw.ts';
import { ems } from '../../../src/components/kit/figure/axes.ts';
import { FRAMES } from '../../../src/components/kit/figure/frame.ts';
import { plot } from '../../../src/components/kit/figure/plot.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { EXAMPLES } from '../../../src/components/widgets/bias-correction/examples.ts';
import { courseOf, run } from '../../../src/components/widgets/bias-correction/model.ts';
import { params, type State } from '../../../src/components/widgets/bias-correction/params.ts';
import { figure, thumbnail } from '../../../src/components/widgets/bias-correction/plot.ts';
import { en } from '../../../src/components/widgets/bias-correction/strings.en.ts';
import { ko } from '../../../src/components/widgets/bias-correction/strings.ko.ts';
import {
  tableOf,
  captionOf,
  descriptionOf,
  meaningOf,
} from '../../../src/components/widgets/bias-correction/words.ts';
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
const picture = (of: State) => figure(shown(of), words, FRAMES.wide);
const drawn = (of: State): HTMLElement => {
  const drawing = makeDrawing(document);
  drawing.show(picture(of), { name: 'plot', describedBy: 'text' });
  return drawing.element;
};

describe('what is drawn', () => {
  test('is the closed form at every step, for every way to correct', () => {
    const { times, series, at } = run(state({ show: CORRECTED, step: 16 }));
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
    const { series } = run(state({ noise: 'on', mean: 1, show: CORRECTED, runs: 5 }));
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
      fc.property(states, (each) => {
        const [low, high] = picture(each).axes.y;
        expect(low < 0 && high > 0 && Number.isInteger(low) && Number.isInteger(high)).toBe(true);
        if (each.view === 'sparse') return;
        for (const { values } of run(each).series)
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
    const count = (of: State, ...kinds: string[]) =>
      kinds.map((kind) => drawn(of).querySelectorAll(`.data ${kind}`).length);
    const kinds = ['g.line path', 'g.dots circle', 'g.area path', 'g.text text'] as const;
    expect(count(state({}), ...kinds)).toEqual([2, 3, 0, 3]);
    expect(count(state({ show: CORRECTED }), ...kinds)).toEqual([4, 5, 0, 5]);
    expect(count(state({ beta2: 0.9, noise: 'on', runs: 2 }), ...kinds)).toEqual([2, 2, 2, 2]);
    expect(count(state({ view: 'sparse', runs: 2 }), ...kinds)).toEqual([2, 2, 2, 2]);
    expect(drawn(state({})).textContent).toContain('largest: 6.57 at step 12');
    for (const q of ['m', 'v'])
      expect(drawn(state({ show: CORRECTED })).querySelectorAll(`.data .q-${q}`)).toHaveLength(3);
  });

  // Distances have their names outside the axes.
  const sizes = Object.entries(EXAMPLES).filter(([, { view }]) => view === 'factor');
  test.each(sizes)('names every line of %s beside all lines', (_, each) => {
    for (const frame of [FRAMES.wide, FRAMES.narrow]) {
      const { times, series } = run(each);
      const drawing = makeDrawing(document);
      drawing.show(figure(shown(each), words, frame), { name: 'plot', describedBy: 'text' });
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

  test('draws both lines of its thumbnail', () => {
    const svg = plot({ ...thumbnail(run(params.initial)), document });
    expect(svg.querySelectorAll('g.line path')).toHaveLength(2);
    expect(svg.outerHTML).not.toContain('NaN');
  });
});

describe('random runs', () => {
  test('are made once for a setting, wherever the cursor is among the drawn steps', () => {
    const sparse = state({ view: 'sparse', runs: 2, seed: 11 });
    for (const step of [1, 12, 5000, 17]) run({ ...sparse, step, show: [...sparse.show] });
    expect(experiments.sparseRuns).toHaveBeenCalledTimes(2); // one for each line
    run({ ...sparse, show: CORRECTED });
    expect(experiments.sparseRuns).toHaveBeenCalledTimes(4);
    run({ ...sparse, step: 16 }); // not drawn unless looked at
    expect(experiments.sparseRuns).toHaveBeenCalledTimes(6);

    const noise = state({ noise: 'on', runs: 2, seed: 11 });
    for (const step of [1, 12, 5000]) run({ ...noise, step, show: CORRECTED });
    expect(experiments.noiseSpread).toHaveBeenCalledTimes(1);
  });

  test('are made anew for every other setting', () => {
    const sparse = state({ view: 'sparse', runs: 2, show: ['none'] });
    const patches: Partial<State>[] = [
      { beta1: 0.8 },
      { beta2: 0.99 },
      { chance: 0.5 },
      { lr: 0.2 },
      { seed: 3 },
      { runs: 3 },
    ];
    const farthest = patches.map((patch) => {
      const all = run({ ...sparse, ...patch });
      expect(all.series[0]?.values).toEqual(
        experiments.sparseRuns({ ...sparse, ...patch }, 'none', all.times).middle,
      );
      return all.series[0]?.farthest;
    });
    expect(new Set(farthest).size).toBe(patches.length);
    for (const patch of [{ beta1: 0.8 }, { beta2: 0.99 }, { mean: 2 }, { seed: 3 }, { runs: 3 }]) {
      const each = state({ noise: 'on', runs: 2, show: ['both'], ...patch });
      const { series, times } = run(each);
      expect(series[0]?.band?.high).toEqual(experiments.noiseSpread(each, times).high);
    }
  });
});

describe('the words and numbers beside it', () => {
  const caption = (patch: Partial<State>) => captionOf(shown(state(patch)), words);

  test('say the size of the step, its peak and its end', () => {
    expect(caption({})).toBe(
      'Step 1, no correction: the step is 3.16 times as large as due. It is largest at step 12 and within 1% of what is due from step 3925 on.',
    );
    expect(caption({ beta2: 0.95 })).toContain('too small, 0.447 of what is due');
    expect(caption({ show: ['both'] })).toBe(
      'Step 1, both corrected: the step is the size that is due.',
    );
    expect(caption({ noise: 'on', mean: 2, runs: 1 })).toContain('random gradients with mean 2.');
  });

  test('say what correction would make of the value under the cursor', () => {
    const all = run(state({ show: CORRECTED }));
    expect(all.series.map((series) => meaningOf(series, all, words))).toEqual([
      '3.16 times as large as due; correction multiplies it by 0.316',
      '31.6 times as large as due; correction multiplies it by 0.0316',
      'too small, 0.1 of what is due; correction multiplies it by 10',
      'the size that is due',
    ]);
  });

  test('leave no placeholder open in any state or language', () => {
    fc.assert(
      fc.property(states, fc.constantFrom('ko', 'en'), (each, locale) => {
        const own = wordsIn(locale, { en, ko });
        const { run: all } = shown(each);
        const said = [
          captionOf({ state: each, run: all }, own),
          descriptionOf(all, own),
          ...all.series.map((series) => meaningOf(series, all, own)),
        ];
        expect(said.join(' ')).not.toMatch(/[{}]|undefined|NaN/);
      }),
      { numRuns: 30 },
    );
  });

  test('table the plotted values, as NumPy prints them', () => {
    const all = run(state({ step: 16 }));
    const data = tableOf(all, words);
    const { columns } = data;
    const rows = printed(data);
    expect(columns).toEqual(['step', 'no correction', 'both corrected']);
    expect(rows).toHaveLength(all.times.length);
    expect(rows[0]).toEqual(['1', '3.16227766', '1.']);
    expect(new Set(rows.map(([step]) => step)).size).toBe(rows.length);
    expect(all.subject.values[all.at]).toBeCloseTo(
      (1 - 0.9 ** 16) / Math.sqrt(1 - 0.999 ** 16),
      12,
    );
  });
});
