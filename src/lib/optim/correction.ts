import type { Vec } from './vec.ts';

/** How an average is corrected. Every wrong version differs from the right one in a property. */
export interface Correction {
  /** Divides the average at step t ≥ 1. */
  readonly divisor: (decay: number, t: number) => number;
  /** What the next step starts from. */
  readonly remember: (average: Vec, corrected: Vec) => Vec;
}

/**
 * Adam as published: divide by 1 − decayᵗ, and keep the corrected value apart from the average.
 *
 * @see Kingma & Ba 2015 (arXiv 1412.6980), Algorithm 1 and section 3.
 */
export const SEPARATE: Correction = {
  divisor: (decay, t) => 1 - decay ** t,
  remember: (average) => average,
};
