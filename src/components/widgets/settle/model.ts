import {
  eventsOf,
  settle,
  settlingLimit,
  stretchesOf,
  type Settling,
  type SettlingEvents,
  type Stretches,
} from '../../../lib/experiments/settling.ts';
import type { State } from './params.ts';

/** The longest run. */
const LONGEST = 10_000;
/** More points than this a line does not show. */
const POINTS = 250;

/** A run on x²/2 from x = 1. */
export interface Run extends SettlingEvents, Settling {
  readonly steps: number;
  /** The step size from which x grows. */
  readonly limit: number;
  /** The run as a line shows it: the largest distance of each stretch of steps. */
  readonly drawn: Stretches;
}

/** As long as v takes to forget, many times over: 40/(1 − β) steps. */
export const stepsOf = (beta: number): number => Math.min(Math.round(40 / (1 - beta)), LONGEST);

export function run({ rule, lr, eps, beta }: State): Run {
  const steps = stepsOf(beta);
  const limit = settlingLimit(rule);
  const found = settle({ rule, lr, eps, beta, steps });
  return {
    ...found,
    ...eventsOf(found, limit),
    steps,
    limit,
    drawn: stretchesOf(found, Math.ceil(steps / POINTS)),
  };
}
