import type { Vec } from './vec.ts';

/** What one step gives back: the state for the next step, and this step's result. */
export interface Step<S> {
  readonly state: S;
  readonly out: Vec;
}

/**
 * A pure, stateful map over gradients: (state, g) → (state', out).
 * The state is plain data, so it can be kept, compared and stepped again.
 */
export interface Transform<S> {
  /** The state before the first step, for `dim` coordinates. */
  init(dim: number): S;
  /** One step on one gradient. Changes neither argument. */
  step(state: S, gradient: Vec): Step<S>;
}
