import type { MakeKernel } from './kernel.ts';

/** In-place form of `composeOptimizer({ name: 'sgd', … })`. */
export const sgd: MakeKernel<'sgd'> = (
  { form, momentum, dampening, nesterov, weightDecay },
  dim,
) => {
  const buffer = new Float64Array(dim);
  return {
    state: { buffer },
    step: (x, g, rate, t) => {
      const lr = rate[0]!; // one element
      const ema = form === 'ema';
      const undamped = t === 1 && !ema; // PyTorch: the first buffer is the first gradient
      const take = ema ? 1 - momentum : undamped ? 1 : 1 - dampening;
      for (let i = 0; i < dim; i++) {
        const xi = x[i]!; // i < dim
        const gi = weightDecay === 0 ? g[i]! : g[i]! + weightDecay * xi; // i < dim
        const b = momentum * buffer[i]! + take * gi; // i < dim
        buffer[i] = b;
        x[i] = xi - lr * (nesterov ? gi + momentum * b : b);
      }
      return true;
    },
  };
};
