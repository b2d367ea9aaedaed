/**
 * How much of an average each past gradient makes up, under Adam's correction and under the patch
 * that corrects only at step 1. The patch is the same as starting from m₀ = g₁ and v₀ = g₁².
 */

/** Weights of g₁ … g_t in Adam's corrected average, (1 − β)β^(t−k) / (1 − βᵗ); they sum to 1. */
export const adamWeights = (decay: number, t: number): readonly number[] =>
  Array.from({ length: t }, (_, i) => ((1 - decay) * decay ** (t - 1 - i)) / (1 - decay ** t));

/** Weights of g₁ … g_t under the patch: β^(t−1) on g₁, (1 − β)β^(t−k) on the others; they sum to 1. */
export const patchWeights = (decay: number, t: number): readonly number[] =>
  Array.from({ length: t }, (_, i) => (i === 0 ? 1 : 1 - decay) * decay ** (t - 1 - i));

/** How many equally weighted gradients would average as well: 1 / Σ w², for weights that sum to 1. */
export const effectiveSamples = (weights: readonly number[]): number =>
  1 / weights.reduce((sum, weight) => sum + weight * weight, 0);

const [BETA2, T] = [0.999, 100];
const adam = adamWeights(BETA2, T);
const patch = patchWeights(BETA2, T);

/** What g₁² still weighs in v at step 100. */
export const firstWeight = { separate: adam[0] ?? NaN, patch: patch[0] ?? NaN } as const;
/** How many squares v effectively averages at step 100. */
export const effective = {
  separate: effectiveSamples(adam),
  patch: effectiveSamples(patch),
} as const;
