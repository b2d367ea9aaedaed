import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { draw } from '../../../src/components/figure/draw.ts';
import { FRAMES } from '../../../src/components/figure/frame.ts';
import { sceneOptions } from '../../../src/components/figure/scene.ts';
import { EXAMPLES } from '../../../src/components/widgets/memory/examples.ts';
import { run } from '../../../src/components/widgets/memory/model.ts';
import { PANELS, pictureOf } from '../../../src/components/widgets/memory/picture.ts';
import { scene, thumbnail } from '../../../src/components/widgets/memory/plot.ts';
import { INITIAL, type MemoryState } from '../../../src/components/widgets/memory/state.ts';
import { STRINGS } from '../../../src/components/widgets/memory/strings.ts';
import { tableOf } from '../../../src/components/widgets/memory/table.ts';
import {
  captionOf,
  chosenOf,
  descriptionOf,
  sayChosen,
  sayDecay,
} from '../../../src/components/widgets/memory/words.ts';
import { memoryStates } from './states.ts';

const { document } = parseHTML('<html><body></body></html>');
const NAMING = { name: 'plot', describedBy: 'text' };
const sceneOf = (state: MemoryState, frame: keyof typeof FRAMES = 'wide') =>
  scene(pictureOf(run(state)), STRINGS.en, FRAMES[frame]);
const svgOf = (state: MemoryState, frame: keyof typeof FRAMES = 'wide') =>
  draw(sceneOptions(sceneOf(state, frame)), NAMING, document).svg;
const barsOf = (state: MemoryState) => [...svgOf(state).querySelectorAll('g.rects rect')];
const height = (bar: Element | undefined) => Number(bar?.getAttribute('height'));

describe('the picture', () => {
  test.each(Object.entries(EXAMPLES))('of “%s” has no NaN in any shape', (_, state) => {
    for (const frame of ['wide', 'narrow'] as const)
      expect(svgOf(state, frame).outerHTML).not.toMatch(/="[^"]*(NaN|Infinity|undefined)/);
  });

  test('is drawn without a NaN in any state', () => {
    fc.assert(
      fc.property(memoryStates, fc.constantFrom('wide', 'narrow'), (state, frame) => {
        expect(svgOf(state, frame).outerHTML).not.toMatch(/="[^"]*(NaN|Infinity|undefined)/);
      }),
      { numRuns: 40 },
    );
  });

  test('keeps bars and lines in their own panels', () => {
    fc.assert(
      fc.property(memoryStates, (state) => {
        const picture = pictureOf(run(state));
        const heaviest = Math.max(...picture.memory.weights);
        expect(heaviest).toBeLessThanOrEqual(picture.heaviest * (1 + 1e-9));
        for (const [, y] of [...picture.g, ...picture.m, ...picture.mHat])
          expect(y >= PANELS.averages - 1e-9 && y <= PANELS.top + 1e-9).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('has a bar for each gradient so far, β times as high for each step of age', () => {
    const bars = barsOf(INITIAL);
    expect(bars).toHaveLength(12);
    expect(height(bars[0]) / height(bars[1])).toBeCloseTo(0.9, 3);
  });

  test('shows bars grow by 1/(1 − βᵗ) on the same axis', () => {
    const [raw, rescaled] = [barsOf(INITIAL), barsOf({ ...INITIAL, weights: 'rescaled' })];
    expect(height(rescaled[11]) / height(raw[11])).toBeCloseTo(1 / (1 - 0.9 ** 12), 2);
    expect(pictureOf(run(INITIAL)).heaviest).toBe(
      pictureOf(run({ ...INITIAL, weights: 'rescaled' })).heaviest,
    );
  });

  test('shows the zero start as hollow bars, and none once it has no weight', () => {
    const pathOf = (state: MemoryState) =>
      sceneOf(state).layers.find(
        (layer) => layer.kind === 'line' && layer.color === 'var(--ink-2)' && !layer.dash,
      );
    const drawn = pathOf(INITIAL);
    expect(drawn?.kind === 'line' && drawn.points.length).toBe(12 * 5);
    const gone = pathOf({ ...INITIAL, weights: 'rescaled' });
    expect(gone?.kind === 'line' && gone.points.length).toBe(0);
  });

  test('keeps its axes while the step of a grown average moves', () => {
    const domains = [20, 21, 40, null].map((step) => sceneOf({ ...INITIAL, step }).axes.domains);
    for (const domain of domains) expect(domain).toEqual(domains[0]);
  });

  test('draws the bars of a thumbnail', () => {
    const small = thumbnail(pictureOf(run({ ...INITIAL, steps: 24, step: null })));
    const d = draw(small, NAMING, document).svg.querySelector('g.rects path')?.getAttribute('d');
    expect(d?.match(/M/g)).toHaveLength(24);
  });
});

describe('the words beside it', () => {
  test('say where the weight is', () => {
    const { en } = STRINGS;
    expect(captionOf(run(INITIAL), en)).toBe(
      'Step 12: the gradients weigh 0.718 together, the zero start 0.282. m is 7.18; divided by 0.718 it is m̂ = 10.',
    );
    expect(chosenOf(run(INITIAL), en)).toBe(
      'g₄ = 10, 8 steps old: weight 0.043, adds 0.43 to m₁₂.',
    );
    expect(chosenOf(run({ ...INITIAL, k: 0 }), en)).toContain('0.282');
    expect(chosenOf(run({ ...INITIAL, k: 40 }), en)).toBe('g₄₀ comes after step 12: weight 0.');
  });

  test('leave no placeholder open in any state or language', () => {
    fc.assert(
      fc.property(memoryStates, fc.constantFrom('ko', 'en'), (state, locale) => {
        const [memory, strings] = [run(state), STRINGS[locale]];
        const words = [captionOf, chosenOf, descriptionOf, sayChosen, sayDecay];
        expect(words.map((say) => say(memory, strings)).join(' ')).not.toMatch(
          /[{}]|undefined|NaN/,
        );
      }),
    );
  });
});

test('the table holds the zero start and a row a step', () => {
  const { columns, rows } = tableOf(run({ ...INITIAL, step: 2 }), STRINGS.en);
  expect(columns).toEqual(['step', 'g', 'weight', 'm', 'm̂']);
  expect(rows).toHaveLength(61);
  expect(rows[0]).toEqual(['0 and before', '0.', '0.81', '', '']);
  expect(rows[2]).toEqual(['2', '10.', '0.1', '1.9', '10.']);
  expect(rows[3]?.[2]).toBe('0.');
  expect(new Set(rows.map(([first]) => first)).size).toBe(61);
});
