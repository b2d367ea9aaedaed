import type { Settled } from '../defaults.ts';
import { foldAdam, type AdamScalars } from './adam-scalars.ts';
import { SHARED, simdAdam } from './adam-simd.ts';
import { divisors } from './divisors.ts';
import { allFinite } from './finite.ts';
import type { Kernel } from './kernel.ts';

/** From this many parameters on, SIMD pays for the two copies that WebAssembly's own memory needs. */
export const SIMD_FROM = 64;

/** In-place form of `composeOptimizer` for adam and adamw. */
export const adam = (spec: Settled<'adam' | 'adamw'>, dim: number): Kernel => {
  const { name, beta1, beta2, eps, epsilon, amsgrad, weightDecay } = spec;
  const take1 = 1 - beta1;
  const take2 = 1 - beta2;
  const l2 = name === 'adam' ? weightDecay : 0;
  const decay = name === 'adamw' ? weightDecay : 0;
  const divisor1 = divisors(beta1);
  const divisor2 = divisors(beta2);
  const now: AdamScalars = { shrink: 1, scale: 0, inside: 0, outside: 0 };

  const simd = amsgrad === false && dim >= SIMD_FROM ? simdAdam(dim) : null;
  const m = simd?.m ?? new Float64Array(dim);
  const v = simd?.v ?? new Float64Array(dim);
  const vMax = new Float64Array(amsgrad === false ? 0 : dim);

  const prepare = (rate: Float64Array, t: number): number => {
    const lr = rate[0]!; // one element
    const c2 = divisor2(t);
    foldAdam(now, epsilon, eps, lr, divisor1(t), amsgrad === 'v-hat' ? 1 : c2);
    now.shrink = 1 - lr * decay;
    return c2;
  };

  const plain: Kernel = {
    state:
      amsgrad === false ? { m, v } : { m, v, [amsgrad === 'v-hat' ? 'vHatMax' : 'vMax']: vMax },
    step: (x, g, rate, t) => {
      const c2 = prepare(rate, t);
      const { shrink, scale, inside, outside } = now;
      const divideBy = amsgrad === 'v-hat' ? c2 : 1;
      for (let i = 0; i < dim; i++) {
        const xi = x[i]!; // i < dim
        const gi = l2 === 0 ? g[i]! : g[i]! + l2 * xi; // i < dim
        const mi = beta1 * m[i]! + take1 * gi; // i < dim
        let vi = beta2 * v[i]! + take2 * (gi * gi); // i < dim
        m[i] = mi;
        v[i] = vi;
        if (amsgrad !== false) {
          vi = Math.max(vMax[i]!, vi / divideBy); // as long as v
          vMax[i] = vi;
        }
        x[i] = shrink * xi - (scale * mi) / (Math.sqrt(vi + inside) + outside);
      }
      return true;
    },
  };
  if (!simd) return plain;

  const { shared } = simd;
  shared[SHARED.beta1] = beta1;
  shared[SHARED.take1] = take1;
  shared[SHARED.beta2] = beta2;
  shared[SHARED.take2] = take2;
  shared[SHARED.l2] = l2;
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
