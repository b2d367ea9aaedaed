import { decaysOf, shareLeft } from '../decays.ts';
import { divisors } from './divisors.ts';
import type { MakeKernel } from './kernel.ts';

/** In-place form of `composeOptimizer({ name: 'adamax', … })`. */
export const adamax: MakeKernel<'adamax'> = (spec, dim) => {
  const { beta1, beta2, eps, epsilon, lrDecay } = spec;
  const decays = decaysOf(spec);
  const { l2 } = decays;
  const m = new Float64Array(dim);
  const u = new Float64Array(dim);
  const take1 = 1 - beta1;
  const inside = epsilon === 'inside' ? eps : 0;
  const outside = epsilon === 'inside' ? 0 : eps;
  const divisor1 = divisors(beta1);
  return {
    state: { m, u },
    step: (x, g, rate, t) => {
      const lr = rate[0]! / (1 + (t - 1) * lrDecay); // one element
      const scale = lr / divisor1(t);
      const left = shareLeft(decays, lr);
      for (let i = 0; i < dim; i++) {
        const xi = x[i]!; // i < dim
        const gi = l2 === 0 ? g[i]! : g[i]! + l2 * xi; // i < dim
        const mi = beta1 * m[i]! + take1 * gi; // i < dim
        const ui = Math.max(beta2 * u[i]!, Math.abs(gi) + inside); // i < dim
        m[i] = mi;
        u[i] = ui;
        x[i] = left * xi - (scale * mi) / (ui + outside);
      }
      return true;
    },
  };
};
