import { decay, defineParams, integer, oneOf, seed, step, type StateOf } from '../../kit/params.ts';

/** An average of tens that is still young: a good part of it is the zero it started from. */
export const params = defineParams('memory', {
  /** Which gradients are averaged. */
  stream: oneOf(['constant', 'change', 'noise', 'pulse'], 'constant'),
  /** Of the noise. */
  seed: seed(42),
  beta: decay({ initial: 0.9, max: 0.99999, quantity: 'beta' }),
  /** How many steps are drawn. */
  steps: integer({ initial: 60, min: 5, max: 500, symbol: 'T' }),
  /** The step under the cursor; null stands for the last one. */
  step: step({ initial: 12, min: 1, max: 500, upTo: 'steps', nullAs: 'last' }),
  /** The weights as they are, or divided by their sum. */
  weights: oneOf(['raw', 'rescaled'], 'raw'),
  /** The step of the gradient looked at; 0 stands for the zero that the average starts from. */
  k: integer({ initial: 4, min: 0, max: 500, symbol: 'k', upTo: 'steps' }),
});

export type State = StateOf<typeof params>;

/** Its views, the one that stands for it first. */
export const VIEWS = ['averages', 'rescale', 'delay'] as const;
export type View = (typeof VIEWS)[number];
