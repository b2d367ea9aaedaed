import { gradientAt, illConditioned, quadratic, type Objective } from '../objectives/index.ts';
import { descend, gradient, type Vec } from '../optim/index.ts';
import { convergenceRate, halfLife, optimalDescent, stabilityLimit } from '../theory/index.ts';

/** The toy: f(θ) = θ²/2 from 1, with three learning rates, one of each kind. */
export const toy = {
  curvature: 1,
  start: 1,
  steps: 20,
  creep: 0.1,
  jump: 1.8,
  diverge: 2.1,
} as const;

/** A parabola ten times as steep. */
export const steepCurvature = 10;

/** Two curvatures that have to share one learning rate, from (1, 1). */
export const shared = { flat: 1, steep: 100, start: 1, steps: 100, tooLarge: 0.021 } as const;

/** The valley that the lesson's bowl opens as: from (1, 1), with a learning rate a little under the limit. */
export const valley = {
  mode: 'two',
  kappa: shared.steep / shared.flat,
  lr: 0.018,
  x: shared.start,
  y: shared.start,
  steps: 60,
} as const;

const walk = (objective: Objective, start: Vec, lr: number, steps: number): readonly Vec[] =>
  descend(gradient, { gradientAt: gradientAt(objective), start, lr, steps });

/** θ after each of `steps` steps of plain descent on λθ²/2 from the toy's start. */
export function pathOn(curvature: number, lr: number, steps: number = toy.steps): number[] {
  const parabola = quadratic({ curvature: [curvature] });
  return walk(parabola, [toy.start], lr, steps)
    .slice(1)
    .map(([theta = NaN]) => theta);
}

/** θ of the toy after `t` steps, from 0. */
export const thetaAfter = (lr: number, t: number): number =>
  t === 0 ? toy.start : (pathOn(toy.curvature, lr, t).at(-1) ?? NaN);

/** θ after steps 0 to 20 with the learning rate that jumps; what the reader draws. */
export const jumpCurve = [toy.start, ...pathOn(toy.curvature, toy.jump)];
/** θ after steps 0 to 20 with the learning rate that creeps. */
export const creepCurve = [toy.start, ...pathOn(toy.curvature, toy.creep)];

/** What a step multiplies θ by on λθ²/2. Its size is the rate of convergence; its sign says whether it jumps over. */
export const factorOf = (lr: number, curvature: number): number => 1 - lr * curvature;

/** The learning rate from which a parabola's run no longer converges, 2/λ. */
export const limitOn = (curvature: number): number => stabilityLimit(curvature);
/** The learning rate that arrives in one step, 1/λ. */
export const oneStepOn = (curvature: number): number => optimalDescent(curvature, curvature).lr;

/** The largest learning rate that both curvatures stand, 2/λmax. */
export const sharedLimit = stabilityLimit(shared.steep);
/** By what factor the flat direction shrinks a step at that limit. */
export const flatRateAtLimit = convergenceRate(shared.flat, { lr: sharedLimit });
/** The best learning rate for both curvatures, 2/(λmin + λmax), and the rate it gives, (κ − 1)/(κ + 1). */
export const best = optimalDescent(shared.flat, shared.steep);
/**
 * The first step from which the best learning rate has the smaller loss than 1/λmax, from the shared start:
 * until then its steep coordinate, which the loss counts κ times, is too far away.
 */
export const bestLeadsFrom = (() => {
  const bowl = illConditioned(shared.steep / shared.flat);
  const lossesWith = (lr: number) =>
    walk(bowl, [shared.start, shared.start], lr, 1000).map((point) => bowl.value(point));
  const oneStep = lossesWith(oneStepOn(shared.steep));
  return lossesWith(best.lr).findIndex((loss, t) => t > 0 && loss < (oneStep[t] ?? NaN));
})();
/** Steps until the best rate has halved the distance. */
export const bestHalving = halfLife(best.rate);
/** Steps until the best rate for a condition number has made the distance ten times smaller. */
export const stepsToTenth = (kappa: number): number =>
  Math.log(10) / -Math.log(optimalDescent(1, kappa).rate);
/** The best rate for a condition number. */
export const bestRate = (kappa: number): number => optimalDescent(1, kappa).rate;

/** Both coordinates and the loss after the shared run's steps. */
export interface Ending {
  readonly flat: number;
  readonly steep: number;
  readonly loss: number;
}

/** Where the two-parameter run ends with a learning rate. */
export function endingWith(lr: number): Ending {
  const bowl = illConditioned(shared.steep / shared.flat);
  const [flat = NaN, steep = NaN] =
    walk(bowl, [shared.start, shared.start], lr, shared.steps).at(-1) ?? [];
  return { flat, steep, loss: bowl.value([flat, steep]) };
}

/** The exercises' settings, and the answers that are checked. */
export const exercises = {
  /** f(θ) = 3θ². */
  oneStep: { curvature: 6, answer: optimalDescent(6, 6).lr },
  /** Curvatures 2 and 50. */
  pair: { min: 2, max: 50, ...optimalDescent(2, 50) },
  /** θ goes 1, −1.2, 1.44 … with this learning rate. */
  log: { lr: 0.11, seen: [1, -1.2, 1.44], answer: (1 + 1.2) / 0.11 },
} as const;
