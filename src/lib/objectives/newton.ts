import { zip, type Vec } from '../optim/vec.ts';
import type { Formulas } from './guarded.ts';
import { solve } from './solve.ts';

/** A convex loss whose minimum takes more steps than this is taken to have none. */
const MAX_STEPS = 100;
/** The reach of a step that is the last: what it leaves is about the square of this. */
const DONE = 1e-8;
/** The relative rise of the loss that may be rounding. */
const ROUNDING = 1e-9;

/** x − step, or the first half, quarter, … of the step after which the loss has not risen. */
const shortened = (formulas: Formulas, x: Vec, step: Vec): Vec => {
  const highest = formulas.value(x) * (1 + ROUNDING);
  const after = (share: number): Vec => zip(x, step, (a, b) => a - share * b);
  let share = 1;
  while (formulas.value(after(share)) > highest) share /= 2;
  return after(share);
};

/**
 * The minimum of a strictly convex loss that is never negative, by Newton's method from `start`.
 *
 * @param reach - how far a step goes, in units in which the loss bends over a length of about 1. Neither the
 *   step itself nor what is gained by it would do: the first depends on the scale of the parameters, the
 *   second becomes small on a slope that goes down for ever.
 * @returns the minimum, or null when there is none: the Hessian is singular, or the steps do not end.
 * @see Boyd & Vandenberghe 2004, Convex Optimization, section 9.5.
 */
export const newtonMinimum = (
  formulas: Formulas,
  start: Vec,
  reach: (step: Vec) => number,
): Vec | null => {
  let x = start;
  for (let i = 0; i < MAX_STEPS; i++) {
    const slope = new Float64Array(x.length);
    formulas.gradient(x, slope);
    const step = solve(formulas.hessian(x), slope);
    if (step === null) return null;
    if (reach(step) <= DONE) return zip(x, step, (a, b) => a - b);
    x = shortened(formulas, x, step);
  }
  return null;
};
