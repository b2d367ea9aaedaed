import { runsInRavine, turnedBy, type RavineRuns } from '../../../lib/experiments/ravine.ts';
import { kneeAt, stepAt, type EpsilonPlace } from '../../../lib/experiments/epsilon.ts';
import {
  HINTON,
  hintonGradients,
  plainOn,
  rmspropOn,
  signsOn,
} from '../../../lib/experiments/rmsprop.ts';
import type { Vec } from '../../../lib/optim/vec.ts';
import { keepLast } from '../../../lib/keep.ts';
import { placed } from '../../kit/limits.ts';
import { DECADES, params, type Experiment, type State, type View } from './params.ts';

/** The three experiments in a state, each computed when it is first asked for. */
export interface Run {
  readonly cycle: Cycle;
  readonly ravine: Ravine;
  readonly epsilon: Epsilon;
}

/** Ten of Hinton's cycles, and steps enough for the hat of ε̂ to wear off. */
const CYCLES_STEPS = 10 * HINTON.cycle;
const EPSILON_STEPS = 1000;

/** What a view shows. */
export const experimentOf = (view: View): Experiment => (view === 'average' ? 'nine' : view);

/** How many steps an experiment has. */
export const stepsOf = (experiment: Experiment, steps: number): number =>
  ({ nine: CYCLES_STEPS, ravine: steps, eps: EPSILON_STEPS })[experiment];

/** Where the ravine's floor is reached, before its walls are too steep for the steps. */
const RAVINE_OPENS_AT = 30;

/**
 * The step that null stands for: in Hinton's cycle the last one before its large gradient, so that nobody is told
 * where it ends; with ε the first one, which matters most.
 */
export const homeOf = (experiment: Experiment, steps: number): number =>
  Math.min(
    { nine: HINTON.cycle - 1, ravine: RAVINE_OPENS_AT, eps: 1 }[experiment],
    stepsOf(experiment, steps),
  );

/** The step under the cursor of an experiment, from 1, never past its end. */
export const stepOf = (
  experiment: Experiment,
  { step, steps }: Pick<State, 'step' | 'steps'>,
): number => Math.min(step ?? homeOf(experiment, steps), stepsOf(experiment, steps));

/** All three experiments. */
export const run = (state: State): Run => {
  const { beta, eps, lr, kappa, turn, along, across, steps, panel, g } = state;
  return {
    get cycle() {
      return { ...cycleRuns(beta, eps), t: stepOf('nine', state) };
    },
    get ravine() {
      const runs = ravineRuns(beta, eps, lr, kappa, turn, along, across, steps);
      return { ...runs, t: stepOf('ravine', state), panel };
    },
    get epsilon() {
      return epsilonCurves(beta, eps, g, stepOf('eps', state));
    },
  };
};

/** Hinton's cycle under three rules, positions in learning rates; index 0 is the start. */
export interface Cycle {
  readonly t: number;
  readonly g: Float64Array;
  readonly plain: readonly number[];
  readonly sign: readonly number[];
  readonly rmsprop: readonly number[];
  /** The average that divides, and the update, a value a step from step 1. */
  readonly v: readonly number[];
  readonly update: readonly number[];
}

const only = (points: readonly Vec[]): number[] => points.map(([x = NaN]) => x);

/** What does not follow from the step looked at is kept while that alone moves. */
const cycleRuns = keepLast((beta: number, eps: number): Omit<Cycle, 't'> => {
  const g = hintonGradients(CYCLES_STEPS);
  const walk = rmspropOn(g, beta, eps);
  return {
    g,
    plain: only(plainOn(g)),
    sign: only(signsOn(g)),
    rmsprop: only(walk.path),
    v: only(walk.v),
    update: only(walk.update),
  };
});

/** How far a rule went in the last whole cycle before a step; null before the first is over. */
export function lastCycle(positions: readonly number[], t: number): number | null {
  const end = t - (t % HINTON.cycle);
  return end === 0 ? null : (positions[end] ?? NaN) - (positions[end - HINTON.cycle] ?? NaN);
}

/** The ravine's runs, and what of them is looked at. */
export interface Ravine extends RavineRuns {
  readonly t: number;
  readonly panel: State['panel'];
}

/** Where both paths start, in the plane. */
export const startOf = ({ along, across, turn }: Pick<State, 'along' | 'across' | 'turn'>) =>
  turnedBy([along, across], turn);

/** The state of a start put to a place of the plane: within the limits, to a thousandth, which a pointer can tell apart. */
export function startAt(place: Vec, turn: number): Pick<State, 'along' | 'across'> {
  const [along, across] = turnedBy(place, -turn);
  const { table } = params;
  return { along: placed(table.along, along, 3), across: placed(table.across, across, 3) };
}

const ravineRuns = keepLast(
  (
    beta: number,
    eps: number,
    lr: number,
    kappa: number,
    turn: number,
    along: number,
    across: number,
    steps: number,
  ) => runsInRavine({ beta, eps, lr, kappa, turn, start: [along, across], steps }),
);

type EachPlace<T> = Readonly<Record<EpsilonPlace, T>>;

/** The step ÷ learning rate against the size of a gradient that stays the same, ε in three places. */
export interface Epsilon {
  readonly t: number;
  /** The size looked at. */
  readonly g: number;
  /** The step there. */
  readonly steps: EachPlace<number>;
  /** The size at which each step has shrunk to a half, √½ inside the root. */
  readonly knees: EachPlace<number>;
  readonly sizes: readonly number[];
  readonly curves: EachPlace<readonly number[]>;
}

const epsilonCurves = keepLast((beta: number, eps: number, g: number, t: number): Epsilon => {
  const { from, to, perDecade } = DECADES;
  const count = (to - from) * perDecade + 1;
  const sizes = Array.from({ length: count }, (_, i) => 10 ** (from + i / perDecade));
  const each = <T>(of: (place: EpsilonPlace) => T): EachPlace<T> => ({
    outside: of('outside'),
    inside: of('inside'),
    hat: of('hat'),
  });
  const setting = { beta, eps, t };
  return {
    t,
    g,
    steps: each((place) => stepAt(place, g, setting)),
    knees: each((place) => kneeAt(place, setting)),
    sizes,
    curves: each((place) => sizes.map((size) => stepAt(place, size, setting))),
  };
});
