import type { Quadratic } from '../objectives/quadratic.ts';
import type { Vec } from '../optim/vec.ts';
import { optimalDescent } from '../theory/optimal.ts';
import { directionsOf, type Direction } from './descent.ts';

/** A learning rate in a race, and the loss it has. */
export interface Runner {
  readonly lr: number;
  /** The loss at each of the race's steps. */
  readonly losses: Float64Array;
}

/** Two learning rates from one start: the best in the long run, and the one that takes a single step along the steep direction. */
export interface Race {
  /** The steps at which both are looked at, 0 first; all of them where they are few. */
  readonly steps: Float64Array;
  readonly best: Runner;
  readonly oneStep: Runner;
  /** The first step at which the best has the smaller loss, which it keeps from then on, and that loss; null where it never has. */
  readonly lead: { readonly step: number; readonly loss: number } | null;
}

/** The loss after t steps: along each eigenvector every step multiplies the distance by one factor. */
export const lossAfter = (
  directions: readonly Pick<Direction, 'lambda' | 'share' | 'factor'>[],
  t: number,
): number =>
  directions.reduce(
    (sum, { lambda, share, factor }) => sum + (lambda * (share * factor ** t) ** 2) / 2,
    0,
  );

/** So many points make a smooth line. */
const POINTS = 160;
/** Without a lead to look for, this many steps are shown. */
const SHORT = 20;
/** A lead that comes later than this comes never: both losses have left the floats. */
const NEVER = 2 ** 30;

/** The first step for which something holds that holds for every later one; null where it holds for none. */
function firstFrom(holds: (t: number) => boolean): number | null {
  let [before, at] = [0, 1];
  while (!holds(at)) {
    if (at >= NEVER) return null;
    [before, at] = [at, 2 * at];
  }
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2);
    if (holds(middle)) at = middle;
    else before = middle;
  }
  return at;
}

/** Races both learning rates in a bowl of two parameters, as far as it takes to see who leads. */
export function raceIn(bowl: Quadratic, start: Vec): Race {
  const [min, max] = [Math.min(...bowl.eigenvalues), Math.max(...bowl.eigenvalues)];
  const rates = { best: optimalDescent(min, max).lr, oneStep: 1 / max };
  const best = directionsOf(bowl, start, rates.best);
  const oneStep = directionsOf(bowl, start, rates.oneStep);
  const step = firstFrom((t) => lossAfter(best, t) < lossAfter(oneStep, t));
  const last = Math.max(SHORT, 2 * (step ?? 0));
  const count = Math.min(last, POINTS);
  const steps = Float64Array.from({ length: count + 1 }, (_, i) => Math.round((i * last) / count));
  return {
    steps,
    best: { lr: rates.best, losses: steps.map((t) => lossAfter(best, t)) },
    oneStep: { lr: rates.oneStep, losses: steps.map((t) => lossAfter(oneStep, t)) },
    lead: step === null ? null : { step, loss: lossAfter(best, step) },
  };
}
