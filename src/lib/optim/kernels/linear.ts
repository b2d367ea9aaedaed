import type { Rule } from './fold.ts';
import { KEEP_A, KEEP_B, L2, LEFT, OF_A, TAKE_A, TAKE_B } from './shared.ts';

/** The mode of `LINEAR` that takes the sign of the way alone. */
export const SIGN = 1;

/**
 * A way along what is remembered and the gradient, and what is remembered next:
 *
 *     way = keepA·b + takeA·g,  b ← keepB·b + takeB·g,  x ← left·x − ofA·way, in mode SIGN left·x − ofA·sign(way).
 */
export const LINEAR: Rule = {
  inWasm: 'linear',
  loop: (shared, x, g, b, _, mode) => {
    const keepA = shared[KEEP_A]!; // in SHARED
    const takeA = shared[TAKE_A]!; // in SHARED
    const keepB = shared[KEEP_B]!; // in SHARED
    const takeB = shared[TAKE_B]!; // in SHARED
    const l2 = shared[L2]!; // in SHARED
    const left = shared[LEFT]!; // in SHARED
    const ofA = shared[OF_A]!; // in SHARED
    for (let i = 0; i < b.length; i++) {
      const xi = x[i]!; // as long as b
      const gi = l2 === 0 ? g[i]! : g[i]! + l2 * xi; // as long as b
      const bi = b[i]!; // i < b.length
      const way = keepA * bi + takeA * gi;
      b[i] = keepB * bi + takeB * gi;
      x[i] = left * xi - ofA * (mode === SIGN ? Math.sign(way) : way);
    }
  },
};
