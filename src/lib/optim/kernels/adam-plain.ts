import type { Settled } from '../defaults.ts';
import { foldAdam, type AdamScalars } from './adam-scalars.ts';
import { divisors } from './divisors.ts';
import type { Kernel } from './kernel.ts';

/** A kernel of Adam without WebAssembly, and what its step shares with one that has it. */
interface PlainAdam {
  readonly kernel: Kernel;
  /** The scalars of the step that is taken. */
  readonly now: AdamScalars;
  /** Sets them; 1 − β2ᵗ. */
  readonly prepare: (rate: Float64Array, t: number) => number;
}

/**
 * In-place form of `composeOptimizer` for adam and adamw, as a plain loop. By itself it is what a page of few
 * parameters needs; `adam.ts` takes it up to where SIMD pays.
 *
 * @param m - where both averages are kept; new arrays unless told.
 */
export const plainAdam = (
  spec: Settled<'adam' | 'adamw'>,
  dim: number,
  m: Float64Array = new Float64Array(dim),
  v: Float64Array = new Float64Array(dim),
): PlainAdam => {
  const { name, beta1, beta2, eps, epsilon, amsgrad, weightDecay } = spec;
  const take1 = 1 - beta1;
  const take2 = 1 - beta2;
  const l2 = name === 'adam' ? weightDecay : 0;
  const decay = name === 'adamw' ? weightDecay : 0;
  const divisor1 = divisors(beta1);
  const divisor2 = divisors(beta2);
  const now: AdamScalars = { shrink: 1, scale: 0, inside: 0, outside: 0 };
  const vMax = new Float64Array(amsgrad === false ? 0 : dim);

  const prepare = (rate: Float64Array, t: number): number => {
    const lr = rate[0]!; // one element
    const c2 = divisor2(t);
    foldAdam(now, epsilon, eps, lr, divisor1(t), amsgrad === 'v-hat' ? 1 : c2);
    now.shrink = 1 - lr * decay;
    return c2;
  };

  const kernel: Kernel = {
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
  return { kernel, now, prepare };
};
