import type { Settled } from '../defaults.ts';
import { ema } from '../ema.ts';
import type { Transform } from '../transform.ts';
import type { Vec } from '../vec.ts';

/**
 * Lion: the sign of one average of the gradient, while another, slower one is remembered.
 *
 * @see Chen et al. 2023 (arXiv 2302.06675), Algorithm 2.
 */
export const lionOf = ({ beta1, beta2 }: Settled<'lion'>): Transform<Vec> => {
  const [way, memory] = [ema(beta1), ema(beta2)];
  return {
    init: memory.init,
    step: (m, gradient) => ({
      state: memory.step(m, gradient).state,
      out: way.step(m, gradient).out.map(Math.sign),
    }),
  };
};
