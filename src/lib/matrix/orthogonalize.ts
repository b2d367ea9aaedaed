import { checkEps } from '../optim/check.ts';
import { refuseUnknown } from '../optim/unknown-options.ts';
import { checkMatrix, checkWhole } from './checks.ts';

/**
 * How `orthogonalize` goes about it.
 *
 * @ko orthogonalize의 옵션입니다.
 */
export interface OrthogonalizeOptions {
  /** How often the polynomial is applied, a whole number from 1 to 99. Default 5. */
  readonly nsSteps?: number;
  /** What the norm is at least taken to be, ≥ 0. Default 1e-7. */
  readonly eps?: number;
}

/** More would only repeat what five have done. */
export const MOST_STEPS = 99;

/** p(s) = a·s + b·s³ + c·s⁵ of each singular value s. */
const [A, B, C] = [3.4445, -4.775, 2.0315];

/** left · rightᵀ of matrices of `rows` rows with `inner` columns each, row after row. */
function timesTransposed(left: Float64Array, right: Float64Array, rows: number, inner: number) {
  const out = new Float64Array(rows * rows);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < rows; j++) {
      let sum = 0;
      for (let k = 0; k < inner; k++) sum += left[i * inner + k]! * right[j * inner + k]!; // within both
      out[i * rows + j] = sum;
    }
  return out;
}

/** square · matrix, where the matrix has `columns` columns. */
function times(square: Float64Array, matrix: Float64Array, rows: number, columns: number) {
  const out = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++)
    for (let k = 0; k < rows; k++) {
      const factor = square[i * rows + k]!; // within the square
      for (let j = 0; j < columns; j++) out[i * columns + j]! += factor * matrix[k * columns + j]!; // within both
    }
  return out;
}

function transposed(matrix: ArrayLike<number>, rows: number, columns: number): Float64Array {
  const out = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) out[j * rows + i] = matrix[i * columns + j]!; // within both
  return out;
}

/** `orthogonalize` of what has been checked. */
export function newtonSchulz(
  matrix: ArrayLike<number>,
  rows: number,
  columns: number,
  { nsSteps, eps }: Required<OrthogonalizeOptions>,
): Float64Array {
  if (rows > columns)
    return transposed(
      newtonSchulz(transposed(matrix, rows, columns), columns, rows, { nsSteps, eps }),
      columns,
      rows,
    );
  let x = Float64Array.from(matrix);
  const norm = Math.max(Math.hypot(...x), eps);
  x = x.map((value) => value / norm);
  for (let n = 0; n < nsSteps; n++) {
    const gram = timesTransposed(x, x, rows, columns);
    const square = timesTransposed(gram, gram, rows, rows); // gram is its own transpose
    const sum = gram.map((value, i) => B * value + C * square[i]!); // as long
    const turned = times(sum, x, rows, columns);
    x = x.map((value, i) => A * value + turned[i]!); // as long
  }
  return x;
}

/**
 * Brings the singular values of a matrix near 1 and leaves its directions: what Muon makes of its momentum. A few
 * steps of the iteration of Newton and Schulz with a polynomial of degree five, which lifts small values fast and
 * settles for 0.7 … 1.2 instead of 1.
 *
 * @param matrix - rows · columns finite numbers, row after row.
 * @throws TypeError for a wrong type or an unknown option; RangeError for a wrong length or a number out of range.
 * @see Jordan et al. 2024, Muon; pytorch/pytorch, torch/optim/_muon.py, which iterates in bfloat16.
 * @example
 * [...orthogonalize([2, 0, 0, 0.5], 2, 2)].map((v) => v.toFixed(2)) // ['0.74', '0.00', '0.00', '0.74']
 * @ko 행렬의 특잇값을 1 근처로 모으고 방향은 그대로 둡니다. Muon이 모멘텀 행렬에 적용하는 뉴턴–슐츠 반복입니다.
 */
export function orthogonalize(
  matrix: ArrayLike<number>,
  rows: number,
  columns: number,
  options: OrthogonalizeOptions = {},
): Float64Array {
  const where = 'orthogonalize';
  refuseUnknown(where, options, ['nsSteps', 'eps']);
  const { nsSteps = 5, eps = 1e-7 } = options;
  checkWhole(where, 'nsSteps', nsSteps, MOST_STEPS);
  checkEps(where, eps);
  checkMatrix(where, 'matrix', matrix, rows, columns);
  return newtonSchulz(matrix, rows, columns, { nsSteps, eps });
}
