import {
  eventsOf,
  settle,
  settlingLimit,
  stretchesOf,
  type SettlingSetting,
} from '../experiments/settling.ts';
import {
  noiseFloor,
  noisyRuns,
  RUNS,
  STEPS,
  type Schedule,
} from '../experiments/noisy-parabola.ts';
import { DEFAULTS } from '../optim/index.ts';
import { emaEffectiveSamples } from '../theory/index.ts';
import { settings as rmsprop } from './rmsprop.ts';

const { beta1, beta2, eps } = DEFAULTS.adam;

/** The run on x²/2 from 1 that the lessons look at, and an ε that keeps it calm. */
export const settings = {
  lr: 0.1,
  eps,
  beta1,
  beta2,
  steps: 10_000,
  quietEps: 3e-3,
  /** From here on the calm run is looked at. */
  late: 8000,
  /** Steps from one value of the drawn curve to the next. */
  stretch: 100,
} as const;

const { lr, steps } = settings;
const adam = (given: Partial<SettlingSetting> = {}) =>
  settle({ rule: 'adam', lr, eps, beta: beta2, steps, ...given });
const run = adam();

/** The step size at which plain descent, and at which Adam no longer shrinks x: 2 and 38. */
export const plainLimit = settlingLimit('rmsprop');
export const limit = settlingLimit('adam');

const { crossing, least, burst } = eventsOf(run, limit);
/** The step at which α/(√v̂ + ε) is past the limit. */
export const crossingStep = crossing ?? NaN;
/** The nearest to the minimum that Adam comes, and its first burst, each a step and a distance. */
export const leastOf = least;
export const burstOf = burst ?? { t: NaN, distance: NaN };
/** log10 |x|, the largest of every hundred steps; the start comes first. */
export const distanceCurve: readonly number[] = Array.from(
  stretchesOf(run, settings.stretch).distance,
  Math.log10,
);
/** By what factor |x| shrinks a step where momentum swings, whatever the step size: √β1. */
export const swing = Math.sqrt(beta1);

/** The ε from which α/(√v̂ + ε) can never pass the limit. */
export const calmEps = lr / limit;
/** The largest |x| after step `late` with an ε above it, and with the default one. */
const largestLate = (x: Float64Array): number =>
  x.subarray(settings.late + 1).reduce((most, each) => Math.max(most, Math.abs(each)), 0);
export const quietLate = largestLate(adam({ eps: settings.quietEps }).x);
export const defaultLate = largestLate(run.x);

/** The exercise: a learning rate, a curvature, and the ε from which α·λ/(√v̂ + ε) can never pass the limit. */
export const exerciseSettings = { lr: 0.001, lambda: 10 } as const;
export const exerciseEps = (exerciseSettings.lr * exerciseSettings.lambda) / limit;

/* RMSProp. */

/** A decay of v so slow that x underflows before v has forgotten, and the learning rate of that run. */
export const slowSettings = { rule: 'rmsprop', beta: DEFAULTS.adam.beta2, lr: 0.01 } as const;
const slowRun = settle({ eps, steps, ...slowSettings });
/** Its first step at which no double is small enough for x; from there on x is 0. */
export const slowZero = eventsOf(slowRun, plainLimit).zero ?? NaN;

const hinton = settle({ rule: 'rmsprop', lr, eps, beta: rmsprop.beta, steps: 400 });
/** The first step whose α/(√v + ε) is past 2 at Hinton's decay, and what that comes to rest at. */
export const cycleCrossing = eventsOf(hinton, plainLimit).crossing ?? NaN;
export const cycleSize = hinton.sizes.at(-1) ?? NaN;

/* Noise. */

/** What an average of momentum's decay leaves of a zigzag, and of noise that forgets itself: (1 − β1)/(1 + β1) and its root. */
export const zigzagGain = 1 / emaEffectiveSamples(beta1);
export const noiseGain = Math.sqrt(zigzagGain);

/** The noisy parabola of the lesson. */
export const noisySettings = { lr: 0.01, sigma: 0.1, steps: STEPS, runs: RUNS } as const;
const noisyWith = (schedule: Schedule) => noisyRuns({ ...noisySettings, schedule });
const { half } = noisyWith('constant');
/** Where it stalls, seen and by √(ασ/2); the rms update ÷ α there, and the mean one, signs counted. */
export const stall = half.rms;
export const stallDue = noiseFloor(noisySettings.lr, noisySettings.sigma);
export const stallUpdate = half.update;
export const stallMeanUpdate = half.meanUpdate;
/** Where it ends when the learning rate falls in a straight line to 0. */
export const decayedEnd = noisyWith('linear').rms.at(-1) ?? NaN;
