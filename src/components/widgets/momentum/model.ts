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
import type { MomentumState } from './state.ts';

/** A place in the plane of the two parameters. */
export type Place = readonly [number, number];

/** The runs, in the order they are drawn in: what lies on top comes last. */
export const METHODS = ['plain', 'ema', 'ball'] as const;
export type Method = (typeof METHODS)[number];

/** The symmetric Hessian of a bowl, as A₀₀, A₀₁, A₁₁. */
export type Hessian = readonly [number, number, number];

/** One method's run from the start. */
export interface Walk {
  readonly method: Method;
  readonly lr: number;
  /** Where it was after 0, 1, … steps; NaN from where it ran away. */
  readonly path: readonly Place[];
  /** The loss there; Infinity from where it ran away. */
  readonly losses: readonly number[];
  /** By what factor the distance shrinks a step in the long run; 1 or more where it diverges. */
  readonly rate: number;
}

/** A run past this point is not followed further. */
const RUN_AWAY = 1e100;

/** The part of a state that makes the bowl and the start. */
export type Setting = Pick<MomentumState, 'kappa' | 'rotation' | 'x' | 'y' | 'steps'>;
/** The part of a state that changes the runs. */
export type Choice = Setting & Pick<MomentumState, 'lr' | 'beta' | 'exchange'>;

/** The bowl of a state, its axes turned. */
export const bowlOf = ({ kappa, rotation }: Pick<Setting, 'kappa' | 'rotation'>): Quadratic =>
  illConditioned(kappa, (rotation * Math.PI) / 180);

/** Its Hessian. */
export function hessianOf(setting: Pick<Setting, 'kappa' | 'rotation'>): Hessian {
  const [[a = NaN, b = NaN] = [], [, c = NaN] = []] = bowlOf(setting).hessian;
  return [a, b, c];
}

/** The learning rate that the EMA form runs with. */
export const emaLrOf = ({
  lr,
  beta,
  exchange,
}: Pick<Choice, 'lr' | 'beta' | 'exchange'>): number =>
  exchange === 'same' ? lr : lr / (1 - beta);

const specOf = (method: Method, choice: Choice): SgdSpec & { readonly lr: number } => {
  const { lr, beta } = choice;
  if (method === 'plain') return { name: 'sgd', lr };
  if (method === 'ball') return { name: 'sgd', lr, momentum: beta };
  return { name: 'sgd', form: 'ema', lr: emaLrOf(choice), momentum: beta };
};

/** Walks down from the start of a state. */
function walkOf(bowl: Quadratic, method: Method, choice: Choice): Walk {
  const spec = specOf(method, choice);
  // The kernel alone: a page that shows momentum need not fetch every optimizer there is.
  const kernel = sgd({ ...DEFAULTS.sgd, ...spec }, 2);
  const rate = Float64Array.of(spec.lr);
  const point = Float64Array.of(choice.x, choice.y);
  const gradient = new Float64Array(2);
  const path: Place[] = [[choice.x, choice.y]];
  const losses = [bowl.value(point)];
  for (let t = 1; t <= Number(choice.steps); t++) {
    const [x = NaN, y = NaN] = point;
    if (Math.abs(x) + Math.abs(y) < RUN_AWAY) {
      kernel.step(point, bowl.gradient(point, gradient), rate, t);
      path.push([...point] as [number, number]); // two long
      losses.push(bowl.value(point));
    } else {
      path.push([NaN, NaN]);
      losses.push(Infinity);
    }
  }
  const settings =
    method === 'ema'
      ? ({ lr: spec.lr, beta: choice.beta, form: 'ema' } as const)
      : { lr: spec.lr, beta: method === 'ball' ? choice.beta : 0 };
  return { method, lr: spec.lr, path, losses, rate: worstRate(bowl.eigenvalues, settings) };
}

/** The three runs of a state, by method. */
export function walksOf(choice: Choice): Readonly<Record<Method, Walk>> {
  const bowl = bowlOf(choice);
  return {
    plain: walkOf(bowl, 'plain', choice),
    ema: walkOf(bowl, 'ema', choice),
    ball: walkOf(bowl, 'ball', choice),
  };
}

/** The step on show of a state, never past the end. */
export const stepOf = ({ step, steps }: Pick<MomentumState, 'step' | 'steps'>): number =>
  Math.min(step ?? Number(steps), Number(steps));

/** What theory says of a bowl: the best settings, and where each form stops to converge. */
export interface Theory {
  readonly plain: OptimalSettings;
  readonly ball: OptimalSettings;
  /** The learning rate from which the heavy ball diverges, at a β. */
  readonly ballLimit: (beta: number) => number;
  /** The same for the EMA form. */
  readonly emaLimit: (beta: number) => number;
}

/** The theory of a bowl with curvatures 1 and κ. */
export const theoryOf = (kappa: number): Theory => ({
  plain: optimalDescent(1, kappa),
  ball: optimalHeavyBall(1, kappa),
  ballLimit: (beta) => stabilityLimit(kappa, beta, 'heavy-ball'),
  emaLimit: (beta) => stabilityLimit(kappa, beta, 'ema'),
});
