import type { Settled } from './defaults.ts';

/** Whether weight decay is taken off the parameters instead of being added to the gradient. */
export const isDecoupled = (spec: Settled): boolean =>
  spec.name === 'adamw' || spec.decoupledWeightDecay;

/** Weight decay, sorted by where it acts; one of both is 0. */
export interface Decays {
  /** Added to the gradient, times x. */
  readonly l2: number;
  /** Taken off the parameters. */
  readonly decay: number;
  /** The share of x that is left at a step with this learning rate. */
  readonly shrink: (lr: number) => number;
}

/** Where the weight decay of a spec acts. */
export const decaysOf = (spec: Settled): Decays => {
  const { weightDecay, decayTimesLr } = spec;
  if (!isDecoupled(spec)) return { l2: weightDecay, decay: 0, shrink: () => 1 };
  return {
    l2: 0,
    decay: weightDecay,
    shrink: decayTimesLr ? (lr) => 1 - lr * weightDecay : () => 1 - weightDecay,
  };
};
