import { decaysOf, shareLeft } from '../decays.ts';
import type { MakeKernel } from './kernel.ts';

/** In-place form of `composeOptimizer({ name: 'adadelta', … })`. */
export const adadelta: MakeKernel<'adadelta'> = (spec, dim) => {
  const { rho, eps } = spec;
  const decays = decaysOf(spec);
  const { l2 } = decays;
  const v = new Float64Array(dim);
  const u = new Float64Array(dim);
  const take = 1 - rho;
  return {
    state: { v, u },
    step: (x, g, rate) => {
      const lr = rate[0]!; // one element
      const left = shareLeft(decays, lr);
      for (let i = 0; i < dim; i++) {
        const xi = x[i]!; // i < dim
        const gi = l2 === 0 ? g[i]! : g[i]! + l2 * xi; // i < dim
        const vi = rho * v[i]! + take * (gi * gi); // i < dim
        const ui = u[i]!; // i < dim
        const out = (Math.sqrt(ui + eps) / Math.sqrt(vi + eps)) * gi;
        v[i] = vi;
        u[i] = rho * ui + take * (out * out);
        x[i] = left * xi - lr * out;
      }
      return true;
    },
  };
};
