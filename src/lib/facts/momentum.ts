import { alongOf } from '../experiments/momentum-roots.ts';
import { EVERY, excessOf } from '../experiments/minibatch.ts';
import { gradientAt, illConditioned, quadratic } from '../objectives/index.ts';
import {
  composeOptimizer,
  descend,
  type HeavyBallSpec,
  type SgdSpec,
  type Vec,
} from '../optim/index.ts';
import {
  convergenceRate,
  halfLife,
  optimalDescent,
  optimalHeavyBall,
  stabilityLimit,
  type MomentumForm,
} from '../theory/index.ts';

/** The toy: the parabola θ²/2 from θ = 1, for as many steps as the reader draws. */
export const toy = { lr: 0.1, beta: 0.9, steps: 60 } as const;

/** The bowl of the lesson and the widget's first settings. */
export const settings = { kappa: 100, lr: 0.003, beta: 0.9 } as const;

/** How far a run has to come: to a thousandth of the distance it began at. */
export const SHARE = 1e-3;

const walk = (curvature: Vec, spec: SgdSpec, steps: number): readonly Vec[] => {
  const bowl = quadratic({ curvature });
  const { transform, lr, l2, decay } = composeOptimizer(spec);
  const gradient = gradientAt(bowl);
  return descend(transform, { gradientAt: gradient, start: bowl.start, lr, l2, decay, steps });
};
const along = (spec: SgdSpec): readonly number[] =>
  walk([1], spec, toy.steps).map(([theta = NaN]) => theta);

/** θ after 0, 1, 2, … steps of the ball on the toy: what the reader draws. */
export const ballCurve = along({ name: 'sgd', lr: toy.lr, momentum: toy.beta });
/** The same for plain gradient descent, shown from the start. */
export const plainCurve = along({ name: 'sgd', lr: toy.lr });
/** The first step after which the ball is past the minimum. */
export const crossingStep = ballCurve.findIndex((theta) => theta < 0);
/** How far past it the ball gets, and after which step. */
export const lowest = Math.min(...ballCurve);
export const lowestStep = ballCurve.indexOf(lowest);

/**
 * Steps for a whole swing of the toy: 2π over the angle of the complex roots of z² − (1 + β − lr)z + β,
 * whose size is √β and whose sum is 1 + β − lr.
 */
export const swingSteps =
  (2 * Math.PI) / Math.acos((1 + toy.beta - toy.lr) / (2 * Math.sqrt(toy.beta)));
/** Steps after which a swing has halved, whatever the learning rate: the half-life of √β per step. */
export const swingHalfLife = (beta: number): number => halfLife(Math.sqrt(beta));

const { kappa, lr, beta } = settings;
const bowl = illConditioned(kappa);
const [flat = NaN, steep = NaN] = bowl.eigenvalues;

/** The best constant settings on the bowl, and the rates they give. */
export const best = {
  plain: optimalDescent(flat, steep),
  ball: optimalHeavyBall(flat, steep),
} as const;

/** The best rates for another condition number. */
export const bestRatesAt = (
  condition: number,
): { readonly plain: number; readonly ball: number } => ({
  plain: optimalDescent(1, condition).rate,
  ball: optimalHeavyBall(1, condition).rate,
});

/** The first step after which a run stays within a thousandth of its first distance. */
const stepsToShare = (options: Omit<HeavyBallSpec, 'name'>): number => {
  const path = walk(bowl.eigenvalues, { name: 'sgd', ...options }, 2000);
  const distances = path.map((point) => Math.hypot(...point));
  return distances.findLastIndex((distance) => distance > SHARE * (distances[0] ?? NaN)) + 1;
};
/** Steps to a thousandth of the distance under the best settings, from one unit along each eigenvector. */
export const stepsNeeded = {
  plain: stepsToShare({ lr: best.plain.lr }),
  ball: stepsToShare({ lr: best.ball.lr, momentum: best.ball.beta }),
} as const;

const steepest = alongOf(best.ball.lr * steep, best.ball.beta, 100);
/** The best heavy ball along the steep axis, from 1: how far away it gets first, when, and from which step on it is nearer than at the start. */
export const detour = {
  farthest: Math.max(...steepest.map(Math.abs)),
  at: steepest.findIndex((x) => Math.abs(x) === Math.max(...steepest.map(Math.abs))),
  nearerFrom: steepest.findLastIndex((x) => Math.abs(x) >= 1) + 1,
} as const;

/** Steps to a thousandth if each step shrank the distance by the rate from the first one on. */
export const stepsAtRate = (rate: number): number => Math.log(SHARE) / Math.log(rate);

/** Curvatures between which the heavy ball's factor is √β: lr·λ from (1 − √β)² to (1 + √β)². */
export const swingRange = (decay: number): { readonly from: number; readonly to: number } => ({
  from: (1 - Math.sqrt(decay)) ** 2,
  to: (1 + Math.sqrt(decay)) ** 2,
});

/** The exercises' settings. */
export const exerciseSettings = {
  limit: { beta: 0.9, lambda: 50 },
  condition: 400,
} as const;

/** What a unit of constant gradient adds up to in the heavy ball's buffer: 1/(1 − β). */
export const pileOf = (decay: number): number => 1 / (1 - decay);
/** The learning rate at which the EMA form takes the heavy ball's steps. */
export const emaLrFor = (ballLr: number, decay: number): number => ballLr / (1 - decay);
/** The learning rate at which the heavy ball takes the EMA form's steps. */
export const ballLrFor = (emaLr: number, decay: number): number => emaLr * (1 - decay);

/** The learning rate from which a form diverges where the steepest curvature is λ. */
export const limitOf = (decay: number, form: MomentumForm, lambda: number = kappa): number =>
  stabilityLimit(lambda, decay, form);

/** The long-run factor of a direction with curvature λ at the best ball's settings. */
export const bestRateAlong = (lambda: number): number =>
  convergenceRate(lambda, { lr: best.ball.lr, beta: best.ball.beta });

/** The mini-batches of the lesson: the widget's first settings, the step that is looked at, and a rate to try without noise. */
export const batches = {
  size: 4,
  lr: 0.01,
  beta: 0.9,
  seeds: [1, 2, 3],
  step: 50,
  raised: 0.4,
} as const;
const excessAt = (rate: number, kept: number): number => {
  const runs = batches.seeds.map((seed) =>
    excessOf({ lr: rate, beta: kept, batch: batches.size, seed }),
  );
  return runs.reduce((sum, run) => sum + (run[batches.step / EVERY] ?? NaN), 0) / runs.length;
};
/** The loss above its minimum there, mean of the runs: of momentum, of plain descent, and of plain descent at lr / (1 − β). */
export const excess = {
  ball: excessAt(batches.lr, batches.beta),
  plain: excessAt(batches.lr, 0),
  scaled: excessAt(emaLrFor(batches.lr, batches.beta), 0),
} as const;

/** What the lesson's script runs: steps of each form from (1, 1). */
export const script = { steps: 30 } as const;
const end = (spec: SgdSpec): Vec => walk(bowl.eigenvalues, spec, script.steps).at(-1) ?? [];
/** Where the script's three runs end. */
export const ends = {
  ball: end({ name: 'sgd', lr, momentum: beta }),
  exchanged: end({ name: 'sgd', form: 'ema', lr: emaLrFor(lr, beta), momentum: beta }),
  same: end({ name: 'sgd', form: 'ema', lr, momentum: beta }),
} as const;
