import { MUSEUM } from './exhibits.ts';
import type { VariantSettings } from './settings.ts';
import type { VariantId } from './made.ts';

/** The mistakes of the game, right Adam first. A mistake that six steps cannot show is none of them. */
export const CANDIDATES = [
  'separate',
  'in-place',
  'first-step-only',
  'never',
  'multiply',
  'no-exponent',
  'counter-per-tensor',
  'previous-moments',
  'epsilon-hat',
] as const satisfies readonly VariantId[];
/** A mistake of the game. */
export type Candidate = (typeof CANDIDATES)[number];

/** How many gradients a test may have. */
export const MOST = 6;

/** The question's settings: an ε large enough that ε̂ prints otherwise. */
export const settings: VariantSettings = MUSEUM.find(({ id }) => id === 'question')?.settings ?? {};
