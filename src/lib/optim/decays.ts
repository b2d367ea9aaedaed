import type { Settled } from './defaults.ts';

/** Whether weight decay is taken off the parameters instead of being added to the gradient. */
export const isDecoupled = (spec: Settled): boolean =>
  !('decoupledWeightDecay' in spec) || spec.decoupledWeightDecay;

/** Weight decay, sorted by where it acts; one of both is 0. */
export interface Decays {
  /** Added to the gradient, times x. */
  readonly l2: number;
  /** Taken off the parameters. */
  readonly decay: number;
  /** Whether the learning rate multiplies what is taken off. */
  readonly timesLr: boolean;
}

/** No weight decay. */
export const NO_DECAY: Decays = { l2: 0, decay: 0, timesLr: true };

/** Where the weight decay of a spec acts. */
export const decaysOf = (spec: Settled): Decays => {
  const { weightDecay, decayTimesLr: timesLr } = spec;
  const apart = isDecoupled(spec);
  return { l2: apart ? 0 : weightDecay, decay: apart ? weightDecay : 0, timesLr };
};

/** The share of x that is left at a step with this learning rate. One function for all, or its result would be put into a box. */
export const shareLeft = ({ decay, timesLr }: Decays, lr: number): number =>
  1 - (timesLr ? lr : 1) * decay;
