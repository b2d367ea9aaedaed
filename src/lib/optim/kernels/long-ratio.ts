import type { Rule } from './fold.ts';

/** What `LONG_RATIO` does besides; they add up. */
export const CENTERED = 1;
export const MAXIMUM = 2;
export const BALL = 4;

/**
 * `RATIO` with what few ask for, which is not in steps.wat: averages that are divided by cA and cB and stored so;
 * CENTERED, b − a² under the root; MAXIMUM, the largest b/ofC so far under it, c; BALL, the whole through a heavy
 * ball, c ← keepC·c + it. x ← left·x − ofOut·it.
 */
export const LONG_RATIO: Rule = {
  inWasm: null,
  loop: (shared, x, g, b, a, mode, c) => {
    const [
      keepA,
      takeA,
      keepB,
      takeB,
      l2,
      left,
      ofA,
      inside,
      outside,
      ofG,
      ofOut,
      ,
      cA,
      cB,
      ofC,
      keepC,
    ] = shared;
    const keepsA = a.length > 0;
    for (let i = 0; i < b.length; i++) {
      const xi = x[i]!; // as long as b
      const gi = l2 === 0 ? g[i]! : g[i]! + l2 * xi; // as long as b
      let ai = 0;
      if (keepsA) {
        ai = (keepA * a[i]! + takeA * gi) / cA; // as long as b
        a[i] = ai;
      }
      let bi = (keepB * b[i]! + takeB * (gi * gi)) / cB; // i < b.length
      b[i] = bi;
      if (mode & CENTERED) bi -= ai * ai;
      if (mode & MAXIMUM) {
        bi = Math.max(c[i]!, bi / ofC); // as long as b
        c[i] = bi;
      }
      let out = (ofG * gi + ofA * ai) / (Math.sqrt(bi + inside) + outside);
      if (mode & BALL) {
        out += keepC * c[i]!; // as long as b
        c[i] = out;
      }
      x[i] = left * xi - ofOut * out;
    }
  },
};
