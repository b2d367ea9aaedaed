import { decaysOf, shareLeft } from '../decays.ts';
import type { MakeKernel } from './kernel.ts';

/** In-place form of `composeOptimizer({ name: 'lion', … })`. */
export const lion: MakeKernel<'lion'> = (spec, dim) => {
  const { beta1, beta2 } = spec;
  const decays = decaysOf(spec);
  const m = new Float64Array(dim);
  const [take1, take2] = [1 - beta1, 1 - beta2];
  return {
    state: { m },
    step: (x, g, rate) => {
      const lr = rate[0]!; // one element
      const left = shareLeft(decays, lr);
      for (let i = 0; i < dim; i++) {
        const gi = g[i]!; // i < dim
        const mi = m[i]!; // i < dim
        const way = beta1 * mi + take1 * gi;
        m[i] = beta2 * mi + take2 * gi;
        x[i] = left * x[i]! - lr * Math.sign(way); // i < dim
      }
      return true;
    },
  };
};
