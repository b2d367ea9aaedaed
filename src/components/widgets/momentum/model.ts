import { illConditioned, type Quadratic } from '../../../lib/objectives/index.ts';
import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { sgd } from '../../../lib/optim/kernels/sgd.ts';
import type { SgdSpec } from '../../../lib/optim/index.ts';
import {
  optimalDescent,
  optimalHeavyBall,
  stabilityLimit,
  worstRate,
  type OptimalSettings,
} from '../../../lib/theory/index.ts';
import { keepLast } from '../../kit/keep.ts';
import type { MapProblem } from '../../../lib/maps/momentum-map.ts';
import { LOG_LR, type State } from './params.ts';

export const METHODS = ['plain', 'ema', 'ball'] as const;
export type Method = (typeof METHODS)[number];

/** One method's run; index t of an array is step t, 0 the start. */
export interface Walk {
  readonly lr: number;
  /** Where it was; NaN from where it ran away. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The loss there; Infinity from where it ran away. */
  readonly losses: Float64Array;
  /** By what factor the distance shrinks a step in the long run; 1 or more where it diverges. */
  readonly rate: number;
}

/** What theory says of a bowl: the best settings, and where each form stops to converge. */
export interface Theory {
  readonly plain: OptimalSettings;
  readonly ball: OptimalSettings;
  /** The learning rate from which the heavy ball diverges, at a β. */
  readonly ballLimit: (beta: number) => number;
  /** The same for the EMA form. */
  readonly emaLimit: (beta: number) => number;
}

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

/** A run past this point is not followed further. */
const RUN_AWAY = 1e100;

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

/** The theory of a bowl with curvatures 1 and κ. */
export const theoryOf = (kappa: number): Theory => ({
  plain: optimalDescent(1, kappa),
  ball: optimalHeavyBall(1, kappa),
  ballLimit: (beta) => stabilityLimit(kappa, beta, 'heavy-ball'),
  emaLimit: (beta) => stabilityLimit(kappa, beta, 'ema'),
});

/** Walks down a bowl by plain descent or by momentum in one of its forms. */
function walkOf(
  bowl: Quadratic,
  spec: Pick<SgdSpec, 'form' | 'momentum'> & { readonly lr: number },
  [x0, y0]: readonly [number, number],
  steps: number,
): Walk {
  const { lr, momentum: beta = 0 } = spec;
  // The kernel alone: a page that shows momentum need not fetch every optimizer there is.
  const kernel = sgd({ ...DEFAULTS.sgd, ...spec }, 2);
  const rate = Float64Array.of(lr);
  const point = Float64Array.of(x0, y0);
  const gradient = new Float64Array(2);
  const x = new Float64Array(steps + 1).fill(NaN);
  const y = new Float64Array(steps + 1).fill(NaN);
  const losses = new Float64Array(steps + 1).fill(Infinity);
  for (let t = 0; t <= steps; t++) {
    if (t > 0) kernel.step(point, bowl.gradient(point, gradient), rate, t);
    const [px = NaN, py = NaN] = point;
    [x[t], y[t]] = [px, py];
    losses[t] = bowl.value(point);
    if (!(Math.abs(px) + Math.abs(py) < RUN_AWAY)) break;
  }
  const settings = spec.form === 'ema' ? ({ lr, beta, form: 'ema' } as const) : { lr, beta };
  return { lr, x, y, losses, rate: worstRate(bowl.eigenvalues, settings) };
}

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
