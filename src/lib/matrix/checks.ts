import { checkFinite } from '../optim/check-gradients.ts';
import { checkNumber } from '../optim/check.ts';

/** Passes a whole number from 1 to `most` on. */
export function checkWhole(where: string, name: string, value: unknown, most = 1e6): void {
  checkNumber(where, name, value);
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new RangeError(
    `${where}: ${name} must be a whole number from 1 to ${most}, got ${value}. It is a number of steps, rows or columns.`,
  );
}

/** Passes a matrix on, row after row: rows · columns finite numbers. */
export function checkMatrix(
  where: string,
  name: string,
  matrix: ArrayLike<number>,
  rows: number,
  columns: number,
): void {
  checkWhole(where, 'rows', rows);
  checkWhole(where, 'columns', columns);
  checkFinite(where, name, matrix, 'It is a matrix, row after row.');
  if (matrix.length === rows * columns) return;
  throw new RangeError(
    `${where}: ${name} must have ${rows} · ${columns} elements, got ${matrix.length}. It is a matrix, row after row.`,
  );
}
