import { DEFAULTS } from '../optim/index.ts';
import { ALL_STEPS, SEEDS } from '../train/bands.ts';
import { STEPS, WINDOW } from '../train/curve.ts';
import { BATCH, digits, PIXELS, SIDE, trainDigits, training, TRAINING } from '../train/index.ts';
import { whole } from '../train/jobs.ts';
import { LOOK_EVERY, type PlanarOptions } from '../train/planar.ts';
import { POINTS } from '../train/points.ts';
import { SHAPE } from '../train/shape.ts';
import { stableUpTo } from '../train/stable.ts';
import { frequencies, overAll, ZIPF_CLASSES, ZIPF_STEPS, zipfLosses } from '../train/zipf.ts';
import type { CorrectionName } from '../optim/variants.ts';

const { beta1, beta2 } = DEFAULTS.adam;

/** What the lesson's networks are told, and how large they are. */
export const settings = {
  lr: 0.003,
  beta1,
  beta2,
  steps: STEPS,
  batch: BATCH,
  seeds: SEEDS,
  runs: ALL_STEPS / STEPS,
  digits: digits().labels.length,
  training: TRAINING,
  tested: digits().labels.length - TRAINING,
  side: SIDE,
  pixels: PIXELS,
  parameters: training({ rule: 'sgd', lr: 0 }).parameters.length,
} as const;

/** The mean loss of the last ten steps, and of right answers to the digits kept back, over all starts. */
export function blind(name: CorrectionName): { readonly loss: number; readonly accuracy: number } {
  const { lr, batch } = settings;
  const { bands } = whole({ experiment: 'bands', options: { lr, beta1, beta2, batch } });
  return { loss: bands[name].mean.at(-1) ?? NaN, accuracy: bands[name].accuracy };
}

/** The run that stores its corrected averages back: first and last loss, and its right answers. */
export const standsStill = (() => {
  const { loss, testAccuracy } = trainDigits({ rule: 'in-place', lr: settings.lr, steps: STEPS });
  return {
    first: loss[0] ?? NaN,
    last: loss.at(-1) ?? NaN,
    accuracy: testAccuracy.at(-1) ?? NaN,
  };
})();

/** How many times a step of right Adam a step without correction is, as long as both have the same averages. */
export const growth = (t: number): number => (1 - beta1 ** t) / Math.sqrt(1 - beta2 ** t);
const steps = Array.from({ length: STEPS }, (_, i) => i + 1);
/** Where that is largest. */
export const largestGrowthAt = steps.reduce((best, t) => (growth(t) > growth(best) ? t : best));
/** How many times a step without correction one is that divides by 1 − β instead of its power. */
export const noExponent = Math.sqrt(1 - beta2) / (1 - beta1);

/** The learning rates that each correction is tried at. */
export const GRID = [0.001, 0.003, 0.01, 0.03] as const;
/** How many of the last losses count: a hundred steps. */
const LATE = 100 / WINDOW;

/** One run of a correction: its mean loss over the last hundred steps, and its right answers in the end. */
export function late(rule: CorrectionName, lr: number) {
  const options = { rule, lr, beta1, beta2, batch: settings.batch, seed: 0 };
  const { loss, accuracy } = whole({ experiment: 'curve', options });
  return { lr, loss: mean(loss.slice(-LATE)), accuracy: accuracy.at(-1) ?? NaN };
}

/** A correction at the learning rate of the grid that leaves it the smallest loss over the last hundred steps. */
export const best = (rule: CorrectionName): ReturnType<typeof late> =>
  GRID.map((lr) => late(rule, lr)).reduce((least, run) => (run.loss < least.loss ? run : least));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The classes of very different frequency. */
export const zipf = {
  classes: ZIPF_CLASSES,
  steps: ZIPF_STEPS,
  /** The share of the examples that is of the most frequent class. */
  most: frequencies()[0] ?? NaN,
  lr: 50,
  adamLr: 0.1,
  /** How many times as frequent as the rarest class the most frequent one is. */
  ratio: (frequencies()[0] ?? NaN) / (frequencies().at(-1) ?? NaN),
} as const;

/** The losses of the most frequent class and the rarest in the end, and over all examples. */
export function zipfEnd(rule: 'sgd' | 'adam'): {
  readonly head: number;
  readonly tail: number;
  readonly all: number;
} {
  const losses = zipfLosses({ rule, lr: rule === 'sgd' ? zipf.lr : zipf.adamLr });
  return { head: losses[0] ?? NaN, tail: losses.at(-1) ?? NaN, all: overAll(losses) };
}

/** The network of the plane. */
export const planar = {
  points: POINTS,
  hidden: SHAPE.hidden,
  parameters: SHAPE.hidden * (SHAPE.inputs + 1 + SHAPE.outputs) + SHAPE.outputs,
  lr: 0.01,
  beta2: 0.99,
} as const;

/** Above which α·λmax is not stable. */
export const limitOf = stableUpTo;

const spiral = (given: Partial<PlanarOptions>) =>
  whole({
    experiment: 'planar',
    options: {
      set: 'spiral',
      rule: 'adam',
      lr: planar.lr,
      beta1,
      beta2: planar.beta2,
      seed: 0,
      ...given,
    },
  });

/** From this step on what is said of the sharpness holds. */
export const settledFrom = 500;
const settled = (given: Partial<PlanarOptions>): readonly number[] =>
  spiral(given).sharpness.slice(settledFrom / LOOK_EVERY - 1);
const adam = settled({});
/** α·λmax under Adam from there on: its mean, its least and its largest value. */
export const edge = { mean: mean(adam), least: Math.min(...adam), most: Math.max(...adam) };
/** Its mean from there on under Adam without momentum, and under RMSProp at a learning rate of its own. */
export const edgeWithout = mean(settled({ beta1: 0 }));
export const rmspropLr = 0.003;
export const edgeRmsprop = mean(settled({ rule: 'rmsprop', lr: rmspropLr }));
