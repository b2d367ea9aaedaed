import { decaysOf, shareLeft } from '../decays.ts';
import type { MakeKernel } from './kernel.ts';

/** In-place form of `composeOptimizer({ name: 'sgd', … })`. */
export const sgd: MakeKernel<'sgd'> = (spec, dim) => {
  const { form, momentum, dampening, nesterov, lrInsideMomentum } = spec;
  const decays = decaysOf(spec);
  const { l2 } = decays;
  const buffer = new Float64Array(dim);
  return {
    state: { buffer },
    step: (x, g, rate, t) => {
      const lr = rate[0]!; // one element
      const left = shareLeft(decays, lr);
      const inner = lrInsideMomentum ? lr : 1;
      const outer = lrInsideMomentum ? 1 : lr;
      const ema = form === 'ema';
      const undamped = t === 1 && !ema; // PyTorch: the first buffer is the first gradient
      const take = ema ? 1 - momentum : undamped ? 1 : 1 - dampening;
      for (let i = 0; i < dim; i++) {
        const xi = x[i]!; // i < dim
        const gi = inner * (l2 === 0 ? g[i]! : g[i]! + l2 * xi); // i < dim
        const b = momentum * buffer[i]! + take * gi; // i < dim
        buffer[i] = b;
        x[i] = left * xi - outer * (nesterov ? gi + momentum * b : b);
      }
      return true;
    },
  };
};
