import { decaysOf, shareLeft } from '../decays.ts';
import type { MakeKernel } from './kernel.ts';

/** In-place form of `composeOptimizer({ name: 'adagrad', … })`. */
export const adagrad: MakeKernel<'adagrad'> = (spec, dim) => {
  const { lrDecay, initialAccumulator, eps, epsilon } = spec;
  const decays = decaysOf(spec);
  const { l2 } = decays;
  const sum = new Float64Array(dim);
  const inside = epsilon === 'inside' ? eps : 0;
  const outside = epsilon === 'inside' ? 0 : eps;
  return {
    state: { sum },
    initial: { sum: initialAccumulator },
    step: (x, g, rate, t) => {
      const lr = rate[0]!; // one element
      const decayed = lr / (1 + (t - 1) * lrDecay);
      const left = shareLeft(decays, decayed);
      for (let i = 0; i < dim; i++) {
        const xi = x[i]!; // i < dim
        const gi = l2 === 0 ? g[i]! : g[i]! + l2 * xi; // i < dim
        const s = sum[i]! + gi * gi; // i < dim
        sum[i] = s;
        x[i] = left * xi - decayed * (gi / (Math.sqrt(s + inside) + outside));
      }
      return true;
    },
  };
};
