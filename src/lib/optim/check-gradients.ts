import { checkNumber, show } from './check.ts';

/**
 * Passes a stream of gradients on: array-like, not empty, every element a finite number.
 *
 * @throws TypeError for a wrong type; RangeError when it is empty or an element is not finite.
 */
export function checkGradients(
  where: string,
  gradients: unknown,
): asserts gradients is ArrayLike<number> {
  if (typeof gradients !== 'object' || gradients === null || !('length' in gradients)) {
    throw new TypeError(
      `${where}: gradients must be an array of numbers, got ${show(gradients)}. Each number is one step.`,
    );
  }
  const list = gradients as ArrayLike<unknown>;
  if (!(list.length > 0)) {
    throw new RangeError(
      `${where}: gradients must not be empty, got length ${list.length}. There is no step to take.`,
    );
  }
  for (let i = 0; i < list.length; i++) {
    const g = list[i];
    checkNumber(where, `gradients[${i}]`, g);
    if (Number.isFinite(g)) continue;
    throw new RangeError(
      `${where}: gradients[${i}] must be finite, got ${g}. Every later average would hold it.`,
    );
  }
}
