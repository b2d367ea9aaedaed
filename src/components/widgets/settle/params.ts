import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { decay, defineParams, learningRate, oneOf, ratio, type StateOf } from '../../kit/params.ts';

/** Adam at its defaults but for the learning rate; `rule` is what a page shows, and has no control. */
export const params = defineParams('settle', {
  rule: oneOf(['adam', 'rmsprop'], 'adam'),
  lr: learningRate({ initial: 0.1, min: 1e-3, max: 1 }),
  /** Stays above 0, so that a gradient of 0 makes a step of 0. */
  eps: ratio({
    initial: DEFAULTS.adam.eps,
    min: 1e-12,
    max: 1,
    from: 1e-8,
    to: 0.1,
    symbol: 'ε',
    quantity: 'eps',
    mantissas: [1, 2, 3, 5],
  }),
  /** Share of v that is kept: Adam's β2, PyTorch's `alpha` in RMSProp. */
  beta: decay({ initial: DEFAULTS.adam.beta2, max: 0.99999, quantity: 'beta' }),
});

export type State = StateOf<typeof params>;
