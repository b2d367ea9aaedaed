import type { Rule } from './fold.ts';

/** The modes of `RATIO`. */
export const ROOT = 0;
export const LARGEST = 1;
export const FLAT = 2;
export const SPREAD = 3;

/**
 * An average of gradients over the root of an average of their squares:
 *
 *     b ← keepB·b + takeB·g²,  a ← keepA·a + takeA·g,  out = (ofG·g + ofA·a) / (√(b + inside) + outside),
 *     x ← left·x − ofOut·out.
 *
 * LARGEST: b ← max(keepB·b, |g| + inside), and b + outside is below. FLAT: only outside is. SPREAD, Adadelta's: so it
 * is, with h = g·√((a + inside) / (b + inside)) for g in x, and h² in a. An a that is not kept counts as 0.
 */
export const RATIO: Rule = {
  inWasm: 'ratio',
  loop: (shared, x, g, b, a, mode) => {
    const [keepA, takeA, keepB, takeB, l2, left, ofA, inside, outside, ofG, ofOut] = shared;
    const keepsA = a.length > 0;
    for (let i = 0; i < b.length; i++) {
      const xi = x[i]!; // as long as b
      let gi = l2 === 0 ? g[i]! : g[i]! + l2 * xi; // as long as b
      let bi = keepB * b[i]!; // i < b.length
      bi = mode === LARGEST ? Math.max(bi, Math.abs(gi) + inside) : bi + takeB * (gi * gi);
      b[i] = bi;
      const below = mode === ROOT ? Math.sqrt(bi + inside) : mode === LARGEST ? bi : 0;
      let ai = 0;
      if (keepsA) {
        ai = a[i]!; // as long as b
        let taken = gi;
        if (mode === SPREAD) {
          gi *= Math.sqrt((ai + inside) / (bi + inside));
          taken = gi * gi;
        }
        ai = keepA * ai + takeA * taken;
        a[i] = ai;
      }
      x[i] = left * xi - ofOut * ((ofG * gi + ofA * ai) / (below + outside));
    }
  },
};
