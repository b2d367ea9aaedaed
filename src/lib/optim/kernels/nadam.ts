import { decaysOf, shareLeft } from '../decays.ts';
import { nadamMomentum } from '../schedules.ts';
import { divisors } from './divisors.ts';
import type { MakeKernel } from './kernel.ts';

/** In-place form of `composeOptimizer({ name: 'nadam', … })`. */
export const nadam: MakeKernel<'nadam'> = (spec, dim) => {
  const { beta1, beta2, eps, momentumDecay, momentumSchedule } = spec;
  const decays = decaysOf(spec);
  const { l2 } = decays;
  const momentumAt = nadamMomentum(beta1, momentumDecay, momentumSchedule);
  const m = new Float64Array(dim);
  const v = new Float64Array(dim);
  const product = new Float64Array(1);
  const take1 = 1 - beta1;
  const take2 = 1 - beta2;
  const divisor2 = divisors(beta2);
  return {
    state: { m, v, product },
    initial: { product: 1 },
    step: (x, g, rate, t) => {
      const lr = rate[0]!; // one element
      const mu = momentumAt(t);
      const muNext = momentumAt(t + 1);
      const muProduct = product[0]! * mu; // one element
      product[0] = muProduct;
      const root = Math.sqrt(divisor2(t));
      const ofG = (lr * root * (1 - mu)) / (1 - muProduct);
      const ofM = (lr * root * muNext) / (1 - muProduct * muNext);
      const outside = eps * root;
      const left = shareLeft(decays, lr);
      for (let i = 0; i < dim; i++) {
        const xi = x[i]!; // i < dim
        const gi = l2 === 0 ? g[i]! : g[i]! + l2 * xi; // i < dim
        const mi = beta1 * m[i]! + take1 * gi; // i < dim
        const vi = beta2 * v[i]! + take2 * (gi * gi); // i < dim
        m[i] = mi;
        v[i] = vi;
        x[i] = left * xi - (ofG * gi + ofM * mi) / (Math.sqrt(vi) + outside);
      }
      return true;
    },
  };
};
