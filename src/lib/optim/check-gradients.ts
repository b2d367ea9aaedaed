import { checkNumber, show } from './check.ts';

/**
 * Passes on what is array-like with a finite number in each place.
 *
 * @param each - what a number in it is, as a sentence.
 * @throws TypeError for a wrong type; RangeError when an element is not finite.
 */
export function checkFinite(
  where: string,
  name: string,
  values: unknown,
  each: string,
): asserts values is ArrayLike<number> {
  if (typeof values !== 'object' || values === null || !('length' in values)) {
    throw new TypeError(
      `${where}: ${name} must be an array of numbers, got ${show(values)}. ${each}`,
    );
  }
  const list = values as ArrayLike<unknown>;
  for (let i = 0; i < list.length; i++) {
    const value = list[i];
    checkNumber(where, `${name}[${i}]`, value);
    if (Number.isFinite(value)) continue;
    throw new RangeError(
      `${where}: ${name}[${i}] must be finite, got ${value}. Every later average would hold it.`,
    );
  }
}

/**
 * Passes a stream of gradients on: array-like, not empty, every element a finite number.
 *
 * @throws TypeError for a wrong type; RangeError when it is empty or an element is not finite.
 */
export function checkGradients(
  where: string,
  gradients: unknown,
): asserts gradients is ArrayLike<number> {
  checkFinite(where, 'gradients', gradients, 'Each number is one step.');
  if (gradients.length > 0) return;
  throw new RangeError(
    `${where}: gradients must not be empty, got length ${gradients.length}. There is no step to take.`,
  );
}
