import { fingerprint, updatesOf } from '../museum/fingerprint.ts';
import { correct } from '../optim/correct.ts';
import { SEPARATE } from '../optim/correction.ts';
import { ema } from '../optim/ema.ts';
import { ratio } from '../optim/ratio.ts';
import type { Settings } from './streams.ts';

/** Variants of the museum that a reader's code may turn out to be. */
const KNOWN = [
  'in-place',
  'first-step-only',
  'never',
  'multiply',
  'no-exponent',
  'counter-from-zero',
  'counter-ahead',
  'only-m-corrected',
  'only-v-corrected',
  'square-forgotten',
  'no-root',
  'swapped-betas',
  'betas-as-rates',
  'sign-flipped',
  'epsilon-inside',
  'epsilon-hat',
] as const;

/** Mistakes that are named: those of the museum, v as an average of |g|, a learning rate that is left out. */
export const MISTAKES = [...KNOWN, 'absolute', 'lr-left-out'] as const;
export type Mistake = (typeof MISTAKES)[number];

/** What a mistake makes of a stream, step by step; `separate` is right Adam. */
export function updates(
  mistake: Mistake | 'separate',
  gradients: readonly number[],
  [lr, beta1, beta2, eps]: Settings,
): readonly number[] {
  if (mistake === 'lr-left-out') return updates('separate', gradients, [1, beta1, beta2, eps]);
  const made =
    mistake === 'absolute'
      ? updatesOf(
          ratio<unknown, unknown>(
            correct(ema(beta1), SEPARATE),
            correct(ema(beta2, Math.abs), SEPARATE),
            eps,
          ),
          gradients,
        )
      : fingerprint(mistake, gradients, { beta1, beta2, eps, lr });
  return [...made].map((update) => lr * update);
}
