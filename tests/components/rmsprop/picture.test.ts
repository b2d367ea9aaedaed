import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { draw } from '../../../src/components/figure/draw.ts';
import { FRAMES, type FrameName } from '../../../src/components/figure/frame.ts';
import { noticeOf } from '../../../src/components/figure/notices.ts';
import { sceneOptions } from '../../../src/components/figure/scene.ts';
import { EXAMPLES } from '../../../src/components/widgets/rmsprop/examples.ts';
import * as contour from '../../../src/components/widgets/rmsprop/plot-contour.ts';
import * as coordinates from '../../../src/components/widgets/rmsprop/plot-coordinates.ts';
import * as epsilon from '../../../src/components/widgets/rmsprop/plot-epsilon.ts';
import * as position from '../../../src/components/widgets/rmsprop/plot-position.ts';
import * as root from '../../../src/components/widgets/rmsprop/plot-root.ts';
import * as update from '../../../src/components/widgets/rmsprop/plot-update.ts';
import { valuesOf } from '../../../src/components/widgets/rmsprop/readout.ts';
import {
  INITIAL,
  rmspropCodec,
  type RmspropState,
} from '../../../src/components/widgets/rmsprop/state.ts';
import { STRINGS } from '../../../src/components/widgets/rmsprop/strings.ts';
import { tableOf } from '../../../src/components/widgets/rmsprop/table.ts';
import { shownOf } from '../../../src/components/widgets/rmsprop/view.ts';
import {
  captionOf,
  coordinatesCaption,
  descriptionOf,
  rootCaption,
  updateCaption,
} from '../../../src/components/widgets/rmsprop/words.ts';
import { queries, rmspropStates } from './states.ts';

const { document } = parseHTML('<html><body></body></html>');
const naming = { name: 'plot', describedBy: 'text' };

/** Every plot of a state, as SVG. */
function svgsOf(state: RmspropState, name: FrameName, locale: 'ko' | 'en' = 'en'): SVGSVGElement[] {
  const shown = shownOf(state);
  const [strings, frame] = [STRINGS[locale], FRAMES[name]];
  const scenes = () => {
    switch (shown.view) {
      case 'nine':
        return [position, root, update].map((plot) => plot.scene(shown, strings, frame));
      case 'ravine':
        return [contour, coordinates].map((plot) => plot.scene(shown, strings, frame));
      case 'eps':
        return [epsilon.scene(shown, strings, frame)];
    }
  };
  return scenes().map((each) => draw(sceneOptions(each), naming, document).svg);
}
const htmlOf = (...args: Parameters<typeof svgsOf>): string =>
  svgsOf(...args)
    .map((svg) => svg.outerHTML)
    .join('');
const WRONG = /="[^"]*(NaN|Infinity)/;

describe('every plot', () => {
  test.each(Object.entries(EXAMPLES))('draws the example %s', (_, state) => {
    for (const frame of ['wide', 'half', 'square', 'narrow'] as const)
      for (const locale of ['ko', 'en'] as const)
        expect(htmlOf(state, frame, locale)).not.toMatch(WRONG);
  });

  test('draws any state without a NaN in any shape', () => {
    fc.assert(
      fc.property(rmspropStates, (state) => {
        expect(htmlOf(state, 'narrow')).not.toMatch(WRONG);
      }),
      { numRuns: 60 },
    );
  });

  test('of the ravine has equal units both ways, in every frame', () => {
    const shown = shownOf({ ...INITIAL, view: 'ravine' });
    if (shown.view !== 'ravine') throw new Error('not the ravine');
    for (const frame of [FRAMES.square, FRAMES.narrow]) {
      const { x, y } = draw(
        sceneOptions(contour.scene(shown, STRINGS.en, frame)),
        naming,
        document,
      );
      expect(x.apply(1) - x.apply(0)).toBeCloseTo(y.apply(0) - y.apply(1), 6);
    }
  });

  test('keeps its axes while the step moves', () => {
    const at = (patch: Partial<RmspropState>) => shownOf({ ...INITIAL, ...patch });
    const [one, two, other] = [at({ step: 3 }), at({ step: 40 }), at({ beta: 0.999 })];
    if (one.view !== 'nine' || two.view !== 'nine' || other.view !== 'nine')
      throw new Error('not nine');
    const domains = (nine: typeof one) =>
      position.scene(nine, STRINGS.en, FRAMES.wide).axes.domains;
    expect(domains(one)).toEqual(domains(two));
    expect(domains(one)).not.toEqual(domains(other));
    const { svg } = draw(position.thumbnail(one), { name: '', describedBy: '' }, document);
    expect(svg.querySelectorAll('.layers path')).toHaveLength(3);
  });

  test('keeps names at line ends apart', () => {
    const names = [
      ...(svgsOf({ ...INITIAL, view: 'ravine', panel: 'distance' }, 'narrow')[1]?.querySelectorAll(
        'g.text text[font-weight]',
      ) ?? []),
    ];
    const places = names.map((name) => Number(name.getAttribute('y'))).sort((a, b) => a - b);
    expect(places).toHaveLength(3);
    places.slice(1).forEach((place, i) => expect(place - (places[i] ?? NaN)).toBeGreaterThan(12));
  });
});

describe('the words beside it', () => {
  test('say where the three rules stand after ten cycles', () => {
    expect(captionOf(shownOf(INITIAL), STRINGS.en)).toBe(
      'Step 100: sign only at −80, RMSProp at −19.9, plain descent at 0. In the last whole cycle they moved by −8, −0.68 and 0.',
    );
  });

  test('leave no placeholder open and no NaN unlabelled in any state or language', () => {
    fc.assert(
      fc.property(rmspropStates, fc.constantFrom('ko', 'en'), (state, locale) => {
        const [shown, strings] = [shownOf(state), STRINGS[locale]];
        const more =
          shown.view === 'nine'
            ? [rootCaption(shown, strings), updateCaption(shown, strings)]
            : shown.view === 'ravine'
              ? [coordinatesCaption(shown, strings)]
              : [];
        const values = valuesOf(shown, strings);
        const text = [
          captionOf(shown, strings),
          descriptionOf(shown, strings),
          ...more,
          ...values.map(({ title }) => title),
        ].join(' ');
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
        for (const { value } of values) expect(value).not.toBeNaN();
      }),
    );
  });
});

describe('the table', () => {
  test('holds a row a step of the stream and of the ravine, a row a power of ten of ε', () => {
    const rowsOf = (patch: Partial<RmspropState>) =>
      tableOf(shownOf({ ...INITIAL, ...patch }), STRINGS.en);
    const nine = rowsOf({});
    expect(nine.rows).toHaveLength(100);
    expect(nine.rows[9]?.slice(0, 2)).toEqual(['10', '-0.9']);
    expect(nine.rows.at(-1)?.at(5)).toBe('-80.');
    expect(rowsOf({ view: 'ravine' }).rows).toHaveLength(201);
    const eps = rowsOf({ view: 'eps' });
    expect(eps.rows.map(([g]) => g).slice(0, 2)).toEqual(['10⁻¹²', '10⁻¹¹']);
    expect(eps.rows).toHaveLength(13);
    for (const { columns, rows } of [nine, eps, rowsOf({ view: 'ravine' })]) {
      expect(new Set(columns).size).toBe(columns.length);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
  });
});

describe('the address', () => {
  test('gives back every state it was written from, and is empty for the first', () => {
    fc.assert(
      fc.property(rmspropStates, (state) => {
        const read = rmspropCodec.read(rmspropCodec.write('', state, INITIAL), INITIAL);
        expect(read).toEqual({ state, problems: [] });
      }),
    );
    expect(rmspropCodec.write('', INITIAL, INITIAL)).toBe('');
  });

  test('of any kind gives a state, figures and notices that name what was wrong', () => {
    fc.assert(
      fc.property(queries, fc.constantFrom('ko', 'en'), (query, locale) => {
        const { state, problems } = rmspropCodec.read(query, INITIAL);
        expect(htmlOf(state, 'narrow', locale)).not.toMatch(WRONG);
        for (const problem of problems) {
          const notice = noticeOf(problem, STRINGS[locale]);
          expect(notice).toContain(problem.param);
          expect(notice).not.toContain('undefined');
        }
      }),
      { numRuns: 200 },
    );
  });
});
