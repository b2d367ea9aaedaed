import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { FORMS } from '../../../src/components/kit/figure/frame.ts';
import { plot } from '../../../src/components/kit/figure/plot.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { run } from '../../../src/components/widgets/momentum/model.ts';
import { params, type State } from '../../../src/components/widgets/momentum/params.ts';
import { map } from '../../../src/components/widgets/momentum/plot-map.ts';
import { en } from '../../../src/components/widgets/momentum/strings.en.ts';
import { ko } from '../../../src/components/widgets/momentum/strings.ko.ts';
import { worstRate } from '../../../src/lib/theory/index.ts';

const { document } = parseHTML('<html><body></body></html>');
const words = wordsIn('en', { en, ko });
const INITIAL = params.initial;
const pictureOf = (patch: Partial<State>) => {
  const state = { ...INITIAL, ...patch };
  return map({ state, run: run(state) }, words, FORMS.upper.wide);
};

/** The shades of a map, the faintest first: how dark each is, and its corners in axis units. */
function shadesOf(patch: Partial<State>) {
  const { axes, ground } = pictureOf(patch);
  const svg = plot({ ...axes.base, marks: [...(ground?.marks() ?? [])], document });
  const [rates, key] = [...svg.querySelectorAll('g.shades')].map((group) =>
    [...group.querySelectorAll('path')].map((path) => ({
      opacity: Number(path.getAttribute('fill-opacity')),
      corners: Array.from(
        (path.getAttribute('d') ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g),
        ([, x, y]) => [axes.xAt(Number(x)), axes.yAt(Number(y))] as const,
      ),
    })),
  );
  return { rates: rates ?? [], key: key ?? [] };
}

/** How dark it is under all shades up to one. */
const darkness = (shades: readonly { readonly opacity: number }[]): number =>
  1 - shades.reduce((light, { opacity }) => light * (1 - opacity), 1);

describe('the map', () => {
  test.each([100, 4, 1000])('of κ = %d has the corners of each shade at its rate', (kappa) => {
    const { rates } = shadesOf({ kappa });
    expect(rates.length).toBeGreaterThan(100);
    const best = (Math.sqrt(kappa) - 1) / (Math.sqrt(kappa) + 1);
    for (const [i, { corners }] of rates.entries()) {
      const rate = 1 - ((1 - best) * i) / rates.length;
      const own = corners
        .filter(([x, beta]) => x > 1e-6 && x < 4 - 1e-6 && beta < 0.9999) // the frame cuts none of these
        .map(([x, beta]) => worstRate([1, kappa], { lr: x / kappa, beta: Math.max(beta, 0) }));
      if (own.length > 0) expect(Math.max(...own)).toBeCloseTo(rate, 1);
      for (const each of own) expect(each).toBeLessThan(rate + 0.01);
      if (i > 0) expect(own.length).toBeGreaterThan(0);
    }
  });

  test('gets evenly darker, in steps that no eye sees, and the bar beside it as dark', () => {
    const { rates, key } = shadesOf({});
    for (const [i] of rates.entries()) {
      const step = darkness(rates.slice(0, i + 1)) - darkness(rates.slice(0, i));
      if (i > 0) expect(step).toBeCloseTo(0.67 / 127, 6);
    }
    expect(darkness(rates)).toBeCloseTo(0.72, 9);
    expect(darkness(key)).toBeCloseTo(0.72, 9);
    expect(darkness(key.slice(0, 1))).toBeCloseTo(0.05, 9);
  });

  test('is drawn again for another bowl alone', () => {
    const follows = (patch: Partial<State>) => pictureOf(patch).ground?.follows;
    expect(follows({ lr: 0.02, beta: 0.1, x: 1, y: 1, rotation: 3, steps: '50', step: 2 })).toEqual(
      follows({}),
    );
    expect(follows({ kappa: 20 })).not.toEqual(follows({}));
  });

  test('keeps the pair at its edge where αλ is further, and says what it is', () => {
    const drawn = (patch: Partial<State>) => {
      const { axes, data } = pictureOf(patch);
      const svg = plot({ ...axes.base, marks: data, document });
      const at = axes.xAt(Number(svg.querySelector('circle')?.getAttribute('cx')));
      return { at: Number(at.toPrecision(6)), words: svg.querySelector('text')?.textContent };
    };
    expect(drawn({ lr: 0.25 })).toEqual({ at: 4, words: 'αλ = 25 →' });
    expect(drawn({})).toEqual({ at: 0.3, words: 'drag' });
    expect(drawn({ lr: 0.02 })).toEqual({ at: 2, words: undefined });
  });

  test('reads off the factor of a pair', () => {
    const tips = pictureOf({}).tips?.() ?? [];
    expect(tips).toHaveLength(200);
    const { title = '' } = tips.find(({ x, y }) => x > 3 && x < 3.2 && y === 0.65) ?? {};
    expect(title).toMatch(/^αλ = 3\.1, β = 0\.65\nfactor per step = 0\.8\d/);
  });
});
