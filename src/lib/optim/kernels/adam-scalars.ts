import type { Settled } from '../defaults.ts';
import { INSIDE, KEEP_A, KEEP_B, LR, OF_A, OUTSIDE, TAKE_A, TAKE_B } from './shared.ts';

/** Writes what two averages keep and take. */
export const averages = (shared: Float64Array, beta1: number, beta2 = beta1): void => {
  shared[KEEP_A] = beta1;
  shared[TAKE_A] = 1 - beta1;
  shared[KEEP_B] = beta2;
  shared[TAKE_B] = 1 - beta2;
};

/**
 * Writes Adam's step with everything that is the same for all parameters taken out of the loop. Multiplying
 * m̂ / (√v̂ + ε) above and below by √(1 − β2ᵗ) leaves x ← left·x − ofA · m / (√(v + inside) + outside):
 * one division and one root a parameter, in all three places ε can stand.
 *
 * @param c1 - 1 − β1ᵗ, or 1 where m is corrected already.
 * @param c2 - 1 − β2ᵗ, or 1 where what stands under the root is corrected already.
 */
export const adamScalars = (
  shared: Float64Array,
  spec: Settled<'adam' | 'adamw'>,
  c1: number,
  c2: number,
): void => {
  const { beta1, beta2, eps, epsilon } = spec;
  const root = Math.sqrt(c2);
  averages(shared, beta1, beta2);
  shared[OF_A] = (shared[LR]! * root) / c1; // in SHARED
  shared[INSIDE] = epsilon === 'inside' ? eps * c2 : 0;
  shared[OUTSIDE] = epsilon === 'outside' ? eps * root : epsilon === 'hat' ? eps : 0;
};
