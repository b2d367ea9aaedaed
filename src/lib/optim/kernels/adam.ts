import type { Settled } from '../defaults.ts';
import { decaysOf } from '../decays.ts';
import { storesBack } from '../variants.ts';
import { plainAdam } from './adam-plain.ts';
import { SHARED, simdAdam } from './adam-simd.ts';
import { allFinite } from './finite.ts';
import type { Kernel } from './kernel.ts';

/** From this many parameters on, SIMD pays for the two copies that WebAssembly's own memory needs. */
export const SIMD_FROM = 64;

/** In-place form of `composeOptimizer` for adam and adamw. */
export const adam = (spec: Settled<'adam' | 'adamw'>, dim: number): Kernel => {
  const simd =
    spec.amsgrad === false && !storesBack(spec.correction) && dim >= SIMD_FROM
      ? simdAdam(dim)
      : null;
  const { kernel: plain, now, prepare } = plainAdam(spec, dim, simd?.m, simd?.v);
  if (!simd) return plain;

  const { beta1, beta2 } = spec;
  const { m, v, shared } = simd;
  shared[SHARED.beta1] = beta1;
  shared[SHARED.take1] = 1 - beta1;
  shared[SHARED.beta2] = beta2;
  shared[SHARED.take2] = 1 - beta2;
  shared[SHARED.l2] = decaysOf(spec).l2;
  let lent = false; // from then on simd.x and simd.g are somebody's, and nothing else is copied there
  return {
    state: { m, v },
    checksGradients: true,
    arrays: () => {
      if (!lent) for (const values of [simd.x, simd.g]) values.fill(0);
      lent = true;
      return { x: simd.x, g: simd.g };
    },
    step: (x, g, rate, t) => {
      if (lent && (x !== simd.x || g !== simd.g)) return allFinite(g) && plain.step(x, g, rate, t);
      prepare(rate, t);
      shared[SHARED.shrink] = now.shrink;
      shared[SHARED.scale] = now.scale;
      shared[SHARED.inside] = now.inside;
      shared[SHARED.outside] = now.outside;
      return simd.step(x, g);
    },
  };
};
