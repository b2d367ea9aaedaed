/** All eigenvalues of a symmetric matrix, by Jacobi's rotations: what an iteration for one of them is held to. @module */

/** The sum of squares beside the diagonal. */
const beside = (a: readonly Float64Array[]): number =>
  a.reduce((sum, row, i) => sum + row.reduce((so, x, j) => so + (i === j ? 0 : x * x), 0), 0);

/**
 * @param matrix - symmetric; is not changed.
 * @returns its eigenvalues, the least first.
 */
export function eigenvalues(matrix: readonly ArrayLike<number>[]): number[] {
  const a = matrix.map((row) => Float64Array.from(row));
  const size = a.reduce((sum, row) => sum + row.reduce((so, x) => so + x * x, 0), 0);
  for (let sweep = 0; sweep < 60 && beside(a) > 1e-28 * size; sweep++)
    for (let p = 0; p < a.length; p++) for (let q = p + 1; q < a.length; q++) rotate(a, p, q);
  return a.map((row, i) => row[i]!).sort((x, y) => x - y); // square
}

/** Turns the plane of p and q until a[p][q] is 0. */
function rotate(a: readonly Float64Array[], p: number, q: number): void {
  const [rowP, rowQ] = [a[p]!, a[q]!]; // within
  const pq = rowP[q]!; // square
  if (pq === 0) return;
  const half = (rowQ[q]! - rowP[p]!) / (2 * pq); // square
  const tan = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.hypot(half, 1));
  const cos = 1 / Math.hypot(tan, 1);
  const sin = tan * cos;
  for (const row of a) {
    const [x, y] = [row[p]!, row[q]!]; // square
    row[p] = cos * x - sin * y;
    row[q] = sin * x + cos * y;
  }
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [rowP[k]!, rowQ[k]!]; // square
    rowP[k] = cos * x - sin * y;
    rowQ[k] = sin * x + cos * y;
  }
}
