/** How often the place of an eigenvalue is halved: to the last bits of a double. */
const HALVINGS = 60;

/** Whether a symmetric tridiagonal matrix has an eigenvalue above x: then one of the pivots of T − x is above 0 (Sylvester). */
function hasAbove(x: number, diagonal: readonly number[], beside: readonly number[]): boolean {
  let pivot = 1;
  return diagonal.some((entry, i) => {
    const before = i === 0 ? 0 : beside[i - 1]!; // one shorter
    pivot = entry - x - (before * before) / pivot;
    if (pivot === 0) pivot = -Number.MIN_VALUE; // x is an eigenvalue of the rows so far
    return pivot > 0;
  });
}

/**
 * The largest eigenvalue of a symmetric tridiagonal matrix, by bisection.
 *
 * @param diagonal - its entries, at least one.
 * @param beside - the entries beside them; one fewer is read.
 * @see Golub & Van Loan, Matrix Computations, section 8.4: Sturm sequences.
 */
export function largestEigenvalue(diagonal: readonly number[], beside: readonly number[]): number {
  const size = Math.max(
    ...diagonal.map((entry, i) => {
      const [before = 0, after = 0] = [beside[i - 1], i < diagonal.length - 1 ? beside[i] : 0];
      return Math.abs(entry) + Math.abs(before) + Math.abs(after);
    }),
  ); // Gershgorin
  let [low, high] = [-size, size];
  for (let k = 0; k < HALVINGS; k++) {
    const middle = (low + high) / 2;
    if (hasAbove(middle, diagonal, beside)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
