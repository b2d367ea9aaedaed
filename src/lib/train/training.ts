import { checkLr } from '../optim/option-checks.ts';
import { createOptimizer } from '../optim/create-optimizer.ts';
import { DEFAULTS } from '../optim/defaults.ts';
import type { OptimizerSpec } from '../optim/specs.ts';
import { CORRECTION_NAMES, type CorrectionName } from '../optim/variants.ts';
import { refuseUnknown } from '../optim/unknown-options.ts';
import { show } from '../optim/check.ts';
import { normal } from '../streams/normal.ts';
import { CLASSES, digits, PIXELS, TRAINING } from './digits.ts';
import { network, type Shape } from './network.ts';

const PLAIN = ['sgd', 'momentum', 'rmsprop', 'adam', 'adamw'] as const;

/** What moves the weights: an optimizer by its name, or Adam under a correction by its name, `separate` being Adam. */
export type Rule = (typeof PLAIN)[number] | CorrectionName;

/** Every rule by name. */
export const RULES: readonly Rule[] = [...PLAIN, ...CORRECTION_NAMES];

/** What a training is told. */
export interface TrainingOptions {
  readonly rule: Rule;
  /** Learning rate, finite and ≥ 0. */
  readonly lr: number;
  /** Share of m, or of momentum's buffer, that is kept. Default 0.9. */
  readonly beta1?: number;
  /** Share of v that is kept. Default 0.999, RMSProp's 0.99. */
  readonly beta2?: number;
  /** Default 1e-8. */
  readonly eps?: number;
  /** How many digits each step learns from: 1 to 1,500. Default 50. */
  readonly batch?: number;
  /** Of the first weights: a whole number from 0. Default 0. */
  readonly seed?: number;
}

/** A network that learns the digits, one step after the other. */
export interface Training {
  /** How many steps it has taken. */
  readonly t: number;
  /** W1 (64 × 32), b1, W2 (32 × 10), b2, as they are now. */
  readonly parameters: Float64Array;
  /**
   * Learns from the next batch; returns the mean loss over them before the step.
   *
   * @param lr - The learning rate of this step alone, where it is not that of the options.
   */
  step(lr?: number): number;
  /** The mean loss over the 1,500 digits it learns from, or over the 297 kept back, as it is now. */
  lossOver(part: 'training' | 'test'): number;
  /** The share of the 297 digits kept back that it names right. */
  testAccuracy(): number;
}

/** The loss of a training's next step; infinite where a gradient is no number, which every optimizer refuses: it has diverged, and stays where it is. */
export function lossOfStep(run: Training, lr?: number): number {
  try {
    return run.step(lr);
  } catch (error) {
    if (error instanceof RangeError) return Infinity;
    throw error;
  }
}

/** How many units the hidden layer has. */
export const HIDDEN = 32;
const SHAPE: Shape = { inputs: PIXELS, hidden: HIDDEN, outputs: CLASSES };
/** How many digits a step learns from, unless told. */
export const BATCH = 50;

/** The optimizer of a rule. */
export function specOf({
  rule,
  lr,
  beta1,
  beta2,
  eps,
}: Pick<TrainingOptions, 'rule' | 'lr' | 'beta1' | 'beta2' | 'eps'>): OptimizerSpec {
  const { adam, rmsprop } = DEFAULTS;
  const moments = {
    lr,
    beta1: beta1 ?? adam.beta1,
    beta2: beta2 ?? adam.beta2,
    eps: eps ?? adam.eps,
  };
  switch (rule) {
    case 'sgd':
      return { name: 'sgd', lr };
    case 'momentum':
      return { name: 'sgd', lr, momentum: moments.beta1 };
    case 'rmsprop':
      return { name: 'rmsprop', lr, alpha: beta2 ?? rmsprop.alpha, eps: moments.eps };
    case 'adam':
    case 'adamw':
      return { name: rule, ...moments };
    default:
      return { name: 'adam', ...moments, correction: rule };
  }
}

/** The weights at the start: normal, divided by the root of how many numbers come in; biases 0. */
export function startOf(parameters: Float64Array, shape: Shape, seed: number): void {
  const { inputs, hidden, outputs } = shape;
  const first = inputs * hidden;
  parameters.set(normal(first, 2 * seed).map((w) => w / Math.sqrt(inputs)));
  parameters.set(
    normal(hidden * outputs, 2 * seed + 1).map((w) => w / Math.sqrt(hidden)),
    first + hidden,
  );
}

/**
 * A network of 64, 32 and 10 that learns to read the digits: tanh, softmax and cross entropy, a batch a step in the
 * order of the data, over the first 1,500.
 *
 * @throws TypeError for an unknown rule or option; RangeError for a number out of range.
 */
export function training(options: TrainingOptions): Training {
  const where = 'training';
  refuseUnknown(where, options, ['rule', 'lr', 'beta1', 'beta2', 'eps', 'batch', 'seed']);
  const { rule, lr, batch = BATCH, seed = 0 } = options;
  if (!RULES.includes(rule))
    throw new TypeError(
      `${where}: rule must be one of ${RULES.join(', ')}, got ${show(rule)}. No other is known.`,
    );
  checkLr(where, 'lr', lr);
  if (!(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31))
    throw new RangeError(
      `${where}: seed must be a whole number from 0 to ${2 ** 31 - 1}, got ${show(seed)}. Both layers draw from it.`,
    );
  if (!(Number.isInteger(batch) && batch >= 1 && batch <= TRAINING))
    throw new RangeError(
      `${where}: batch must be a whole number from 1 to ${TRAINING}, got ${show(batch)}. There are no more digits to learn from.`,
    );
  const examples = digits();
  const net = network(SHAPE);
  const optimizer = createOptimizer(specOf(options));
  const { x: parameters, g } = optimizer.arrays(net.size);
  startOf(parameters, SHAPE, seed);
  const all = examples.labels.length;
  const parts = {
    training: { from: 0, count: TRAINING, modulus: TRAINING },
    test: { from: TRAINING, count: all - TRAINING, modulus: all },
  };
  return {
    parameters,
    get t() {
      return optimizer.t;
    },
    step: (rate) => {
      const rows = { from: batch * optimizer.t, count: batch, modulus: TRAINING };
      const loss = net.loss(parameters, examples, rows, g);
      optimizer.step(parameters, g, rate);
      return loss;
    },
    lossOver: (part) => net.loss(parameters, examples, parts[part], g),
    testAccuracy: () => net.accuracy(parameters, examples, parts.test),
  };
}
