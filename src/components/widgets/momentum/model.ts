import {
  ravineOf,
  theoryOf,
  walkOf,
  type Ravine,
  type Theory,
  type Walk,
} from '../../../lib/experiments/momentum.ts';
import { alongOf, rootsOf, type Pair } from '../../../lib/experiments/momentum-roots.ts';
import { keepLast } from '../../../lib/keep.ts';
import type { State } from './params.ts';

export const METHODS = ['plain', 'ema', 'ball'] as const;
export type Method = (typeof METHODS)[number];

/** The heavy ball along one eigenvector. */
export interface Direction {
  readonly lambda: number;
  /** The distance that is left, with its sign, after 0, 1, … steps from 1. */
  readonly x: Float64Array;
}

/** The three runs of a state, and what theory says of them. */
export interface Run {
  readonly walks: Readonly<Record<Method, Walk>>;
  /** The bowl's condition number: its curvatures are 1 and κ. */
  readonly kappa: number;
  /** Of the bowl, as A₀₀, A₀₁, A₁₁. */
  readonly hessian: Hessian;
  readonly theory: Theory;
  /** αλ of the steepest direction. */
  readonly lrLambda: number;
  /** Of that direction. */
  readonly roots: readonly [Pair, Pair];
  /** From the flattest to the steepest, at curvatures in equal ratios; asked for where they are drawn. */
  readonly directions: () => readonly Direction[];
  readonly steps: number;
  /** The step on show, never past the end. */
  readonly step: number;
}

export type Hessian = readonly [number, number, number];

/** The bowl of a state, its axes turned. */
const bowlOf = (kappa: number, rotation: number): Ravine =>
  ravineOf(kappa, (rotation * Math.PI) / 180);

/** Its Hessian. */
export function hessianOf({ kappa, rotation }: Pick<State, 'kappa' | 'rotation'>): Hessian {
  const [[a = NaN, b = NaN] = [], [, c = NaN] = []] = bowlOf(kappa, rotation).hessian();
  return [a, b, c];
}

/** How many directions are looked at, of a bowl that has more than one. */
const DIRECTIONS = 5;

/** Curvatures in equal ratios from 1 to κ. */
const curvaturesOf = (kappa: number): number[] =>
  kappa === 1 ? [1] : Array.from({ length: DIRECTIONS }, (_, i) => kappa ** (i / (DIRECTIONS - 1)));

const directionsOf = keepLast(
  (kappa: number, lr: number, beta: number, steps: number): readonly Direction[] =>
    curvaturesOf(kappa).map((lambda) => ({ lambda, x: alongOf(lr * lambda, beta, steps) })),
);

/** All that does not depend on the step on show. */
const runsOf = keepLast(
  (
    kappa: number,
    rotation: number,
    lr: number,
    beta: number,
    exchange: State['exchange'],
    x: number,
    y: number,
    count: State['steps'],
  ) => {
    const bowl = bowlOf(kappa, rotation);
    const steps = Number(count);
    const walk = (spec: Parameters<typeof walkOf>[1]) => walkOf(bowl, spec, [x, y], steps);
    const emaLr = exchange === 'same' ? lr : lr / (1 - beta);
    return {
      walks: {
        plain: walk({ lr }),
        ema: walk({ lr: emaLr, form: 'ema', momentum: beta }),
        ball: walk({ lr, momentum: beta }),
      },
      kappa,
      hessian: hessianOf({ kappa, rotation }),
      theory: theoryOf(kappa),
      lrLambda: lr * kappa,
      roots: rootsOf(lr * kappa, beta),
      directions: () => directionsOf(kappa, lr, beta, steps),
      steps,
    };
  },
);

/** The step on show of a state, never past the end. */
export const stepOf = ({ step, steps }: Pick<State, 'step' | 'steps'>): number =>
  Math.min(step ?? Number(steps), Number(steps));

/** Runs plain descent and both forms of momentum. */
export const run = (state: State): Run => {
  const { kappa, rotation, lr, beta, exchange, x, y, steps } = state;
  return {
    ...runsOf(kappa, rotation, lr, beta, exchange, x, y, steps),
    step: stepOf(state),
  };
};
