import type { Transform } from '../transform.ts';
import { zip, type Vec } from '../vec.ts';

/** AdaGrad's memory: the sum of all squares so far, which never forgets. */
export const sumOfSquares = (initial: number): Transform<Vec> => ({
  init: (dim) => new Array<number>(dim).fill(initial),
  step: (sum, gradient) => {
    const out = zip(sum, gradient, (s, g) => s + g * g);
    return { state: out, out };
  },
});

/** Adamax's memory: the largest |g| + inside so far, decayed at each step. */
export const decayedMax = (decay: number, inside: number): Transform<Vec> => ({
  init: (dim) => new Array<number>(dim).fill(0),
  step: (largest, gradient) => {
    const out = zip(largest, gradient, (u, g) => Math.max(decay * u, Math.abs(g) + inside));
    return { state: out, out };
  },
});
