import type { Decays } from '../decays.ts';
import type { Fold } from './fold.ts';
import type { Kernel } from './kernel.ts';
import { plain } from './plain.ts';
import { simd } from './simd.ts';

/** From this many parameters on, SIMD pays for the copies that WebAssembly's own memory needs. */
export const SIMD_FROM = 64;

/** A kernel in SIMD where that pays and is to be had, and else its loop. */
export const fastest = (fold: Fold, decays: Decays, dim: number): Kernel =>
  (dim >= SIMD_FROM && !fold.loopOnly ? simd(fold, decays, dim) : null) ?? plain(fold, decays, dim);
