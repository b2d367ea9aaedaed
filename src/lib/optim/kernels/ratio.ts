import type { Rule } from './fold.ts';
import {
  C_A,
  C_B,
  INSIDE,
  KEEP_A,
  KEEP_B,
  KEEP_C,
  L2,
  LEFT,
  OF_A,
  OF_C,
  OF_G,
  OF_OUT,
  OUTSIDE,
  TAKE_A,
  TAKE_B,
} from './shared.ts';

/** The modes of `RATIO`. */
export const ROOT = 0;
export const LARGEST = 1;
export const FLAT = 2;
export const SPREAD = 3;

/** What few ask for, which is not in steps.wat; they add up. */
export const STORED = 4;
export const CENTERED = 8;
export const MAXIMUM = 16;
export const BALL = 32;

/**
 * An average of gradients over the root of an average of their squares:
 *
 *     b ← keepB·b + takeB·g²,  a ← keepA·a + takeA·g,  out = (ofG·g + ofA·a) / (√(b + inside) + outside),
 *     x ← left·x − ofOut·out.
 *
 * LARGEST: b ← max(keepB·b, |g| + inside), and b + outside is below. FLAT: only outside is. SPREAD, Adadelta's: so it
 * is, with h = g·√((a + inside) / (b + inside)) for g in x, and h² in a. An a that is not kept counts as 0.
 *
 * STORED: a and b are divided by cA and cB, and remembered so. CENTERED: b − a² is under the root. MAXIMUM: the
 * largest b/ofC so far is, c. BALL: out goes through a heavy ball, out ← c ← keepC·c + out.
 */
export const RATIO: Rule = {
  inWasm: 'ratio',
  loop: (shared, x, g, b, a, mode, c) => {
    const keepA = shared[KEEP_A]!; // in SHARED
    const takeA = shared[TAKE_A]!; // in SHARED
    const keepB = shared[KEEP_B]!; // in SHARED
    const takeB = shared[TAKE_B]!; // in SHARED
    const l2 = shared[L2]!; // in SHARED
    const left = shared[LEFT]!; // in SHARED
    const ofA = shared[OF_A]!; // in SHARED
    const inside = shared[INSIDE]!; // in SHARED
    const outside = shared[OUTSIDE]!; // in SHARED
    const ofG = shared[OF_G]!; // in SHARED
    const ofOut = shared[OF_OUT]!; // in SHARED
    const keepsA = a.length > 0;
    for (let i = 0; i < b.length; i++) {
      const xi = x[i]!; // as long as b
      let gi = l2 === 0 ? g[i]! : g[i]! + l2 * xi; // as long as b
      let bi = keepB * b[i]!; // i < b.length
      bi = mode === LARGEST ? Math.max(bi, Math.abs(gi) + inside) : bi + takeB * (gi * gi);
      if (mode & STORED) bi /= shared[C_B]!; // in SHARED
      b[i] = bi;
      let ai = 0;
      if (keepsA) {
        ai = a[i]!; // as long as b
        let taken = gi;
        if (mode === SPREAD) {
          gi *= Math.sqrt((ai + inside) / (bi + inside));
          taken = gi * gi;
        }
        ai = keepA * ai + takeA * taken;
        if (mode & STORED) ai /= shared[C_A]!; // in SHARED
        a[i] = ai;
      }
      if (mode & CENTERED) bi -= ai * ai;
      if (mode & MAXIMUM) {
        bi = Math.max(c[i]!, bi / shared[OF_C]!); // as long as b
        c[i] = bi;
      }
      const below = mode === LARGEST ? bi : mode & FLAT ? 0 : Math.sqrt(bi + inside);
      let out = (ofG * gi + ofA * ai) / (below + outside);
      if (mode & BALL) {
        out += shared[KEEP_C]! * c[i]!; // as long as b
        c[i] = out;
      }
      x[i] = left * xi - ofOut * out;
    }
  },
};
