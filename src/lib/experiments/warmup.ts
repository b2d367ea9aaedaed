import { SEPARATE } from '../optim/correction.ts';
import { rectification } from '../optim/schedules.ts';

/** ρ must be larger for RAdam to divide by the root of v at all: the authors' code and PyTorch's. */
const RADAM_FROM = 5;

/** How long a step is that follows gradients which have all been alike, in learning rates, at step t. */
export interface Lengths {
  /** Adam with its correction, and without, both warmed up. */
  readonly corrected: number;
  readonly uncorrected: number;
  /** RAdam without another warmup; NaN while it leaves the root of v out. */
  readonly radam: number;
}

/** What a linear warmup over `over` steps leaves of the learning rate at step t; all of it from step `over` on. */
export const linearWarmup = (t: number, over: number): number => Math.min(1, t / over);

/** The lengths at step t, from 1; ε is left aside. */
export function lengthsAt(t: number, beta1: number, beta2: number, over: number): Lengths {
  const warm = linearWarmup(t, over);
  return {
    corrected: warm,
    uncorrected: warm * (SEPARATE.divisor(beta1, t) / Math.sqrt(SEPARATE.divisor(beta2, t))),
    radam: rectification(beta2, t, RADAM_FROM) || NaN,
  };
}

/**
 * The length of warmup that needs no tuning: 2/(1 − β2) steps, in which the weights in v come to sum to about .86.
 *
 * @see Ma & Yarats 2019 (arXiv 1910.04209), section 5.
 */
export const untunedWarmup = (beta2: number): number => Math.round(2 / (1 - beta2));
