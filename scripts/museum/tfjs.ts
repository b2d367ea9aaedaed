/**
 * TensorFlow.js: `train.rmsprop` centered, beside the two optimizers of the same package that are right.
 *
 * Centered RMSProp subtracts ε from the variance where TensorFlow adds it (n and ḡ start at 0):
 *
 *     n   = n * decay + g² * (1 - decay)
 *     ḡ   = ḡ * decay + g * (1 - decay)
 *     mom = mom * momentum + g * learningRate / sqrt(n - (ḡ² + epsilon))     ← (n - ḡ²) + epsilon
 *     θ  −= mom
 *
 * so a variance below ε is the root of a negative number, and NaN stays in `mom` for ever.
 * Plain RMSProp is `g * learningRate / sqrt(n + epsilon)`: ε inside the root.
 * Adam is `m / (1 - accBeta1) / (sqrt(v / (1 - accBeta2)) + epsilon) * -learningRate + θ`: ε outside, and
 * accBeta1 = β1ᵗ kept as a float32 product. On this backend every operation's result is rounded to float32;
 * 1 - decay and 1 - beta are float64 first. ε left out is 1e-7.
 * @module
 */
import '@tensorflow/tfjs-backend-cpu';
import tf, { type Optimizer } from '@tensorflow/tfjs-core';

import { drive, LEARNING_RATE, type Run, type Step } from './drive.ts';
import { constant, VARYING } from './gradients.ts';
import { identity, locate } from './installed.ts';

const PACKAGE = '@tensorflow/tfjs-core';
const FILE = 'dist/tf-core.node.js';

const OPTIMIZERS = {
  'rmsprop-centered': {
    make: (epsilon?: number) => tf.train.rmsprop(LEARNING_RATE, 0.9, 0, epsilon, true),
    options: { learningRate: LEARNING_RATE, decay: 0.9, momentum: 0, centered: true },
    says: 'sqrt(sub(newAccumulatedMeanSquare, add(square(newAccumulatedMeanGrad), _this.epsilon)))',
    what: 'ε has the wrong sign: once the variance is below it, the update is NaN, and stays NaN.',
  },
  rmsprop: {
    make: (epsilon?: number) => tf.train.rmsprop(LEARNING_RATE, 0.9, 0, epsilon),
    options: { learningRate: LEARNING_RATE, decay: 0.9, momentum: 0 },
    says: 'div(mul(gradient, _this.learningRate), sqrt(add(newAccumulatedMeanSquare_1, _this.epsilon)))',
    what: 'Not centered: RMSProp with ε inside the root.',
  },
  adam: {
    make: (epsilon?: number) => tf.train.adam(LEARNING_RATE, 0.9, 0.999, epsilon),
    options: { learningRate: LEARNING_RATE, beta1: 0.9, beta2: 0.999 },
    says: 'add(mul(div(biasCorrectedFirstMoment, add(sqrt(biasCorrectedSecondMoment), _this.epsilon)), -_this.learningRate), value)',
    what: 'Adam as published, in float32.',
  },
} as const;

/** Its own ε, on gradients down to none; and an ε large enough to be seen beside the gradient. */
const CASES = [
  { sequence: constant(0) },
  { sequence: constant(0.001) },
  { sequence: constant(0.01) },
  { sequence: constant(10, 200) },
  { sequence: VARYING },
  { sequence: constant(0.25), epsilon: 0.00390625 },
] as const;

/** Runs the three optimizers through each case. */
export async function tfjsRuns(): Promise<Run[]> {
  const own = await identity(PACKAGE);
  const runs = Object.entries(OPTIMIZERS).flatMap(([optimizer, { make, options, says, what }]) =>
    CASES.map(async ({ sequence, ...epsilon }) => ({
      id: `${own.package}-${own.version}/${optimizer}/${sequence.name}`,
      ...own,
      source: await locate(PACKAGE, FILE, says),
      optimizer,
      options: { ...options, ...epsilon },
      gradients: sequence.gradients,
      updates: drive(
        sequence.gradients,
        apply(make('epsilon' in epsilon ? epsilon.epsilon : undefined)),
      ),
      what,
    })),
  );
  return Promise.all(runs);
}

/** `applyGradients` takes gradients as they are: no loss is needed. */
function apply(optimizer: Optimizer): Step {
  const theta = tf.tidy(() => tf.variable(tf.scalar(0)));
  return (gradient) => {
    tf.tidy(() => {
      theta.assign(tf.scalar(0));
      optimizer.applyGradients({ [theta.name]: tf.scalar(gradient) });
    });
    return theta.dataSync()[0];
  };
}
