import { at } from '../optim/vec.ts';
import type { Formulas } from './guarded.ts';
import type { Signed } from './logistic-data.ts';

// log(1 + e^−m): the loss of an example with margin m. Neither exponential can overflow.
const loss = (m: number): number => Math.max(-m, 0) + Math.log1p(Math.exp(-Math.abs(m)));
// The probability of the wrong class. Small ones keep all their digits; past e^709 it is 1/∞ = 0.
const wrong = (m: number): number => 1 / (1 + Math.exp(m));

/** w·(s x) of example i: above 0 where it is told right, and by how much. */
export const marginOf = ({ dim, rows }: Signed, w: ArrayLike<number>, i: number): number => {
  let sum = 0;
  for (let j = 0, k = i * dim; j < dim; j++, k++) sum += w[j]! * rows[k]!; // within
  return sum;
};

/** The mean logistic loss with the penalty ½·l2·‖w‖², for data, points and places that have been checked. */
export const logisticFormulas = (data: Signed, l2: number): Formulas => {
  const { dim, count, rows } = data;
  return {
    value: (w) => {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += loss(marginOf(data, w, i));
      let squares = 0;
      for (let j = 0; j < dim; j++) squares += at(w, j) * at(w, j);
      return sum / count + (l2 * squares) / 2;
    },
    gradient: (w, out) => {
      out.fill(0);
      for (let i = 0, k = 0; i < count; i++) {
        const p = wrong(marginOf(data, w, i));
        for (let j = 0; j < dim; j++, k++) out[j]! -= p * rows[k]!; // within
      }
      for (let j = 0; j < dim; j++) out[j] = at(out, j) / count + l2 * at(w, j);
    },
    hessian: (w) => {
      const sums = Array.from({ length: dim }, () => new Float64Array(dim));
      for (let i = 0; i < count; i++) {
        const m = marginOf(data, w, i);
        const weight = wrong(m) * wrong(-m);
        for (const [j, row] of sums.entries()) {
          const scaled = weight * at(rows, i * dim + j);
          for (let k = 0; k < dim; k++) row[k] = at(row, k) + scaled * at(rows, i * dim + k);
        }
      }
      return sums.map((row, j) => Array.from(row, (h, k) => h / count + (j === k ? l2 : 0)));
    },
  };
};
