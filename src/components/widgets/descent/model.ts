import { gradientAt } from '../../../lib/objectives/gradient-at.ts';
import { illConditioned } from '../../../lib/objectives/ill-conditioned.ts';
import { quadratic, type Quadratic } from '../../../lib/objectives/quadratic.ts';
import { descend } from '../../../lib/optim/descend.ts';
import { gradient } from '../../../lib/optim/gradient.ts';
import type { Vec } from '../../../lib/optim/vec.ts';
import { worstRate } from '../../../lib/theory/convergence.ts';
import { optimalDescent } from '../../../lib/theory/optimal.ts';
import { stabilityLimit } from '../../../lib/theory/stability.ts';
import { placed } from '../../kit/limits.ts';
import { params, type State } from './params.ts';

/** What a step does along one eigenvector: walks in, arrives, jumps over and comes nearer, stays as far, goes away; or has nothing to do. */
export type Kind = 'walks' | 'arrives' | 'jumps' | 'cycles' | 'diverges' | 'idle';

/** One eigenvector of the Hessian, and what this learning rate does along it. */
export interface Direction {
  readonly lambda: number;
  readonly vector: Vec;
  /** How far the start lies along it. */
  readonly share: number;
  /** α·λ. */
  readonly product: number;
  /** What a step multiplies the distance along it by, 1 − α·λ; negative where it jumps over. */
  readonly factor: number;
  readonly kind: Kind;
}

/** What stands in the readout: the run at one step. */
export interface Moment {
  readonly step: number;
  /** NaN in every number where the run has left the floats. */
  readonly point: Vec;
  readonly loss: number;
  readonly gradient: Vec;
  /** Length of the gradient. */
  readonly slope: number;
  /** Length of the step that follows: α times the gradient's. */
  readonly stepLength: number;
  /** Distance from the minimum over the distance one step before; null at the start and where that was 0. */
  readonly shrink: number | null;
}

/** A run of plain gradient descent, what theory says of it, and the step looked at. */
export interface Run {
  readonly mode: State['mode'];
  readonly bowl: Quadratic;
  /** One a parameter, the flattest first. */
  readonly directions: readonly Direction[];
  /** The start and the point after each step, as far as all of it is finite. */
  readonly points: readonly Vec[];
  /** The loss at each point. */
  readonly losses: readonly number[];
  /** The budget; more than there are points where the run leaves the floats. */
  readonly steps: number;
  /** The first step whose point or loss is past the largest float; null where there is none. */
  readonly overflowsAt: number | null;
  /** What a step multiplies the distance by in the long run: the slowest direction that the start has a share in. */
  readonly rate: number;
  /** From this learning rate on no run converges, 2/λmax. */
  readonly limit: number;
  /** The learning rate with the smallest rate, 2/(λmin + λmax). */
  readonly best: number;
  readonly moment: Moment;
}

const NEAR = 1e-9; // what rounding does to α·λ, with room

/** What a step does where α·λ is `product`, above 0, and the start is off the minimum. */
export function kindOf(product: number): Kind {
  if (Math.abs(product - 1) < NEAR) return 'arrives';
  if (Math.abs(product - 2) < NEAR) return 'cycles';
  if (product > 2) return 'diverges';
  return product < 1 ? 'walks' : 'jumps';
}

const bowlOf = ({ mode, curvature, kappa, rotation }: State): Quadratic =>
  mode === 'one'
    ? quadratic({ curvature: [curvature] })
    : illConditioned(kappa, (rotation * Math.PI) / 180);

/** Each eigenvector with what the learning rate does along it from a start. */
function directionsOf(
  { eigenvalues, eigenvectors }: Quadratic,
  start: Vec,
  lr: number,
): Direction[] {
  return eigenvalues.map((lambda, i) => {
    const vector = eigenvectors[i] ?? [];
    const share = vector.reduce((sum, e, j) => sum + e * (start[j] ?? 0), 0);
    const product = lr * lambda;
    const kind = share === 0 ? 'idle' : kindOf(product);
    return { lambda, vector, share, product, factor: 1 - product, kind };
  });
}

/** Runs plain gradient descent on the state's bowl. */
export function run(state: State): Run {
  const { mode, lr, x, y, steps } = state;
  const bowl = bowlOf(state);
  const start = mode === 'one' ? [x] : [x, y];
  const path = descend(gradient, { gradientAt: gradientAt(bowl), start, lr, steps });
  const all = path.map((point) => bowl.value(point));
  const lost = all.findIndex((loss) => !Number.isFinite(loss));
  const [points, losses] = lost < 0 ? [path, all] : [path.slice(0, lost), all.slice(0, lost)];
  const directions = directionsOf(bowl, start, lr);
  const active = directions.filter(({ kind }) => kind !== 'idle').map(({ lambda }) => lambda);
  const [min, max] = [Math.min(...bowl.eigenvalues), Math.max(...bowl.eigenvalues)];
  return {
    mode,
    bowl,
    directions,
    points,
    losses,
    steps,
    overflowsAt: lost < 0 ? null : lost,
    rate: active.length > 0 ? worstRate(active, { lr }) : 0,
    limit: stabilityLimit(max),
    best: optimalDescent(min, max).lr,
    moment: momentOf(state, { bowl, points, losses }),
  };
}

/** The step under the cursor, never past the budget. */
export const stepOf = ({ step, steps }: Pick<State, 'step' | 'steps'>): number =>
  Math.min(step ?? steps, steps);

/** The gradient of the loss at a point. */
export const gradientOf = (bowl: Quadratic, point: Vec): Vec =>
  Array.from(bowl.gradient(point, new Float64Array(bowl.dim)));

function momentOf(
  state: State,
  { bowl, points, losses }: Pick<Run, 'bowl' | 'points' | 'losses'>,
): Moment {
  const step = stepOf(state);
  const point = points[step] ?? bowl.eigenvalues.map(() => NaN);
  const gradient = gradientOf(bowl, point);
  const slope = Math.hypot(...gradient);
  const before = points[step - 1];
  const distance = before ? Math.hypot(...before) : 0;
  return {
    step,
    point,
    loss: losses[step] ?? NaN,
    gradient,
    slope,
    stepLength: state.lr * slope,
    shrink: distance > 0 && points[step] ? Math.hypot(...point) / distance : null,
  };
}

/** The direction a sentence about the run speaks of: the one that decides its rate. */
export const decisive = ({ directions }: Run): Direction =>
  directions.reduce((slowest, each) =>
    each.kind !== 'idle' &&
    (slowest.kind === 'idle' || Math.abs(each.factor) > Math.abs(slowest.factor))
      ? each
      : slowest,
  );

/** A place of the figure as a start the state can hold. */
export const startAt = (x: number, y: number): Pick<State, 'x' | 'y'> => ({
  x: placed(params.table.x, x, 2),
  y: placed(params.table.y, y, 2),
});
