/**
 * How much of an average each past gradient makes up, under Adam's correction and under the patch
 * that corrects only at step 1. The patch is the same as starting from m₀ = g₁ and v₀ = g₁².
 */
import {
  adamWeights,
  effectiveSamples,
  halfLife as halfLifeOf,
  patchWeights,
} from '../theory/index.ts';
import { settings } from './puzzle.ts';

export { adamWeights, effectiveSamples, patchWeights };

const { beta2, steps } = settings;
const adam = adamWeights(beta2, steps);
const patch = patchWeights(beta2, steps);

/** What g₁² still weighs in v at step 100. */
export const firstWeight = { separate: adam[0] ?? NaN, patch: patch[0] ?? NaN } as const;
/** How many squares v effectively averages at step 100. */
export const effective = {
  separate: effectiveSamples(adam),
  patch: effectiveSamples(patch),
} as const;

/** In how many steps a weight in v falls to one half. */
export const halfLife = halfLifeOf(beta2);
/** The first step at which g₁² weighs less than one half under the patch: its weight there is β₂ᵗ⁻¹. */
export const stepOfHalf = Math.floor(halfLife) + 2;
