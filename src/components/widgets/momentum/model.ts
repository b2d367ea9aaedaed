import { theoryOf, walkOf, type Theory, type Walk } from '../../../lib/experiments/momentum.ts';
import type { MapProblem } from '../../../lib/maps/momentum-map.ts';
import { illConditioned } from '../../../lib/objectives/ill-conditioned.ts';
import type { Quadratic } from '../../../lib/objectives/quadratic.ts';
import { keepLast } from '../../../lib/keep.ts';
import { LOG_LR, type State } from './params.ts';

export const METHODS = ['plain', 'ema', 'ball'] as const;
export type Method = (typeof METHODS)[number];

/** The three runs of a state, and what theory says of them. */
export interface Run {
  readonly walks: Readonly<Record<Method, Walk>>;
  /** The bowl's condition number: its curvatures are 1 and κ. */
  readonly kappa: number;
  /** What the map of the state's bowl and start is asked for. */
  readonly problem: MapProblem;
  readonly theory: Theory;
  readonly steps: number;
  /** The step on show, never past the end. */
  readonly step: number;
}

/** The bowl of a state, its axes turned. */
const bowlOf = (kappa: number, rotation: number): Quadratic =>
  illConditioned(kappa, (rotation * Math.PI) / 180);

/** Its Hessian. */
export function hessianOf({
  kappa,
  rotation,
}: Pick<State, 'kappa' | 'rotation'>): MapProblem['hessian'] {
  const [[a = NaN, b = NaN] = [], [, c = NaN] = []] = bowlOf(kappa, rotation).hessian;
  return [a, b, c];
}

/** What the map of a state is asked for. */
export const problemOf = ({
  x,
  y,
  steps,
  ...bowl
}: Pick<State, 'kappa' | 'rotation' | 'x' | 'y' | 'steps'>): MapProblem => ({
  hessian: hessianOf(bowl),
  start: [x, y],
  steps: Number(steps),
  logLr: LOG_LR,
});

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
    steps: State['steps'],
  ) => {
    const bowl = bowlOf(kappa, rotation);
    const walk = (spec: Parameters<typeof walkOf>[1]) => walkOf(bowl, spec, [x, y], Number(steps));
    const emaLr = exchange === 'same' ? lr : lr / (1 - beta);
    return {
      walks: {
        plain: walk({ lr }),
        ema: walk({ lr: emaLr, form: 'ema', momentum: beta }),
        ball: walk({ lr, momentum: beta }),
      },
      kappa,
      problem: problemOf({ kappa, rotation, x, y, steps }),
      theory: theoryOf(kappa),
      steps: Number(steps),
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
