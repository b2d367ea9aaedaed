import { checkFinite } from '../optim/check-gradients.ts';
import { checkNumber, show } from '../optim/check.ts';
import { checkLr, type OptionCheck } from '../optim/option-checks.ts';
import { refuseUnknown } from '../optim/unknown-options.ts';

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

/** The size of a matrix, and what else an optimizer of one is told. */
interface Sized {
  readonly rows: number;
  readonly columns: number;
}

/** What is given, with the defaults of what is not, each passed by its check. */
export function settled<S extends Sized>(
  where: string,
  given: S,
  defaults: Omit<Required<S>, 'rows' | 'columns'>,
  checks: Readonly<Record<string, OptionCheck>>,
): Required<S> {
  refuseUnknown(where, given, ['rows', 'columns', ...Object.keys(defaults)]);
  const told = Object.entries(given).filter(([, value]) => value !== undefined);
  const spec = { ...defaults, ...Object.fromEntries(told) } as Required<S>; // checked next
  for (const name of ['rows', 'columns'] as const) checkWhole(where, name, spec[name]);
  for (const [name, check] of Object.entries(checks)) check(where, name, spec[name as keyof S]);
  return spec;
}

/** Passes on what a step is given: a matrix that is changed in place, a gradient as large, and a learning rate. */
export function checkStep(
  { rows, columns }: Sized,
  x: Float64Array,
  g: ArrayLike<number>,
  lr: number,
): void {
  if (!(x instanceof Float64Array))
    throw new TypeError(`step: x must be a Float64Array, got ${show(x)}. It is changed in place.`);
  checkMatrix('step', 'x', x, rows, columns);
  checkMatrix('step', 'g', g, rows, columns);
  checkLr('step', 'lr', lr);
}
