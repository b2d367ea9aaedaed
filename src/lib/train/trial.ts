import { STEPS } from './curve.ts';
import { lossOfStep, training } from './training.ts';
import { BETA1, WARMUP, type Beginning, type Corrected } from './trials.ts';

/** One training of the network on the digits. */
export interface Trial {
  readonly corrected: Corrected;
  readonly beta2: number;
  readonly beginning: Beginning;
  readonly lr: number;
  readonly seed: number;
}

/** Where a training ended: mean losses over all the digits it learned from, and over those kept back. */
export interface End {
  readonly training: number;
  readonly test: number;
}

/**
 * The learning rate of step t. With it, Adam whose `m` alone is corrected is uncorrected Adam at lr/(1 − β1ᵗ), and Adam whose
 * `v` alone is corrected is Adam at lr·(1 − β1ᵗ): m enters the step as a factor.
 */
export function rateAt({ corrected, beginning, lr }: Trial, t: number): number {
  const base = beginning === 'warmup' ? lr * Math.min(1, t / WARMUP) : lr;
  const share = 1 - BETA1 ** t;
  return corrected === 'm' ? base / share : corrected === 'v' ? base * share : base;
}

/** Trains for 600 steps; null where a gradient was no number, which every optimizer refuses. */
export function endOf(trial: Trial): End | null {
  const { corrected, lr, beta2, seed } = trial;
  const rule = corrected === 'both' || corrected === 'v' ? 'separate' : 'never';
  const run = training({ rule, lr, beta1: BETA1, beta2, seed });
  while (run.t < STEPS) if (lossOfStep(run, rateAt(trial, run.t + 1)) === Infinity) return null;
  return { training: run.lossOver('training'), test: run.lossOver('test') };
}
