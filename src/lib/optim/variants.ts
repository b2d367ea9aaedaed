import { SEPARATE, type Correction } from './correction.ts';

/**
 * No correction at all: the first steps are (1 − β1ᵗ)/√(1 − β2ᵗ) times Adam's.
 *
 * @see google-research/bert, optimization.py 131–151 and issue #153; the default of ml-explore/mlx.
 */
export const NEVER: Correction = { ...SEPARATE, divisor: () => 1 };

/**
 * The corrected value is stored back, so each step corrects again what was corrected already.
 * With a constant gradient of 10 the update at step 100 is about 3.4e-70 instead of about 1.
 *
 * @see frgfm/holocron issue #1 (RAdam), fixed in d2c1a6e0: the same mistake in the wild.
 */
export const IN_PLACE: Correction = { ...SEPARATE, remember: (_, corrected) => corrected };

/**
 * The question's patch: store back as well, but correct only at step 1.
 * The same as starting from m₀ = g₁ and v₀ = g₁²; right for a constant gradient only.
 */
export const FIRST_STEP_ONLY: Correction = {
  ...IN_PLACE,
  divisor: (decay, t) => (t === 1 ? 1 - decay : 1),
};

/**
 * Multiplies by 1 − decayᵗ where Adam divides.
 *
 * @see karpathy/convnetjs, src/convnet_trainers.js 99–100; pull request #70, open since 2016.
 */
export const MULTIPLY: Correction = { ...SEPARATE, divisor: (decay, t) => 1 / (1 - decay ** t) };

/**
 * Divides by 1 − decay at every step: the power t is missing.
 *
 * @see eriklindernoren/ML-From-Scratch, optimizers.py 125–126 and issue #35.
 */
export const NO_EXPONENT: Correction = { ...SEPARATE, divisor: (decay) => 1 - decay };

/** The corrections by name, in the order they are shown: the bug, the fix, the patch, the others. */
export const CORRECTIONS = {
  'in-place': IN_PLACE,
  separate: SEPARATE,
  'first-step-only': FIRST_STEP_ONLY,
  never: NEVER,
  multiply: MULTIPLY,
  'no-exponent': NO_EXPONENT,
} as const satisfies Record<string, Correction>;

/** The name of a correction; `separate` is the right one. */
export type CorrectionName = keyof typeof CORRECTIONS;

/** Every correction's name, in the order they are shown. */
export const CORRECTION_NAMES = Object.keys(CORRECTIONS) as readonly CorrectionName[];
