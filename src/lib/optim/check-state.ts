import { checkFinite } from './check-gradients.ts';
import { checkNumber, show } from './check.ts';
import type { OptimizerState } from './state.ts';

const WHERE = 'load';

function checkValues(key: string, values: unknown, due: number): void {
  const name = `averages.${key}`;
  checkFinite(WHERE, name, values, 'state() gives one for each average.');
  if (values.length === due) return;
  throw new RangeError(
    `${WHERE}: ${name} must have ${due} elements, got ${values.length}. The averages belong to the same parameters.`,
  );
}

const lengthOf = (values: unknown): number =>
  typeof values === 'object' && values !== null && 'length' in values ? Number(values.length) : 0;

/**
 * Passes a state on that `state()` could have given.
 *
 * @param due - the averages of the optimizer, for a number of parameters; the first has one number for each.
 * @returns the number of parameters, or null where nothing is remembered of gradients.
 * @throws TypeError or RangeError: see `Optimizer.load`.
 */
export function checkState(
  state: OptimizerState,
  due: (dim: number) => Readonly<Record<string, Float64Array>>,
): number | null {
  const given: unknown = state;
  if (typeof given !== 'object' || given === null || !('t' in given && 'averages' in given)) {
    throw new TypeError(
      `${WHERE}: state must be what state() gives, { t, averages }, got ${show(given)}. It says where to go on.`,
    );
  }
  const { t, averages } = given;
  checkNumber(WHERE, 't', t);
  if (!Number.isSafeInteger(t) || t < 0) {
    throw new RangeError(
      `${WHERE}: t must be a whole number from 0, got ${t}. It is the number of steps that were taken.`,
    );
  }
  if (typeof averages !== 'object' || averages === null) {
    throw new TypeError(
      `${WHERE}: averages must be an object of arrays, got ${show(averages)}. It holds one array for each average.`,
    );
  }
  const found = averages as Readonly<Record<string, unknown>>;
  const keys = Object.keys(found);
  if (keys.length === 0) return null;
  const names = Object.keys(due(0));
  if (keys.length !== names.length || !names.every((name) => Object.hasOwn(found, name))) {
    throw new TypeError(
      `${WHERE}: averages must be ${names.join(', ')}, got ${keys.join(', ')}. These are what this optimizer remembers.`,
    );
  }
  const dim = lengthOf(found[names[0]!]); // each remembers something
  for (const [key, values] of Object.entries(due(dim))) checkValues(key, found[key], values.length);
  return dim;
}
