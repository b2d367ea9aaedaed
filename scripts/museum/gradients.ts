/** The sequences of gradients, each exact in float32 but for 0.01 and 0.001. @module */

/** A sequence and what to call it in a run's id. */
export interface Sequence {
  readonly name: string;
  readonly gradients: readonly number[];
}

const STEPS = 100;

/** The same gradient at each step. */
export const constant = (gradient: number, steps = STEPS): Sequence => ({
  name: `constant-${gradient}`,
  gradients: Array.from({ length: steps }, () => gradient),
});

/** Sixteenths between −50/16 and 50/16 that jump about: gₜ = ((37 t) mod 101 − 50) / 16 for t = 1…100. */
export const VARYING: Sequence = {
  name: 'varying',
  gradients: Array.from({ length: STEPS }, (_, i) => (((i + 1) * 37) % 101) / 16 - 50 / 16),
};
