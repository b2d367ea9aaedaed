import { descendIn, type Descent, type Direction } from '../../../lib/experiments/descent.ts';
import { raceIn, type Race } from '../../../lib/experiments/descent-race.ts';
import { keepLast } from '../../../lib/keep.ts';
import { illConditioned } from '../../../lib/objectives/ill-conditioned.ts';
import { quadratic, type Quadratic } from '../../../lib/objectives/quadratic.ts';
import type { Vec } from '../../../lib/optim/vec.ts';
import { placed } from '../../kit/limits.ts';
import { params, type State } from './params.ts';

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

/** A run of plain gradient descent, and the step looked at. */
export interface Run extends Descent {
  readonly mode: State['mode'];
  readonly moment: Moment;
  /** The best learning rate against 1/λmax in the bowl, which has two parameters; run when asked for. */
  readonly race: () => Race;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const raceOf = keepLast((kappa: number, rotation: number, x: number, y: number) =>
  raceIn(illConditioned(kappa, radians(rotation)), [x, y]),
);

const bowlOf = ({ mode, curvature, kappa, rotation }: State): Quadratic =>
  mode === 'one' ? quadratic({ curvature: [curvature] }) : illConditioned(kappa, radians(rotation));

/** Runs plain gradient descent on the state's bowl. */
export function run(state: State): Run {
  const { mode, lr, kappa, rotation, x, y, steps } = state;
  const found = descendIn(bowlOf(state), mode === 'one' ? [x] : [x, y], lr, steps);
  return {
    ...found,
    mode,
    moment: momentOf(state, found),
    race: () => raceOf(kappa, rotation, x, y),
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
