import {
  nineAndOne,
  plainOn,
  rmspropOn,
  signsOn,
  type Walk,
} from '../../../lib/experiments/rmsprop.ts';
import type { RmspropState } from './state.ts';

/** Steps of the stream, ten cycles, and of the view of ε, where a hat wears off. */
export const NINE_STEPS = 100;
export const EPS_STEPS = 1000;

/** How many steps a view's run has. */
export const stepsOf = ({ view, steps }: Pick<RmspropState, 'view' | 'steps'>): number =>
  ({ nine: NINE_STEPS, ravine: steps, eps: EPS_STEPS })[view];

/** The step under the cursor, from 1, never past the end. */
export const stepOf = (state: Pick<RmspropState, 'view' | 'steps' | 'step'>): number =>
  Math.min(state.step ?? (state.view === 'eps' ? 1 : stepsOf(state)), stepsOf(state));

/** Hinton's stream under three rules, positions in learning rates; index 0 is the start. */
export interface Nine {
  readonly view: 'nine';
  readonly t: number;
  readonly g: Float64Array;
  readonly plain: readonly number[];
  readonly sign: readonly number[];
  readonly rmsprop: readonly number[];
  /** The average that divides, and the update, a value a step from step 1. */
  readonly v: readonly number[];
  readonly update: readonly number[];
}

const only = (points: Walk['path']): number[] => points.map(([x = NaN]) => x);

/** Everything of the stream but the step looked at. */
export function nineOf({ beta, eps }: Pick<RmspropState, 'beta' | 'eps'>): Omit<Nine, 't'> {
  const g = nineAndOne(NINE_STEPS);
  const walk = rmspropOn(g, beta, eps);
  return {
    view: 'nine',
    g,
    plain: only(plainOn(g)),
    sign: only(signsOn(g)),
    rmsprop: only(walk.path),
    v: only(walk.v),
    update: only(walk.update),
  };
}

/** How far a rule went in the last whole cycle before a step; null before the first is over. */
export function lastCycle(positions: readonly number[], t: number): number | null {
  const end = t - (t % 10);
  return end === 0 ? null : (positions[end] ?? NaN) - (positions[end - 10] ?? NaN);
}
