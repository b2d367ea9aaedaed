import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { draw } from '../../../src/components/figure/draw.ts';
import { FRAMES } from '../../../src/components/figure/frame.ts';
import { sceneOptions } from '../../../src/components/figure/scene.ts';
import { EXAMPLES } from '../../../src/components/widgets/bias-correction/examples.ts';
import { courseOf, run, valueAt } from '../../../src/components/widgets/bias-correction/model.ts';
import { pictureOf } from '../../../src/components/widgets/bias-correction/picture.ts';
import { apart } from '../../../src/components/widgets/bias-correction/plot-labels.ts';
import { scene, thumbnail } from '../../../src/components/widgets/bias-correction/plot.ts';
import type { CorrectionState } from '../../../src/components/widgets/bias-correction/state.ts';
import { STRINGS } from '../../../src/components/widgets/bias-correction/strings.ts';
import { tableOf } from '../../../src/components/widgets/bias-correction/table.ts';
import { captionOf, descriptionOf } from '../../../src/components/widgets/bias-correction/words.ts';
import { CORRECTED } from '../../../src/lib/experiments/bias-correction.ts';
import { state, states } from './states.ts';

const { document } = parseHTML('<html><body></body></html>');
const pictured = (of: CorrectionState) => pictureOf(run(of), of);
const svgOf = (of: CorrectionState, frame: 'wide' | 'narrow', locale: 'ko' | 'en' = 'en') =>
  draw(
    sceneOptions(scene(pictured(of), STRINGS[locale], FRAMES[frame])),
    { name: 'plot', describedBy: 'text' },
    document,
  ).svg;

describe('what is drawn', () => {
  test('is the closed form at every step, for every way to correct', () => {
    const { times, series } = run(state({ show: CORRECTED, step: 16 }));
    const [none, m, v, both] = series.map(({ values }) => values);
    times.forEach((t, i) => {
      const [a, b] = [1 - 0.9 ** t, Math.sqrt(1 - 0.999 ** t)];
      expect(none?.[i]).toBeCloseTo(a / b, 12);
      expect(m?.[i]).toBeCloseTo(1 / b, 10);
      expect(v?.[i]).toBeCloseTo(a, 12);
      expect(both?.[i]).toBe(1);
    });
    expect(times).toContain(16);
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
        const { curves, domain } = pictured(each);
        const [low, high] = domain.y;
        expect(low < 0 && high > 0 && Number.isInteger(low) && Number.isInteger(high)).toBe(true);
        if (each.view === 'sparse') return;
        for (const { points } of curves)
          for (const [, y] of points) expect(y >= low - 1e-9 && y <= high + 1e-9).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test.each(Object.entries(EXAMPLES))('%s is drawn without a NaN in any shape', (_, example) => {
    for (const frame of ['wide', 'narrow'] as const)
      expect(svgOf(example, frame, 'ko').outerHTML).not.toMatch(/="[^"]*(NaN|Infinity|undefined)/);
  });

  test('is drawn in any state that a link can hold, with no word left open', () => {
    fc.assert(
      fc.property(states, fc.constantFrom('ko', 'en'), (each, locale) => {
        const svg = svgOf(each, 'wide', locale).outerHTML;
        expect(svg).not.toMatch(/="[^"]*(NaN|Infinity)/);
        const shown = run(each);
        const words = `${captionOf(shown, each, STRINGS[locale])} ${descriptionOf(shown, STRINGS[locale])}`;
        expect(`${words} ${svg}`).not.toMatch(/[{}]|undefined|NaN/);
      }),
      { numRuns: 30 },
    );
  });

  test('keeps its axes while β2 moves within a decade', () => {
    const domains = (beta2: number) =>
      scene(pictured(state({ beta2 })), STRINGS.en, FRAMES.wide).axes.domains;
    expect(domains(0.998)).toEqual(domains(0.999));
    expect(domains(0.99999)).not.toEqual(domains(0.999));
  });

  test('draws both lines of its thumbnail', () => {
    const { svg } = draw(thumbnail(pictured(state({}))), { name: '', describedBy: '' }, document);
    expect(svg.querySelectorAll('path').length).toBeGreaterThanOrEqual(2);
    expect(svg.outerHTML).not.toContain('NaN');
  });
});

describe('the words and numbers beside it', () => {
  test('say the size of the step, its peak and its end', () => {
    const each = state({ step: 1 });
    expect(captionOf(run(each), each, STRINGS.en)).toBe(
      'Step 1, no correction: the step is 3.16 times too large. It is largest at step 12 and within 1% of what is due from step 3925 on.',
    );
    const small = state({ beta2: 0.95 });
    expect(captionOf(run(small), small, STRINGS.en)).toContain('too small, 0.447 of what is due');
    const right = state({ show: ['both'] });
    expect(captionOf(run(right), right, STRINGS.en)).toBe(
      'Step 1, both corrected: the step is the size that is due.',
    );
  });

  test('table the plotted values, as NumPy prints them', () => {
    const each = state({ step: 16 });
    const shown = run(each);
    const { columns, rows } = tableOf(shown, 'factor', STRINGS.en);
    expect(columns).toEqual(['step', 'no correction', 'both corrected']);
    expect(rows).toHaveLength(shown.times.length);
    expect(rows[0]).toEqual(['1', '3.16227766', '1.']);
    expect(new Set(rows.map(([step]) => step)).size).toBe(rows.length);
    expect(valueAt(shown, shown.series[0]?.values ?? [], 16)).toBeCloseTo(
      (1 - 0.9 ** 16) / Math.sqrt(1 - 0.999 ** 16),
      12,
    );
  });

  test('keep names at lines a line apart, within the figure', () => {
    expect(apart([50, 52, 90], 10, [0, 95])).toEqual([50, 60, 90]);
    expect(apart([90, 91], 10, [0, 95])).toEqual([85, 95]);
  });
});
