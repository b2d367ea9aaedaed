import type { Vec } from '../optim/vec.ts';
import { checkOut, checkPoint } from './check.ts';
import type { SmoothObjective } from './objective.ts';

/** A loss as bare formulas, for points and places that have been checked. */
export interface Formulas {
  value(x: ArrayLike<number>): number;
  /** Writes every element of `out`. */
  gradient(x: ArrayLike<number>, out: Float64Array): void;
  hessian(x: ArrayLike<number>): readonly Vec[];
}

/**
 * Puts the checks of lengths and kinds before the formulas, in one place for every objective.
 *
 * @param id - the objective's name, for messages.
 * @param dim - how many coordinates a point must have.
 */
export const guarded = (
  id: string,
  dim: number,
  formulas: Formulas,
): Pick<SmoothObjective, 'value' | 'gradient' | 'hessianAt'> => {
  const names = { value: `${id}.value`, gradient: `${id}.gradient`, hessian: `${id}.hessianAt` };
  return {
    value: (x) => {
      checkPoint(names.value, x, dim);
      return formulas.value(x);
    },
    gradient: (x, out) => {
      checkPoint(names.gradient, x, dim);
      checkOut(names.gradient, out, x, dim);
      formulas.gradient(x, out);
      return out;
    },
    hessianAt: (x) => {
      checkPoint(names.hessian, x, dim);
      return formulas.hessian(x);
    },
  };
};
