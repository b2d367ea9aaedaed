import { decaysOf, shareLeft } from '../decays.ts';
import type { MakeKernel } from './kernel.ts';

/** In-place form of `composeOptimizer({ name: 'rmsprop', … })`. */
export const rmsprop: MakeKernel<'rmsprop'> = (spec, dim) => {
  const { alpha, initialV, eps, epsilon, centered, momentum, lrInsideMomentum } = spec;
  const decays = decaysOf(spec);
  const { l2 } = decays;
  const v = new Float64Array(dim);
  const average = new Float64Array(centered ? dim : 0);
  const buffer = new Float64Array(momentum > 0 ? dim : 0);
  const take = 1 - alpha;
  const inside = epsilon === 'inside' ? eps : 0;
  const outside = epsilon === 'inside' ? 0 : eps;
  return {
    state: {
      v,
      ...(centered ? { average } : {}),
      ...(momentum > 0 ? { buffer } : {}),
    },
    initial: { v: initialV },
    step: (x, g, rate) => {
      const lr = rate[0]!; // one element
      const left = shareLeft(decays, lr);
      for (let i = 0; i < dim; i++) {
        const xi = x[i]!; // i < dim
        const gi = l2 === 0 ? g[i]! : g[i]! + l2 * xi; // i < dim
        let spread = alpha * v[i]! + take * (gi * gi); // i < dim
        v[i] = spread;
        if (centered) {
          const a = alpha * average[i]! + take * gi; // as long as v
          average[i] = a;
          spread -= a * a;
        }
        let out = gi / (Math.sqrt(spread + inside) + outside);
        if (momentum > 0) {
          out = momentum * buffer[i]! + (lrInsideMomentum ? lr * out : out); // as long as v
          buffer[i] = out;
        }
        x[i] = momentum > 0 && lrInsideMomentum ? left * xi - out : left * xi - lr * out;
      }
      return true;
    },
  };
};
