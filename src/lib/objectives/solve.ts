import { at, type Vec } from '../optim/vec.ts';

/** How small a pivot may become, relative to the diagonal it came from, before it is rounding only. */
const SMALLEST_PIVOT = 1e-12;

/** The Cholesky factor L of a symmetric matrix, L Lᵀ = matrix; null when it is not clearly positive definite. */
const factor = (matrix: readonly Vec[]): readonly Float64Array[] | null => {
  const lower: Float64Array[] = [];
  for (const [i, row] of matrix.entries()) {
    const current = new Float64Array(i + 1);
    for (const [j, above] of [...lower, current].entries()) {
      let sum = at(row, j);
      for (let k = 0; k < j; k++) sum -= at(current, k) * at(above, k);
      if (j < i) current[j] = sum / at(above, j);
      else if (sum > SMALLEST_PIVOT * at(row, i)) current[i] = Math.sqrt(sum);
      else return null;
    }
    lower.push(current);
  }
  return lower;
};

/**
 * Solves matrix · x = right for a symmetric, positive definite matrix.
 *
 * @returns x, or null when the matrix is singular, or nearly so, or not positive definite.
 * @see Golub & Van Loan, Matrix Computations, section 4.2: Cholesky.
 */
export const solve = (matrix: readonly Vec[], right: ArrayLike<number>): Vec | null => {
  const lower = factor(matrix);
  if (lower === null) return null;
  const x = Array.from(right);
  for (const [i, row] of lower.entries()) {
    let sum = at(x, i);
    for (let k = 0; k < i; k++) sum -= at(row, k) * at(x, k);
    x[i] = sum / at(row, i);
  }
  for (const [i, row] of [...lower.entries()].reverse()) {
    const xi = at(x, i) / at(row, i);
    x[i] = xi;
    for (let k = 0; k < i; k++) x[k] = at(x, k) - at(row, k) * xi;
  }
  return x;
};
