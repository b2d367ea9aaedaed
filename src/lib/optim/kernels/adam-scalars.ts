import type { AdamEpsilon } from '../specs.ts';

/**
 * Adam's step with everything that is the same for all parameters taken out of the loop. Multiplying
 * m̂ / (√v̂ + ε) above and below by √(1 − β2ᵗ) leaves x ← shrink·x − scale · m / (√(v + inside) + outside):
 * one division and one root a parameter, in all three places ε can stand.
 */
export interface AdamScalars {
  /** 1 − lr·weightDecay where the decay is decoupled, else 1. */
  shrink: number;
  scale: number;
  /** Added under the root. */
  inside: number;
  /** Added to the root. */
  outside: number;
}

/**
 * Writes the scalars of one step.
 *
 * @param c1 - 1 − β1ᵗ.
 * @param c2 - 1 − β2ᵗ, or 1 where what stands under the root is corrected already.
 */
export const foldAdam = (
  into: AdamScalars,
  epsilon: AdamEpsilon,
  eps: number,
  lr: number,
  c1: number,
  c2: number,
): void => {
  const root = Math.sqrt(c2);
  into.scale = (lr * root) / c1;
  into.inside = epsilon === 'inside' ? eps * c2 : 0;
  into.outside = epsilon === 'outside' ? eps * root : epsilon === 'hat' ? eps : 0;
};
