import type { Settled } from '../defaults.ts';
import { decaysOf, shareLeft } from '../decays.ts';
import { correctionOf, storesBack } from '../variants.ts';
import { foldAdam, type AdamScalars } from './adam-scalars.ts';
import { divisors } from './divisors.ts';
import type { Kernel } from './kernel.ts';

/** A kernel of Adam without WebAssembly, and what its step shares with one that has it. */
interface PlainAdam {
  readonly kernel: Kernel;
  /** The scalars of the step that is taken. */
  readonly now: AdamScalars;
  /** Sets them; v's divisor, 1 − β2ᵗ unless told. */
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
  const { beta1, beta2, eps, epsilon, amsgrad } = spec;
  const decays = decaysOf(spec);
  const { l2 } = decays;
  const correction = correctionOf(spec);
  const stores = storesBack(spec.correction);
  const take1 = 1 - beta1;
  const take2 = 1 - beta2;
  const divisor1 = divisors(beta1, correction.divisor);
  const divisor2 = divisors(beta2, correction.divisor);
  const now: AdamScalars = { shrink: 1, scale: 0, inside: 0, outside: 0 };
  const vMax = new Float64Array(amsgrad === false ? 0 : dim);

  const prepare = (rate: Float64Array, t: number): number => {
    const lr = rate[0]!; // one element
    const c2 = divisor2(t);
    const done = stores || amsgrad === 'v-hat'; // corrected in the loop already
    foldAdam(now, epsilon, eps, lr, stores ? 1 : divisor1(t), done ? 1 : c2);
    now.shrink = shareLeft(decays, lr);
    return c2;
  };

  const kernel: Kernel = {
    state:
      amsgrad === false ? { m, v } : { m, v, [amsgrad === 'v-hat' ? 'vHatMax' : 'vMax']: vMax },
    step: (x, g, rate, t) => {
      const c2 = prepare(rate, t);
      const { shrink, scale, inside, outside } = now;
      const c1 = stores ? divisor1(t) : 1;
      const divideBy = amsgrad === 'v-hat' ? c2 : 1;
      for (let i = 0; i < dim; i++) {
        const xi = x[i]!; // i < dim
        const gi = l2 === 0 ? g[i]! : g[i]! + l2 * xi; // i < dim
        let mi = beta1 * m[i]! + take1 * gi; // i < dim
        let vi = beta2 * v[i]! + take2 * (gi * gi); // i < dim
        if (stores) {
          mi /= c1;
          vi /= c2;
        }
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
