import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { printed } from '../../../src/components/kit/cells.ts';
import { makeDrawing } from '../../../src/components/kit/figure/draw.ts';
import { FORMS } from '../../../src/components/kit/figure/frame.ts';
import { plot } from '../../../src/components/kit/figure/plot.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { THUMBNAILS } from '../../../src/components/widgets/memory/examples.ts';
import { run } from '../../../src/components/widgets/memory/model.ts';
import { PANELS, panelAt } from '../../../src/components/widgets/memory/panels.ts';
import { params, type State } from '../../../src/components/widgets/memory/params.ts';
import { panels, thumbnail } from '../../../src/components/widgets/memory/plot.ts';
import { heaviestOf, zerosBefore } from '../../../src/components/widgets/memory/plot-weights.ts';
import { en } from '../../../src/components/widgets/memory/strings.en.ts';
import { ko } from '../../../src/components/widgets/memory/strings.ko.ts';
import {
  tableOf,
  captionOf,
  chosenOf,
  descriptionOf,
  sayChosen,
} from '../../../src/components/widgets/memory/words.ts';
import { statesOf } from '../arbitraries.ts';
import { placeOf } from '../place-of.ts';

const words = wordsIn('en', { en, ko });
const { document } = parseHTML('<html><body></body></html>');
const states = statesOf(params);
const state = (patch: Partial<State>): State => ({ ...params.initial, ...patch });
const picture = (of: State, frame: 'wide' | 'narrow' = 'wide') =>
  panels({ state: of, run: run(of) }, words, FORMS.tall[frame]);
const drawn = (of: State, frame: 'wide' | 'narrow' = 'wide'): HTMLElement => {
  const drawing = makeDrawing(document);
  drawing.show(picture(of, frame), { name: 'plot', describedBy: 'text' });
  return drawing.element;
};

/** Corners of what the paths draw, in px, a list for each piece of them. */
const piecesOf = (paths: readonly Element[]): number[][][] =>
  paths.flatMap((path) =>
    (path.getAttribute('d') ?? '')
      .split('M')
      .slice(1)
      .map((piece) =>
        piece.split('L').map((pair) => pair.split(',').map((each) => Number.parseFloat(each))),
      ),
  );
const heightsOf = (corners: readonly number[][]) => corners.map(([, y = NaN]) => y);
/** How high each of the gradients' bars is, in px, oldest first; the one looked at is a path of its own. */
const barsOf = (of: State): number[] =>
  piecesOf([...drawn(of).querySelectorAll('.data g.rects path')])
    .sort(([a], [b]) => (a?.[0] ?? NaN) - (b?.[0] ?? NaN))
    .map((corners) => {
      const ys = heightsOf(corners);
      return Math.max(...ys) - Math.min(...ys);
    });

/** The hollow bars of the zero start: what runs left of step 1 in one solid line of grey. */
const hollowOf = (of: State): number[][][] => {
  const grey = [...drawn(of).querySelectorAll('.data g.line')].filter(
    (group) =>
      group.getAttribute('stroke') === 'var(--ink-2)' && !group.getAttribute('stroke-dasharray'),
  );
  return piecesOf(grey.flatMap((group) => [...group.querySelectorAll('path')]));
};

describe('the two panels', () => {
  test('keep bars and lines each in their own', () => {
    fc.assert(
      fc.property(states, (of) => {
        const memory = run(of);
        expect(Math.max(...memory.weights)).toBeLessThanOrEqual(heaviestOf(memory) * (1 + 1e-9));
        const { py } = picture(of).axes;
        const [top, bottom] = [py(PANELS.top) - 0.01, py(PANELS.averages) + 0.01];
        const lines = [...drawn(of).querySelectorAll('g.line.q-m path, g.line.q-g path')];
        expect(lines.length).toBeGreaterThan(0);
        for (const y of piecesOf(lines).flatMap(heightsOf))
          expect(y >= top && y <= bottom).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('are told apart by the height of a press', () => {
    expect([0, PANELS.weights].map(panelAt)).toEqual(['weights', 'weights']);
    expect([PANELS.averages, PANELS.top, PANELS.cursor].map(panelAt)).toEqual(
      new Array(3).fill('averages'),
    );
  });

  test('keep axes and ground while the step of a grown average moves', () => {
    const still = ({ axes, ground }: ReturnType<typeof picture>) => [axes.key, ground?.follows];
    const first = still(picture(state({ step: 20 })));
    for (const step of [21, 40, null]) expect(still(picture(state({ step, k: 9 })))).toEqual(first);
    expect(still(picture(state({ step: 20, weights: 'rescaled' })))).not.toEqual(first);
    expect(still(picture(state({ step: 20, stream: 'change' })))).not.toEqual(first);
  });
});

describe('the bars', () => {
  test('are one for each gradient so far, β times as high for each step of age', () => {
    const bars = barsOf(params.initial);
    expect(bars).toHaveLength(12);
    bars.slice(1).forEach((height, i) => {
      expect((bars[i] ?? NaN) / height).toBeCloseTo(0.9, 3);
    });
  });

  test('grow by 1/(1 − βᵗ) on the same axis', () => {
    const rescaled = state({ weights: 'rescaled' });
    expect((barsOf(rescaled)[11] ?? NaN) / (barsOf(params.initial)[11] ?? NaN)).toBeCloseTo(
      1 / (1 - 0.9 ** 12),
      2,
    );
    expect(heaviestOf(run(rescaled))).toBe(heaviestOf(run(params.initial)));
  });

  test('of the zero start are hollow, left of step 1, and gone once it has no weight', () => {
    const { px } = picture(params.initial).axes;
    const hollow = hollowOf(params.initial);
    expect(hollow).toHaveLength(zerosBefore(run(params.initial)));
    for (const [x = NaN] of hollow.flat()) expect(x).toBeLessThan(px(0.5));
    expect(hollowOf(state({ weights: 'rescaled' }))).toHaveLength(0);
  });

  test('are named by a weight that no line of words over them reaches', () => {
    const heightsIn = (of: State, frame: 'wide' | 'narrow') =>
      [...drawn(of, frame).querySelectorAll('.data g.text[font-weight] text')]
        .filter((text) => /^[\d.e× ⁻-]+$/.test(text.textContent))
        .map((text) => placeOf(text).y);
    for (const frame of ['wide', 'narrow'] as const)
      for (const beta of [0, 0.02, 0.1, 0.5, 0.9, 0.99])
        for (const step of [1, 2, 7, 40]) {
          const of = state({ beta, step, k: step, weights: 'rescaled' });
          const { py, fontSize } = picture(of, frame).axes;
          const sum = py(PANELS.averages) + (frame === 'narrow' ? 12 : 21);
          const [weight = NaN] = heightsIn(of, frame);
          expect(weight - sum, `${frame} ${beta} ${step}`).toBeGreaterThan(fontSize);
        }
  });

  test('are all that a thumbnail shows', () => {
    const svg = plot({ ...thumbnail(run(THUMBNAILS.memory)), document });
    const [bars] = svg.querySelectorAll('g.rects path');
    expect(piecesOf(bars ? [bars] : [])).toHaveLength(14);
    expect(svg.outerHTML).not.toContain('NaN');
  });
});

test('every step can be read off: the gradient and both averages', () => {
  const tips = picture(params.initial).tips?.() ?? [];
  expect(tips).toHaveLength(60);
  expect(tips[11]).toMatchObject({ x: 12, title: 't = 12\ng = 10\nm = 7.18\nm̂ = 10' });
});

describe('the words beside it', () => {
  test('say where the weight is', () => {
    expect(captionOf(run(params.initial), words)).toBe(
      'Step 12: the gradients weigh 0.718 together, the zero start 0.282. m is 7.18; divided by 0.718 it is m̂ = 10.',
    );
    const chosen = (patch: Partial<State>) => chosenOf(run(state(patch)), words);
    expect(chosen({})).toBe('g₄ = 10, 8 steps old: weight 0.0430, adds 0.430 to m₁₂.');
    expect(chosen({ k: 0 })).toContain('0.282');
    expect(chosen({ k: 40 })).toBe('g₄₀ comes after step 12: weight 0.');
  });

  test('leave no placeholder open in any state or language', () => {
    fc.assert(
      fc.property(states, fc.constantFrom('ko', 'en'), (of, locale) => {
        const memory = run(of);
        const said = [captionOf, chosenOf, descriptionOf, sayChosen].map((say) =>
          say(memory, wordsIn(locale, { en, ko })),
        );
        expect(said.join(' ')).not.toMatch(/[{}]|undefined|NaN/);
      }),
    );
  });
});

test('the table holds the zero start and a row a step', () => {
  const data = tableOf(run(state({ step: 2 })), words);
  const { columns } = data;
  const rows = printed(data);
  expect(columns).toEqual(['step', 'g', 'weight', 'm', 'm̂']);
  expect(rows).toHaveLength(61);
  expect(rows[0]).toEqual(['0 and before', '0.', '0.81', '', '']);
  expect(rows[2]).toEqual(['2', '10.', '0.1', '1.9', '10.']);
  expect(rows[3]?.[2]).toBe('0.');
});
