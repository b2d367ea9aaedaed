import { at, zip, type Vec } from '../optim/vec.ts';
import type { Formulas } from './guarded.ts';
import { solve } from './solve.ts';

/** A convex loss whose minimum takes more steps than this is taken to have none. */
const MAX_STEPS = 100;
/** The share of the loss still to be gained below which one more step leaves rounding only. */
const DONE = 1e-20;
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
 * It ends by Newton's decrement, gᵀH⁻¹g ≈ 2(f − f*), relative to f: no scale of the parameters matters, and
 * on a loss that sinks towards 0 for ever, as the logistic loss of separable classes, it never gets small.
 *
 * @returns the minimum, or null when there is none: the Hessian is singular, or the steps do not end.
 * @see Boyd & Vandenberghe 2004, Convex Optimization, section 9.5.
 */
export const newtonMinimum = (formulas: Formulas, start: Vec): Vec | null => {
  let x = start;
  for (let i = 0; i < MAX_STEPS; i++) {
    const slope = new Float64Array(x.length);
    formulas.gradient(x, slope);
    const step = solve(formulas.hessian(x), slope);
    if (step === null) return null;
    const gain = step.reduce((sum, s, j) => sum + s * at(slope, j), 0);
    if (gain <= DONE * formulas.value(x)) return zip(x, step, (a, b) => a - b);
    x = shortened(formulas, x, step);
  }
  return null;
};
