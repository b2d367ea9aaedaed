import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { draw } from '../../../src/components/figure/draw.ts';
import { FRAMES, type FrameName } from '../../../src/components/figure/frame.ts';
import type { Layer } from '../../../src/components/figure/layers.ts';
import { sceneOptions } from '../../../src/components/figure/scene.ts';
import { EXAMPLES, THUMBNAIL } from '../../../src/components/widgets/momentum/examples.ts';
import { spread } from '../../../src/components/widgets/momentum/labels.ts';
import { coarseMap } from '../../../src/components/widgets/momentum/coarse-map.ts';
import { rectsOf } from '../../../src/components/widgets/momentum/map.ts';
import { stepOf, walksOf } from '../../../src/components/widgets/momentum/model.ts';
import {
  contoursOf,
  lossesOf,
  mapOf,
  planeOf,
  theoryLines,
} from '../../../src/components/widgets/momentum/picture.ts';
import * as loss from '../../../src/components/widgets/momentum/plot-loss.ts';
import * as map from '../../../src/components/widgets/momentum/plot-map.ts';
import * as plane from '../../../src/components/widgets/momentum/plot-plane.ts';
import { INITIAL, type MomentumState } from '../../../src/components/widgets/momentum/state.ts';
import { STRINGS } from '../../../src/components/widgets/momentum/strings.ts';
import { tableOf } from '../../../src/components/widgets/momentum/table.ts';
import {
  lossCaption,
  mapCaption,
  mapDescription,
  planeCaption,
  planeDescription,
} from '../../../src/components/widgets/momentum/words.ts';
import { momentumStates } from './states.ts';

const { document } = parseHTML('<html><body></body></html>');
const naming = { name: 'plot', describedBy: 'text' };

const picturesOf = (state: MomentumState) => {
  const walks = walksOf(state);
  const step = stepOf(state);
  return {
    plane: planeOf(walks, contoursOf(state), state.exchange, step),
    loss: lossesOf(walks, state.exchange, step),
    map: mapOf(rectsOf(coarseMap(state)), theoryLines(state.kappa), state),
  };
};
const drawn = (state: MomentumState, frame: FrameName, locale: 'ko' | 'en' = 'en'): string[] => {
  const pictures = picturesOf(state);
  const [strings, size] = [STRINGS[locale], FRAMES[frame]];
  return [
    plane.scene(pictures.plane, strings, size),
    loss.scene(pictures.loss, strings, size),
    map.scene(pictures.map, strings, size),
  ].map((scene) => draw(sceneOptions(scene), naming, document).svg.outerHTML);
};

describe('the three figures', () => {
  test.each(Object.entries(EXAMPLES))('draw “%s” in every frame and language', (_, state) => {
    for (const frame of ['square', 'narrow', 'wide'] as const)
      for (const locale of ['ko', 'en'] as const)
        for (const svg of drawn(state, frame, locale))
          expect(svg).not.toMatch(/="[^"]*(NaN|Infinity|undefined)/);
  });

  test('draw any state without a NaN in a shape', () => {
    fc.assert(
      fc.property(momentumStates, (state) => {
        for (const svg of drawn(state, 'narrow'))
          expect(svg).not.toMatch(/="[^"]*(NaN|Infinity|undefined)/);
      }),
      { numRuns: 25 },
    );
  });

  test('keep equal units on both axes of the plane', () => {
    for (const frame of ['square', 'narrow'] as const) {
      const scene = plane.scene(picturesOf(INITIAL).plane, STRINGS.en, FRAMES[frame]);
      const { x, y } = draw(sceneOptions(scene), naming, document);
      expect(x.apply(1) - x.apply(0)).toBeCloseTo(y.apply(0) - y.apply(1), 6);
    }
  });

  test('name every run that leaves the loss axis through the top', () => {
    const { loss: picture } = picturesOf({ ...INITIAL, lr: 0.05 });
    const texts = loss
      .scene(picture, STRINGS.en, FRAMES.wide)
      .layers.flatMap((layer: Layer) => (layer.kind === 'text' ? [layer.text] : []));
    expect(texts).toContain('plain descent: diverges');
    expect(texts).toContain('heavy ball: diverges');
    expect(texts).toContain('EMA form');
  });

  test('keep their axes while the step moves', () => {
    const domains = (state: MomentumState) =>
      loss.scene(picturesOf(state).loss, STRINGS.en, FRAMES.wide).axes.domains;
    expect(domains({ ...INITIAL, step: 3 })).toEqual(domains(INITIAL));
    expect(domains({ ...INITIAL, steps: '50' })).not.toEqual(domains(INITIAL));
  });

  test('draw a contour at the loss it stands for', () => {
    const [first = []] = contoursOf({ kappa: 100, rotation: 0 });
    for (const [x, y] of first) expect((x * x + 100 * y * y) / 2).toBeCloseTo(0.045, 12);
  });

  test('fit a thumbnail', () => {
    const options = plane.thumbnail(picturesOf(THUMBNAIL).plane);
    expect(draw(options, naming, document).svg.outerHTML).not.toMatch(/NaN/);
  });

  test('place labels apart, within the frame', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 4 }),
        (at) => {
          const placed = spread(at, 15, [10, 300]).toSorted((a, b) => a - b);
          placed.slice(1).forEach((y, i) => expect(y - (placed[i] ?? 0)).toBeGreaterThan(14.999));
          for (const y of placed) expect(y).toBeLessThanOrEqual(300.001);
        },
      ),
    );
  });
});

describe('the words and the table', () => {
  test('say which side of the boundary the pair is on', () => {
    const words = (lr: number) => mapCaption({ ...INITIAL, lr }, null, STRINGS.en);
    expect(words(0.003)).toContain('converges while α is below 0.038');
    expect(words(0.045)).toContain('it diverges');
    expect(words(0.003)).toContain('Optimum: α = 0.0331, β = 0.669.');
    expect(mapCaption(INITIAL, 10, STRINGS.en)).toContain('10 of 40 rows');
  });

  test('leave no placeholder open in any state or language', () => {
    fc.assert(
      fc.property(momentumStates, fc.constantFrom('ko', 'en'), (state, locale) => {
        const [walks, step, strings] = [walksOf(state), stepOf(state), STRINGS[locale]];
        const words = [
          planeCaption(walks, state, step, strings),
          lossCaption(walks, step, strings),
          mapCaption(state, 5, strings),
          planeDescription(state, strings),
          mapDescription(state, strings),
        ].join(' ');
        expect(words).not.toMatch(/[{}]|undefined|NaN|Infinity/);
      }),
      { numRuns: 60 },
    );
  });

  test('hold the plotted values, a row a step', () => {
    const walks = walksOf(INITIAL);
    const { columns, rows } = tableOf(walks, STRINGS.en);
    expect(rows).toHaveLength(101);
    expect(new Set(rows.map(([first]) => first)).size).toBe(101);
    expect(columns).toHaveLength(rows[0]?.length ?? 0);
    expect(Number(rows[100]?.[3])).toBeCloseTo(walks.ball.losses[100] ?? NaN, 7);
  });
});
