import { SEPARATE } from '../../../lib/optim/correction.ts';
import { quotient, rooted } from '../../../lib/optim/ratio.ts';
import type { RmspropState } from './state.ts';

/** Where ε stands: beside the root, under it, or beside the root of what is not corrected yet. */
export const PLACES = ['outside', 'inside', 'hat'] as const;
export type Place = (typeof PLACES)[number];

/** Sizes of a gradient that the view spans, as powers of ten. */
export const DECADES = { from: -12, to: 0, perDecade: 12 } as const;

/** The step ÷ learning rate against the size of a gradient that stays the same, ε in three places. */
export interface Epsilon {
  readonly view: 'eps';
  readonly t: number;
  readonly eps: number;
  /** The size looked at. */
  readonly g: number;
  /** The step there, for each place. */
  readonly steps: Readonly<Record<Place, number>>;
  /** The size at which each step has shrunk to a half, √½ inside the root. */
  readonly knees: Readonly<Record<Place, number>>;
  readonly sizes: readonly number[];
  readonly curves: Readonly<Record<Place, readonly number[]>>;
}

const record = <T>(of: (place: Place) => T): Record<Place, T> => ({
  outside: of('outside'),
  inside: of('inside'),
  hat: of('hat'),
});

/**
 * The step ÷ learning rate of a gradient that has always been g, its average corrected: v̂ = g² at every step.
 * In Adam's efficient form ε̂ stands beside √v, which is √(1 − βᵗ) times as large as √v̂.
 *
 * @param t - the step, from 1.
 * @see Kingma & Ba 2015 (arXiv 1412.6980), end of section 2, for the efficient form.
 */
export function stepAt(
  place: Place,
  g: number,
  { beta, eps, t }: { readonly beta: number; readonly eps: number; readonly t: number },
): number {
  const knee = place === 'hat' ? eps / Math.sqrt(SEPARATE.divisor(beta, t)) : eps;
  return (place === 'inside' ? rooted : quotient)(g, g * g, knee);
}

/** The whole view. */
export function epsilonOf(
  { beta, eps, g }: Pick<RmspropState, 'beta' | 'eps' | 'g'>,
  t: number,
): Epsilon {
  const { from, to, perDecade } = DECADES;
  const sizes = Array.from(
    { length: (to - from) * perDecade + 1 },
    (_, i) => 10 ** (from + i / perDecade),
  );
  const setting = { beta, eps, t };
  return {
    view: 'eps',
    t,
    eps,
    g,
    steps: record((place) => stepAt(place, g, setting)),
    knees: {
      outside: eps,
      inside: Math.sqrt(eps),
      hat: eps / Math.sqrt(SEPARATE.divisor(beta, t)),
    },
    sizes,
    curves: record((place) => sizes.map((size) => stepAt(place, size, setting))),
  };
}
