import { decaysOf, shareLeft } from '../decays.ts';
import { rectification } from '../schedules.ts';
import { divisors } from './divisors.ts';
import type { MakeKernel } from './kernel.ts';

/** In-place form of `composeOptimizer({ name: 'radam', … })`. */
export const radam: MakeKernel<'radam'> = (spec, dim) => {
  const { beta1, beta2, eps, epsilon, threshold, degeneratedToSgd } = spec;
  const decays = decaysOf(spec);
  const { l2 } = decays;
  const m = new Float64Array(dim);
  const v = new Float64Array(dim);
  const take1 = 1 - beta1;
  const take2 = 1 - beta2;
  const divisor1 = divisors(beta1);
  const divisor2 = divisors(beta2);
  return {
    state: { m, v },
    step: (x, g, rate, t) => {
      const lr = rate[0]!; // one element
      const rectify = rectification(beta2, t, threshold);
      const root = Math.sqrt(divisor2(t));
      const full = lr / divisor1(t);
      const plain = degeneratedToSgd ? full : 0;
      const scale = full * rectify * root;
      const outside = epsilon === 'hat' ? eps : eps * root;
      const left = shareLeft(decays, lr);
      for (let i = 0; i < dim; i++) {
        const xi = x[i]!; // i < dim
        const gi = l2 === 0 ? g[i]! : g[i]! + l2 * xi; // i < dim
        const mi = beta1 * m[i]! + take1 * gi; // i < dim
        const vi = beta2 * v[i]! + take2 * (gi * gi); // i < dim
        m[i] = mi;
        v[i] = vi;
        x[i] = left * xi - (rectify === 0 ? plain * mi : (scale * mi) / (Math.sqrt(vi) + outside));
      }
      return true;
    },
  };
};
