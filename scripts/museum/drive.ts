/** What every package on show is put through: one parameter, one gradient a step, and what the step did. @module */

/** A power of two, so that dividing an update by it rounds nothing. */
export const LEARNING_RATE = 0.5;

/** One optimizer's answer to one sequence of gradients. */
export interface Run {
  readonly id: string;
  /** The package's own name and version, and the file and line of the rule that was run. */
  readonly package: string;
  readonly version: string;
  readonly source: string;
  readonly optimizer: string;
  /** The options given, under the package's names; what is not here was left to the package. */
  readonly options: Readonly<Record<string, number | string | boolean>>;
  readonly gradients: readonly number[];
  /** (θₜ₋₁ − θₜ) / learning rate for each step; JSON has no NaN, so what is not finite is its name. */
  readonly updates: readonly (number | string)[];
  /** What the run shows, in a sentence. */
  readonly what: string;
}

/** Takes a step from θ = 0 on a gradient ∂L/∂θ, and answers the new θ. */
export type Step = (gradient: number) => number;

/**
 * The updates of an optimizer on a sequence of gradients.
 *
 * The parameter goes back to 0 before each step: its own rounding (float32 in two of the packages) then
 * hides nothing of the update, and what the optimizer remembers is left alone.
 */
export function drive(gradients: readonly number[], step: Step): (number | string)[] {
  return gradients.map((gradient) => {
    const update = (0 - step(gradient)) / LEARNING_RATE;
    return Number.isFinite(update) ? update : String(update);
  });
}
