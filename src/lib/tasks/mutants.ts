import type { VariantId } from '../museum/made.ts';

/** The mutants of mutants.py that a reader's test is to catch, in its order. */
export const MUTANTS = [
  'in-place',
  'first-step-only',
  'never',
  'multiply',
  'no-exponent',
  'only-m-corrected',
  'only-v-corrected',
  'square-forgotten',
  'no-root',
  'swapped-betas',
  'counter-ahead',
  'counter-from-zero',
  'counter-stalls',
  'previous-moments',
  'state-lost',
  'sign-flipped',
] as const satisfies readonly VariantId[];
/** Right forms there that a test must accept. */
export const FORMS = ['textbook', 'means', 'folded'] as const;
