import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { draw } from '../../../src/components/figure/draw.ts';
import { FRAMES } from '../../../src/components/figure/frame.ts';
import { sceneOptions } from '../../../src/components/figure/scene.ts';
import { EXAMPLES, THUMBNAIL } from '../../../src/components/widgets/descent/examples.ts';
import { exitOf } from '../../../src/components/widgets/descent/exit.ts';
import * as lossPlot from '../../../src/components/widgets/descent/loss-plot.ts';
import { momentOf, runOf, stepOf } from '../../../src/components/widgets/descent/model.ts';
import {
  landscapeOf,
  lossPictureOf,
  pathPictureOf,
  startAt,
} from '../../../src/components/widgets/descent/picture.ts';
import * as pathPlot from '../../../src/components/widgets/descent/plot.ts';
import { INITIAL, type DescentState } from '../../../src/components/widgets/descent/state.ts';
import { STRINGS } from '../../../src/components/widgets/descent/strings.ts';
import {
  conclusionOf,
  lossCaptionOf,
  sayRate,
} from '../../../src/components/widgets/descent/words.ts';
import { descentStates } from './states.ts';

const { document } = parseHTML('<html><body></body></html>');
const naming = { name: 'plot', describedBy: 'text' };

function picturesOf(state: DescentState) {
  const run = runOf(state);
  const step = stepOf(state);
  const path = pathPictureOf(run, landscapeOf(run, state.mode), state, step);
  return { run, step, path, loss: lossPictureOf(run, step) };
}

const drawn = (state: DescentState, frame: keyof typeof FRAMES): string => {
  const { path, loss } = picturesOf(state);
  const size = FRAMES[frame];
  return [pathPlot.scene(path, STRINGS.en, size), lossPlot.scene(loss, STRINGS.en, size)]
    .map((scene) => draw(sceneOptions(scene), naming, document).svg.outerHTML)
    .join('');
};

describe('the figures', () => {
  test.each(Object.entries(EXAMPLES))('draw the example %s without a NaN', (_, state) => {
    for (const frame of ['square', 'narrow'] as const)
      expect(drawn(state, frame)).not.toMatch(/="[^"]*(NaN|Infinity)/);
  });

  test('draw any state without a NaN in any shape', () => {
    fc.assert(
      fc.property(descentStates, fc.constantFrom('square', 'narrow'), (state, frame) => {
        expect(drawn(state, frame)).not.toMatch(/="[^"]*(NaN|Infinity)/);
      }),
      { numRuns: 60 },
    );
  });

  test('have axes that stand still while the cursor moves', () => {
    const at = (step: number) => {
      const { path, loss } = picturesOf({ ...INITIAL, step });
      return [
        pathPlot.scene(path, STRINGS.en, FRAMES.square).axes.domains,
        lossPlot.scene(loss, STRINGS.en, FRAMES.square).axes.domains,
      ];
    };
    expect(at(2)).toEqual(at(9));
  });

  test('show both parameters at one scale', () => {
    for (const frame of ['square', 'narrow', 'half'] as const) {
      const { path } = picturesOf({ ...INITIAL, mode: 'two' });
      const options = sceneOptions(pathPlot.scene(path, STRINGS.en, FRAMES[frame]));
      const { x, y } = draw(options, naming, document);
      expect(x.apply(1) - x.apply(0)).toBeCloseTo(y.apply(0) - y.apply(1), 6);
    }
  });

  test('draw contours on which the loss is the same all round', () => {
    const { path, run } = picturesOf({ ...INITIAL, mode: 'two', kappa: 30, rotation: 20 });
    const one = path.landscape.shape.slice(
      0,
      path.landscape.shape.findIndex(([x]) => isNaN(x)),
    );
    const losses = one.map((place) => run.bowl.value(place));
    expect(Math.max(...losses) / Math.min(...losses)).toBeCloseTo(1, 9);
  });

  test('bound the loss of a run by the slowest direction’s line', () => {
    fc.assert(
      fc.property(descentStates, (state) => {
        const { loss } = picturesOf(state);
        const [start, end] = loss.theory;
        if (!start || start[1] < -300) return; // subnormal losses have few digits, growing or not
        if (end && loss.factor > 1e-12)
          expect(end[1]).toBeCloseTo(start[1] + Math.log10(loss.factor) * end[0], 6);
        // Each step rounds by some 2⁻⁵², which shows where a direction would be left in one step; the loss squares it.
        const slope = 2 * Math.log10(Math.sqrt(loss.factor) + 2 ** -50);
        for (const [t, value] of loss.run) {
          const bound = Math.max(start[1] + slope * t, -300);
          expect(value).toBeLessThanOrEqual(bound + 1e-6 * Math.max(1, Math.abs(bound)));
        }
      }),
    );
  });

  test('name the step at which the loss passes the axis, or is 0', () => {
    const off = (state: Partial<DescentState>) => picturesOf({ ...INITIAL, ...state }).loss.off;
    expect(off({ lr: 1 })).toEqual({ kind: 'zero', step: 1 });
    expect(off({ lr: 1.8 })).toBeNull();
    const { kind, step } = off({ lr: 5, steps: 100 }) ?? {};
    expect(kind).toBe('above');
    expect(0.5 * 16 ** (step ?? 0)).toBeGreaterThan(1e16);
    expect(0.5 * 16 ** ((step ?? 0) - 1)).toBeLessThan(1e16);
    expect(off({ lr: 0.9, steps: 60 })?.kind).toBe('below');
  });

  test('draw a thumbnail', () => {
    const { path } = picturesOf(THUMBNAIL);
    const { svg } = draw(pathPlot.thumbnail(path), naming, document);
    expect(svg.querySelectorAll('path').length).toBeGreaterThanOrEqual(2);
  });
});

describe('a path that leaves the figure', () => {
  test('does so where its first step outside crosses the edge', () => {
    const bounds = [-2, -2, 2, 2] as const;
    expect(exitOf([[0, 0], [1, 1], [3, 1]], bounds)).toEqual({ step: 2, at: [2, 1] }); // prettier-ignore
    expect(exitOf([[0, 0], [1, 1]], bounds)).toBeNull(); // prettier-ignore
    expect(exitOf([[0, 5]], bounds)).toEqual({ step: 0, at: [0, 2] });
  });
});

describe('the words', () => {
  test('say what the learning rate does', () => {
    const said = (patch: Partial<DescentState>) => {
      const state = { ...INITIAL, ...patch };
      return conclusionOf(runOf(state), state.mode, STRINGS.en).replaceAll('\u00a0', ' ');
    };
    expect(said({})).toBe(
      'α·λ = 1.8, between 1 and 2: each step multiplies θ by −0.8. It jumps over the minimum and still comes nearer.',
    );
    expect(said({ mode: 'two', kappa: 100, lr: 0.021 })).toContain('diverges');
    expect(said({ mode: 'two', kappa: 100, lr: 0.01980198 })).toContain('distance × 0.9802');
  });

  test('leave no placeholder open and show no unnamed NaN, in any state or language', () => {
    fc.assert(
      fc.property(descentStates, fc.constantFrom('ko', 'en'), (state, locale) => {
        const { run, step } = picturesOf(state);
        const moment = momentOf(run, step, state.lr);
        const words = [
          conclusionOf(run, state.mode, STRINGS[locale]),
          lossCaptionOf(run, moment, STRINGS[locale]),
          sayRate(run, state.lr, STRINGS[locale]),
        ].join(' ');
        expect(words).not.toMatch(/[{}]|undefined|NaN/);
      }),
    );
  });
});

test('a start stays within what a link can hold', () => {
  expect(startAt(7, -0.004)).toEqual({ x: 2, y: 0 });
  expect(startAt(-9, 1.23456)).toEqual({ x: -2, y: 1.23 });
});
