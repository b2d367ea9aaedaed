/** How often `diagnose` is right, over random mistakes, streams, settings and printed digits. */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';

import { streams } from '../../../src/lib/index.ts';
import {
  diagnose,
  fingerprint,
  VARIANT_IDS,
  VARIANTS,
  type Variant,
  type VariantId,
} from '../../../src/lib/museum/index.ts';
import { at } from '../../../src/lib/optim/vec.ts';

const random = (seed: number) => {
  const generator = xoroshiro128plus(seed);
  const next = () => (generator.next() >>> 0) / 2 ** 32;
  return {
    next,
    whole: (from: number, to: number) => from + Math.floor(next() * (to - from + 1)),
    of: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
  };
};
type Random = ReturnType<typeof random>;

const print = (digits: number) => (u: number) => Number(u.toPrecision(digits));

/** A run somebody could have: gradients, settings, and how many digits they saw. */
function draw({ whole, of, next }: Random, seed: number) {
  const length = whole(3, 20);
  const settings = {
    beta1: of([0.8, 0.9, 0.95]),
    beta2: of([0.95, 0.98, 0.99, 0.999]),
    eps: of([1e-8, 1e-7, 1e-3]),
    lr: 0.01,
  };
  const kind = of(['constant', 'ramp', 'normal', 'normal', 'list'] as const);
  const g =
    kind === 'constant'
      ? streams.constant(of([1, 10, 0.5]), length)
      : kind === 'ramp'
        ? streams.ramp(length).map((each) => each + 1)
        : kind === 'normal'
          ? streams.normal(length, seed)
          : Float64Array.from({ length }, () => Math.round((next() * 8 - 4) * 4) / 4 || 0.25);
  return { settings, g, digits: whole(4, 17) };
}

/** What a variant that begins late looks like within a short series. */
const begun = (variant: VariantId) => {
  const { begins }: Variant = VARIANTS[variant];
  return begins === undefined ? {} : { resumed: 2 };
};

describe('over 1,000 random runs', () => {
  const dice = random(13);
  let [told, first, untold, several, wrong] = [0, 0, 0, 0, 0];
  const missed: string[] = [];
  for (let i = 0; i < 1000; i++) {
    const { settings, g, digits } = draw(dice, i);
    const variant = dice.of(VARIANT_IDS.filter((id) => id !== 'counter-stalls'));
    const more = begun(variant);
    const updates = fingerprint(variant, g, { ...settings, ...more }).map(print(digits));
    // Brute force: which variants print the very same digits?
    const same = VARIANT_IDS.filter((id) => {
      const predicted = fingerprint(id, g, { ...settings, ...begun(id) }).map(print(digits));
      return id !== 'counter-stalls' && predicted.every((u, k) => Object.is(u, at(updates, k)));
    });
    const { verdict, ranked } = diagnose(updates, { ...settings, gradients: g, digits });
    const [best] = ranked;
    if (same.length > 1) {
      untold++;
      if (verdict === 'several') several++;
      else missed.push(`${variant} ~ ${same.join()}: ${verdict} ${best?.variant ?? ''}`);
    } else {
      told++;
      if (best?.variant === variant && best.fits) first++;
      else
        missed.push(
          `${variant} (${String(digits)} of ${String(g.length)}): ${verdict}, ${best?.variant ?? ''}`,
        );
    }
    if (variant === 'separate' && verdict === 'one' && best?.variant !== 'separate') wrong++;
  }

  it('names the right mistake first where the stream can tell', () => {
    expect(first / told, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(told).toBeGreaterThan(700);
  });
  it('says several where others print the same digits', () => {
    expect(several / untold, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(untold).toBeGreaterThan(50);
  });
  it('never accuses Adam as published', () => {
    expect(wrong).toBe(0);
  });
});

it('accuses Adam as published of nothing in 300 runs more', () => {
  const dice = random(17);
  for (let i = 0; i < 300; i++) {
    const { settings, g, digits } = draw(dice, 5000 + i);
    const updates = fingerprint('separate', g, settings).map(print(digits));
    const { verdict, ranked } = diagnose(updates, { ...settings, gradients: g, digits });
    expect(verdict).not.toBe('none');
    expect(ranked[0]).toMatchObject({ variant: 'separate', fits: true });
  }
});

/** Mistakes that are not in the table: (gradients, β1, β2, ε, how much) → updates. */
type Unknown = (g: Float64Array, beta1: number, beta2: number, eps: number, by: number) => number[];
const looped =
  (
    step: (
      s: { m: number; v: number; t: number; g: number },
      b1: number,
      b2: number,
      by: number,
    ) => [number, number],
  ): Unknown =>
  (gradients, beta1, beta2, eps, by) => {
    const s = { m: 0, v: 0, t: 0, g: 0 };
    return [...gradients].map((g) => {
      s.t += 1;
      s.g = g;
      const [top, bottom] = step(s, beta1, beta2, by);
      return top / (Math.sqrt(bottom) + eps);
    });
  };
const averaged = (s: { m: number; v: number; g: number }, b1: number, b2: number) => {
  s.m = b1 * s.m + (1 - b1) * s.g;
  s.v = b2 * s.v + (1 - b2) * s.g * s.g;
};
const UNKNOWN: Readonly<Record<string, Unknown>> = {
  'another decay of v': looped((s, b1, _, by) => {
    const b2 = 0.9 - by / 3;
    averaged(s, b1, b2);
    return [s.m / (1 - b1 ** s.t), s.v / (1 - b2 ** s.t)];
  }),
  'a half gradient in m': looped((s, b1, b2, by) => {
    averaged(s, b1, b2);
    s.m -= (1 - b1) * s.g * (0.1 + by / 2);
    return [s.m / (1 - b1 ** s.t), s.v / (1 - b2 ** (s.t + 1))];
  }),
  'the cube for the square': looped((s, b1, b2, by) => {
    s.m = b1 * s.m + (1 - b1) * s.g;
    s.v = b2 * s.v + (1 - b2) * Math.abs(s.g) ** (2.2 + by);
    return [s.m / (1 - b1 ** s.t), s.v / (1 - b2 ** s.t)];
  }),
  'an average without (1 − β)': looped((s, b1, b2, by) => {
    s.m = b1 * s.m + (0.37 + by / 4) * s.g;
    s.v = b2 * s.v + (1 - b2) * s.g * s.g;
    return [s.m / (1 - b1 ** s.t), s.v / (1 - b2 ** (2 * s.t))];
  }),
  'clipped gradients': looped((s, b1, b2, by) => {
    s.g = Math.max(-0.1 - by / 4, Math.min(0.1 + by / 4, s.g)) + 0.05 * s.t;
    averaged(s, b1, b2);
    return [s.m / (1 - b1 ** s.t), s.v / (1 - b2 ** s.t)];
  }),
};

it('says none to at least 95 % of 200 mistakes that it does not know', () => {
  const dice = random(19);
  const named: string[] = [];
  for (let i = 0; i < 200; i++) {
    const { settings, digits } = draw(dice, i);
    const g = streams.normal(dice.whole(4, 20), 9000 + i);
    const kind = dice.of(Object.keys(UNKNOWN));
    const mistake = UNKNOWN[kind] as Unknown;
    const { beta1, beta2, eps } = settings;
    const updates = mistake(g, beta1, beta2, eps, dice.next()).map(print(digits));
    const { verdict, ranked } = diagnose(updates, { ...settings, gradients: g, digits });
    if (verdict !== 'none') named.push(`${kind}: ${ranked[0]?.variant ?? ''}`);
  }
  expect(named.length / 200, named.join('\n')).toBeLessThanOrEqual(0.05);
});
