import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { draw } from '../../../src/components/figure/draw.ts';
import { FRAMES } from '../../../src/components/figure/frame.ts';
import { THUMBNAILS } from '../../../src/components/widgets/bug-lab/examples.ts';
import { run } from '../../../src/components/widgets/bug-lab/model.ts';
import { gapOf, pictureOf } from '../../../src/components/widgets/bug-lab/picture.ts';
import { spread } from '../../../src/components/widgets/bug-lab/plot-labels.ts';
import { options, thumbnail } from '../../../src/components/widgets/bug-lab/plot.ts';
import { INITIAL, labCodec, type LabState } from '../../../src/components/widgets/bug-lab/state.ts';
import { noticeOf } from '../../../src/components/figure/notices.ts';
import { STRINGS } from '../../../src/components/widgets/bug-lab/strings.ts';
import { tableOf } from '../../../src/components/widgets/bug-lab/table.ts';
import { captionOf, gapCaptionOf } from '../../../src/components/widgets/bug-lab/words.ts';
import { queries } from './queries.ts';
import { labStates } from './states.ts';

const { document } = parseHTML('<html><body></body></html>');
const svgOf = (state: LabState, frame: keyof typeof FRAMES = 'wide') => {
  const picture = pictureOf(run(state), state);
  const naming = { name: 'plot', describedBy: 'text' };
  return draw(options(picture, STRINGS.en, FRAMES[frame]), naming, document).svg;
};

describe('the lab’s picture', () => {
  test('gives every value a place on the axis or a gap of a named kind', () => {
    fc.assert(
      fc.property(labStates, (state) => {
        const { curves } = pictureOf(run(state), state);
        for (const { points, gaps } of curves) {
          const absent = points.filter(({ at }) => Number.isNaN(at)).map(({ step }) => step);
          expect(gaps.map(({ step }) => step)).toEqual(absent);
        }
      }),
    );
  });

  test('has a finite axis that holds every point', () => {
    fc.assert(
      fc.property(labStates, (state) => {
        const { curves, domain } = pictureOf(run(state), state);
        const [low, high] = domain;
        expect(Number.isFinite(high - low) && low < high).toBe(true);
        for (const { points } of curves)
          for (const { at } of points)
            if (!Number.isNaN(at)) expect(at >= low && at <= high).toBe(true);
      }),
    );
  });

  test.each([
    [0, true, 'zero'],
    [-1, true, 'negative'],
    [-1, false, null],
    [Infinity, false, 'infinite'],
    [NaN, true, 'nan'],
    [2e300, false, 'huge'],
    [2e300, true, null],
  ] as const)('says of %d on an axis with log=%s: %s', (value, log, kind) => {
    expect(gapOf(value, log)).toBe(kind);
  });

  test('is drawn without a NaN in any shape, in any state, in every frame', () => {
    fc.assert(
      fc.property(labStates, fc.constantFrom('wide', 'half', 'narrow'), (state, frame) => {
        expect(svgOf(state, frame).outerHTML).not.toMatch(/="[^"]*(NaN|Infinity)/);
      }),
      { numRuns: 60 },
    );
  });

  test('draws a line for each series of a lesson’s thumbnail', () => {
    for (const state of Object.values(THUMBNAILS)) {
      const options = thumbnail(pictureOf(run(state), state));
      const { svg } = draw(options, { name: '', describedBy: '' }, document);
      expect(svg.querySelectorAll('path').length).toBeGreaterThanOrEqual(state.show.length);
    }
  });

  test('carries no style element, no English group label and no size that a page could not scale', () => {
    const svg = svgOf(INITIAL);
    expect(svg.querySelector('style')).toBeNull();
    expect(svg.querySelectorAll('[aria-label]')).toHaveLength(0);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('viewBox')).toBe('0 0 880 420');
  });
});

describe('labels at line ends', () => {
  test('stand at least a line apart, in order, none past the axis', () => {
    const places = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(places, (wanted) => {
        const moved = spread(wanted, 17, 300);
        const sorted = moved.toSorted((a, b) => a - b);
        sorted
          .slice(1)
          .forEach((place, i) => expect(place - (sorted[i] ?? 0)).toBeGreaterThan(16.999));
        expect(Math.max(...moved)).toBeLessThanOrEqual(300.001);
      }),
    );
  });

  test('stay where they are when there is room', () => {
    expect(spread([10, 200, 100], 17, 300)).toEqual([10, 200, 100]);
  });
});

describe('the words beside it', () => {
  test('name the first wrong step and both values in the question’s own state', () => {
    expect(captionOf(run(INITIAL), INITIAL, STRINGS.en)).toBe(
      'Step 100, update: “in place” gives 3.40488818e-70 where 0.99990001 is due. It is wrong from step 2 on.',
    );
    expect(captionOf(run(INITIAL), INITIAL, STRINGS.ko)).toContain('3.40488818e-70');
  });

  test('name the values that have no place on the axis', () => {
    const state: LabState = { ...INITIAL, stream: 'ramp', eps: 0, show: ['separate'] };
    expect(gapCaptionOf(pictureOf(run(state), state), STRINGS.en)).toContain('NaN');
    expect(gapCaptionOf(pictureOf(run(INITIAL), INITIAL), STRINGS.en)).toBe('');
  });

  test('leave no placeholder open in any state or language', () => {
    fc.assert(
      fc.property(labStates, fc.constantFrom('ko', 'en'), (state, locale) => {
        const shown = run(state);
        const words = `${captionOf(shown, state, STRINGS[locale])}${gapCaptionOf(pictureOf(shown, state), STRINGS[locale])}`;
        expect(words).not.toMatch(/[{}]|undefined/);
      }),
    );
  });
});

describe('the table', () => {
  test('holds a row a step and a column a series', () => {
    const state: LabState = { ...INITIAL, show: ['in-place', 'separate'] };
    const { columns, rows } = tableOf(run(state), STRINGS.en);
    expect(columns).toEqual(['step', 'g', 'in place', 'separate']);
    expect(rows).toHaveLength(100);
    expect(rows.at(-1)).toEqual(['100', '10.', '3.40488818e-70', '0.99990001']);
  });
});

describe('the address', () => {
  test('gives back every state it was written from', () => {
    fc.assert(
      fc.property(labStates, (state) => {
        const { state: read, problems } = labCodec.read(
          labCodec.write('', state, INITIAL),
          INITIAL,
        );
        expect(read).toEqual(state);
        expect(problems).toEqual([]);
      }),
    );
  });

  test('of any kind, a thousand of them, gives a state, a figure and notices that name what was wrong', () => {
    fc.assert(
      fc.property(queries, fc.constantFrom('ko', 'en'), (query, locale) => {
        const { state, problems } = labCodec.read(query, INITIAL);
        expect(svgOf(state, 'narrow').outerHTML).not.toMatch(/="[^"]*(NaN|Infinity)/);
        for (const problem of problems) {
          const notice = noticeOf(problem, STRINGS[locale]);
          expect(notice).toContain(problem.param);
          expect(notice).not.toContain('undefined');
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is empty for the question’s own experiment', () => {
    expect(labCodec.write('', INITIAL, INITIAL)).toBe('');
  });
});
