import { SEPARATE } from '../optim/correction.ts';
import { quotient, rooted } from '../optim/ratio.ts';

/** Where ε stands: beside the root, inside it, or as ε̂ beside the root of the average that is not corrected. */
export const EPSILON_PLACES = ['outside', 'inside', 'hat'] as const;
export type EpsilonPlace = (typeof EPSILON_PLACES)[number];

interface Setting {
  readonly beta: number;
  readonly eps: number;
  /** The step, from 1. */
  readonly t: number;
}

/** What ε̂ comes to beside √v̂. */
const hatted = ({ beta, eps, t }: Setting): number => eps / Math.sqrt(SEPARATE.divisor(beta, t));

/**
 * The step ÷ learning rate of a gradient that has always been g, its average corrected: v̂ = g² at every step.
 * In Adam's efficient form ε̂ stands beside √v, which is √(1 − βᵗ) times as large as √v̂.
 *
 * @see Kingma & Ba 2015 (arXiv 1412.6980), end of section 2, for the efficient form.
 */
export function stepAt(place: EpsilonPlace, g: number, setting: Setting): number {
  if (place === 'inside') return rooted(g, g * g, setting.eps);
  return quotient(g, g * g, place === 'hat' ? hatted(setting) : setting.eps);
}

/** The size of a gradient at which its step has shrunk to a half, √½ with ε inside the root. */
export const kneeAt = (place: EpsilonPlace, setting: Setting): number =>
  ({ outside: setting.eps, inside: Math.sqrt(setting.eps), hat: hatted(setting) })[place];
