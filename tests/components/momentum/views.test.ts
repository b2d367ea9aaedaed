import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { FORMS } from '../../../src/components/kit/figure/frame.ts';
import type { Picture } from '../../../src/components/kit/figure/picture.ts';
import { plot } from '../../../src/components/kit/figure/plot.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { run } from '../../../src/components/widgets/momentum/model.ts';
import { params, type State } from '../../../src/components/widgets/momentum/params.ts';
import { directions } from '../../../src/components/widgets/momentum/plot-directions.ts';
import { roots, swing } from '../../../src/components/widgets/momentum/plot-roots.ts';
import { en } from '../../../src/components/widgets/momentum/strings.en.ts';
import { ko } from '../../../src/components/widgets/momentum/strings.ko.ts';

const { document } = parseHTML('<html><body></body></html>');
const words = wordsIn('en', { en, ko });
const shown = (patch: Partial<State>) => {
  const state = { ...params.initial, ...patch };
  return { state, run: run(state) };
};
const drawn = ({ axes, data }: Picture) => plot({ ...axes.base, marks: data, document });
const textsOf = (picture: Picture) =>
  [...drawn(picture).querySelectorAll('text')].map(({ textContent }) => textContent);

describe('the roots', () => {
  const rootsOf = (patch: Partial<State>) => roots(shown(patch), words, FORMS.upper.wide);
  const places = (patch: Partial<State>) => {
    const picture = rootsOf(patch);
    const { xAt, yAt } = picture.axes;
    return [...drawn(picture).querySelectorAll('circle')].map((root) => [
      xAt(Number(root.getAttribute('cx'))),
      yAt(Number(root.getAttribute('cy'))),
    ]);
  };

  test('lie mirrored on the circle of √β while they are complex', () => {
    const [[x = NaN, y = NaN] = [], other = []] = places({});
    expect(Math.hypot(x, y)).toBeCloseTo(Math.sqrt(0.9), 9);
    expect(other[0]).toBeCloseTo(x, 9);
    expect(other[1]).toBeCloseTo(-y, 9);
  });

  test('leave the circle past the line, and stay at the edge of the plane with their value', () => {
    const far = (lr: number) => Math.min(...places({ lr }).map(([x = NaN]) => x));
    expect(far(0.0379)).toBeGreaterThan(-1);
    expect(far(0.0381)).toBeLessThan(-1);
    expect(textsOf(rootsOf({ lr: 0.08 }))).toEqual(['← −5.95']);
    expect(textsOf(rootsOf({ lr: 0.0381 }))).toEqual([]);
  });

  test('are as round as they are: both axes have one unit', () => {
    const { px, py } = rootsOf({}).axes;
    expect(px(1) - px(0)).toBeCloseTo(py(0) - py(1), 9);
  });

  test('stand beside the distance along the steepest direction', () => {
    const { run: now } = shown({});
    const tips = swing(shown({}), words, FORMS.lower.wide).tips?.() ?? [];
    expect(tips).toHaveLength(41);
    expect(tips[7]?.y).toBe(now.directions().at(-1)?.x[7]);
  });
});

describe('the directions', () => {
  const directionsOf = (patch: Partial<State>, size: 'wide' | 'narrow' = 'wide') =>
    directions(shown(patch), words, FORMS.alone[size]);

  test('are five, three on a phone, named by their curvature', () => {
    const names = (size: 'wide' | 'narrow') => textsOf(directionsOf({}, size)).length;
    expect([names('wide'), names('narrow')]).toEqual([5, 3]);
    expect(textsOf(directionsOf({})).toSorted()).toContain('λ = 100');
    expect(textsOf(directionsOf({ kappa: 1 }))).toEqual(['λ = 1']);
  });

  test('say which of them diverge', () => {
    expect(textsOf(directionsOf({ lr: 0.06 }))).toContain('λ = 100: diverges');
    expect(textsOf(directionsOf({ lr: 0.06 }))).not.toContain('λ = 1: diverges');
  });

  test('read off what is left', () => {
    const tips = directionsOf({}).tips?.() ?? [];
    expect(tips[0]?.title).toBe('λ = 1, t = 0\n1');
  });
});
