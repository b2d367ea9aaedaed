import {
  composeOptimizer,
  DEFAULTS,
  descend,
  gradient,
  quotient,
  rmsprop,
  SEPARATE,
  zip,
  type Vec,
} from '../optim/index.ts';
import { rooted } from '../optim/ratio.ts';
import { gradientAt, quadratic } from '../objectives/index.ts';
import { constant } from '../streams/index.ts';
import { optimalDescent, rmspropCycle, stabilityLimit } from '../theory/index.ts';
import {
  HINTON,
  hintonGradients,
  plainOn,
  rmspropOn,
  rmspropWalk,
  signsOn,
} from '../experiments/rmsprop.ts';

/** What the lesson runs: Hinton's decay of v, ε at PyTorch's default, a ravine a hundred times steeper one way. */
export const settings = {
  beta: 0.9,
  torchBeta: DEFAULTS.rmsprop.alpha,
  eps: DEFAULTS.rmsprop.eps,
  lr: 0.1,
  curvature: [1, 100],
  start: [-3, 1],
  steps: 200,
  g: 10,
} as const;
const { beta, eps, lr, curvature, steps } = settings;
const start: Vec = settings.start;

const last = <T>(list: readonly T[]): T => list.at(-1)!; // no run is empty
const first = (point: Vec | undefined): number => point?.[0] ?? NaN;
const dot = (a: Vec, b: Vec): number => zip(a, b, (x, y) => x * y).reduce((sum, x) => sum + x, 0);

/* Hinton's cycle. */

/** The stream's two gradients and its length. */
export const hinton = { ...HINTON, cycles: 10 } as const;
const stream = hintonGradients(hinton.cycles * HINTON.cycle);

/** The average of the stream's squared gradients, and its root. */
export const meanSquare = (9 * HINTON.up ** 2 + HINTON.down ** 2) / HINTON.cycle;
export const rootMeanSquare = Math.sqrt(meanSquare);

/** The two updates ÷ learning rate if v stood still at the mean of the squares: nine of the one cancel the other. */
export const longMemory = {
  small: quotient(HINTON.up, meanSquare, 0),
  large: quotient(-HINTON.down, meanSquare, 0),
} as const;

/** Where steps of one learning rate along the sign end after one cycle and after ten, ÷ learning rate. */
export const signPerCycle = first(last(signsOn(hintonGradients(HINTON.cycle))));
export const signEnd = first(last(signsOn(stream)));
/** Where plain descent ends after ten cycles, ÷ learning rate: 0 but for rounding. */
export const plainEnd = first(last(plainOn(stream)));

const walk = rmspropOn(stream, beta, eps);
/** Where RMSProp stands after so many cycles, ÷ learning rate. */
export const rmspropAfter = (cycles: number): number => first(walk.path[cycles * HINTON.cycle]);

/** How far RMSProp moves in a cycle when v has settled, ÷ learning rate. */
export const driftOf = (decay: number): number => {
  const cycles = Math.ceil(40 / (1 - decay) / HINTON.cycle) + 1;
  const { path } = rmspropOn(hintonGradients(cycles * HINTON.cycle), decay, eps);
  return first(last(path)) - first(path.at(-1 - HINTON.cycle));
};

/** The settled cycle's updates, ÷ learning rate: after the large gradient, before it, and at it. */
export const settled = (() => {
  const { update } = rmspropOn(hintonGradients(400), beta, eps);
  const [small, , , , , , , , late, large] = update.slice(-HINTON.cycle).map(first);
  return { small: small ?? NaN, late: late ?? NaN, large: large ?? NaN };
})();

/* The ravine. */

/** A learning rate that plain descent has to stay under on the ravine. */
export const plainLimit = stabilityLimit(curvature[1]);
/** Its best learning rate there, and by what factor that leaves the slower coordinate a step. */
export const best = optimalDescent(...curvature);
/** Plain descent's steps until both coordinates are a hundredth of what they were. */
export const plainStepsToHundredth = Math.ceil(Math.log(0.01) / Math.log(best.rate));

const bowlOf = (turn: number) =>
  quadratic({ curvature, rotation: turn === 0 ? 0 : (turn * Math.PI) / 180 });
const bowl = bowlOf(0);
const ravine = rmspropWalk(beta, eps, { gradientAt: gradientAt(bowl), start, lr, steps });
const plain = descend(gradient, { gradientAt: gradientAt(bowl), start, lr: best.lr, steps });

/** The gradient at the start of the ravine, and how many times the steep coordinate's is as large. */
export const firstGradients: Vec = ravine.g[0] ?? [];
export const gradientRatio = Math.abs((firstGradients[1] ?? NaN) / (firstGradients[0] ?? NaN));
/** What each coordinate's gradient is multiplied by at a step from 1: lr / (√v + ε). */
export const sizesAt = (t: number): Vec =>
  (ravine.v[t - 1] ?? []).map((v) => lr * quotient(1, v, eps));
/** RMSProp's point after t steps, and the losses of both there. */
export const pointAt = (t: number): Vec => ravine.path[t] ?? [];
export const lossAt = (t: number): number => bowl.value(ravine.path[t] ?? []);
export const plainLossAt = (t: number): number => bowl.value(plain[t] ?? []);

/**
 * RMSProp's first step at which a tenth is left of the way along the floor of the ravine, the ravine and the
 * start with it turned by an angle in degrees.
 */
export const floorSteps = (turn: number): number => {
  const turned = bowlOf(turn);
  const [floor = [], wall = []] = turned.eigenvectors;
  const [along = NaN, across = NaN] = start;
  const { path } = rmspropWalk(beta, eps, {
    gradientAt: gradientAt(turned),
    start: zip(floor, wall, (f, w) => along * f + across * w),
    lr,
    steps,
  });
  return path.findIndex((point) => Math.abs(dot(floor, point)) < 0.1 * Math.abs(along));
};
/**
 * The fewest and the most such steps in a ravine turned by 45 degrees, and a round number between them: over angles
 * that differ by billionths of a thousandth of a degree, since there rounding decides.
 */
export const turnedFloorSteps = (() => {
  const counts = Array.from({ length: 41 }, (_, i) => floorSteps(45 + (i - 20) * 1e-12));
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  return { fewest, most, about: 5 * Math.round((fewest + most) / 10) };
})();
/** Plain descent's first such step, at its best learning rate; turning changes nothing for it. */
export const plainFloorSteps = plain.findIndex(
  (point) => Math.abs(first(point)) < 0.1 * Math.abs(first(start)),
);

/* The first steps, and AdaGrad. */

/** RMSProp's update ÷ learning rate, a value a step, when the gradient is always 10: what the reader draws. */
export const firstUpdates: readonly number[] = rmspropOn(
  constant(settings.g, 40),
  beta,
  eps,
).update.map(first);
/** The same once v has settled. */
export const settledUpdates: readonly number[] = firstUpdates.map(() => 1);
/** The first step ÷ learning rate, whatever the gradient, without ε: 1/√(1 − β). */
export const firstStep = (decay: number): number => quotient(1, SEPARATE.divisor(decay, 1), 0);
/** The first step at which the update is within a hundredth of 1. */
export const stepsToOne = (decay: number): number => {
  let t = 1;
  while (quotient(1, SEPARATE.divisor(decay, t), 0) > 1.01) t += 1;
  return t;
};
/** AdaGrad's update ÷ learning rate at step t when the gradient never changes: 1/√t. */
export const adagradAt = (t: number): number => {
  const { transform } = composeOptimizer({ name: 'adagrad', eps: 0 });
  const path = descend(transform, { gradientAt: () => [settings.g], start: [0], lr: 1, steps: t });
  return first(path[t - 1]) - first(path[t]);
};

/* Where ε stands. */

/** The update ÷ learning rate that a gradient of one size ends at, v having settled at g²: ε beside the root, and under it. */
export const outside = (g: number): number => quotient(g, g * g, eps);
export const inside = (g: number): number => rooted(g, g * g, eps);
/** A small gradient that ε inside the root brakes and ε outside does not. */
export const SMALL_GRADIENT = 1e-6;
/** What ε̂ amounts to beside √v̂ at step t of Adam's efficient form, as a multiple of ε̂. */
export const hatFactor = (decay: number, t: number): number =>
  quotient(1, SEPARATE.divisor(decay, t), 0);
/** The size of gradient at which ε inside the root begins to matter: √ε. */
export const insideKnee = Math.sqrt(eps);
/** What has to stand inside the root to act as ε outside does: ε². */
export const sameInside = eps ** 2;

/* The end. */

/** How far from the minimum RMSProp ends on a parabola: lr/2. */
export const amplitude = rmspropCycle(lr, 0);
const parabola = descend(rmsprop(beta, 0), {
  gradientAt: ([x = NaN]) => [x],
  start: [1],
  lr,
  steps: 401,
});
/** The last two points of 401 steps on x²/2 from 1, without ε. */
export const lastTwo = parabola.slice(-2).map(first) as [number, number]; // the path is longer
/** The loss that the cycle leaves on the ravine: both coordinates lr/2 away. */
export const cycleLoss = bowl.value([amplitude, amplitude]);
