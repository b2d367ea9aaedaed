/**
 * brain.js: NeuralNetwork with `praxis: 'adam'`, in the version npm calls latest and in the newest one.
 *
 * Weights get Adam. Biases get the averages of the step before, divided by this step's 1 − βᵗ:
 *
 *     biasChangeLow  = low[t−1] * beta1 + (1 - beta1) * g
 *     biasChangeHigh = high[t−1] * beta2 + (1 - beta2) * g * g
 *     mHat = low[t−1] / (1 - beta1 ** t)       ← should read biasChangeLow
 *     vHat = high[t−1] / (1 - beta2 ** t)      ← should read biasChangeHigh
 *     bias += learningRate * mHat / (sqrt(vHat) + epsilon)
 *
 * with g = −∂L/∂bias and t = 1 at the first step, which therefore moves no bias at all. Each operation
 * is float64; the averages, g and the parameters are stored as float32.
 * @module
 */
import latest from 'brain.js';
import next from 'brain.js-2/dist/browser.js';

import { drive, LEARNING_RATE, type Run, type Step } from './drive.ts';
import { constant, VARYING } from './gradients.ts';
import { identity, locate } from './installed.ts';

const RULES = [
  {
    folder: 'brain.js',
    brain: latest,
    file: 'dist/neural-network.js',
    bias: 'biasMomentumCorrection = this.biasChangesLow[layer][node] /',
    weight: 'momentumCorrection = changeLow /',
  },
  {
    folder: 'brain.js-2',
    brain: next,
    file: 'dist/browser.js',
    bias: 'biasMomentumCorrection = currentBiasChangesLow[node] /',
    weight: 'momentumCorrection = changeLow /',
  },
] as const;

const WHAT = {
  bias: 'Biases use the averages of the step before: the first step is 0, and the next fall short of Adam.',
  weight: 'Weights of the same network: Adam as published.',
} as const;

/** Its defaults, and options far from them, on a gradient that epsilon can be seen beside. */
const CASES = [
  { options: {}, sequence: constant(10) },
  { options: {}, sequence: VARYING },
  { options: { beta1: 0.8, beta2: 0.95, epsilon: 0.125 }, sequence: constant(0.25) },
] as const;

/** Runs the parameters of both kinds through each case in both versions. */
export async function brainRuns(): Promise<Run[]> {
  const runs = RULES.flatMap((rule) =>
    CASES.flatMap(({ options, sequence }) =>
      (['bias', 'weight'] as const).map(async (kind) => {
        const own = await identity(rule.folder);
        const all = { praxis: 'adam', learningRate: LEARNING_RATE, ...options };
        return {
          id: `${own.package}-${own.version}/${kind}/${sequence.name}`,
          ...own,
          source: await locate(rule.folder, rule.file, rule[kind]),
          optimizer: `NeuralNetwork, praxis adam, ${kind}`,
          options: all,
          gradients: sequence.gradients,
          updates: drive(sequence.gradients, train(rule.brain, all, kind)),
          what: WHAT[kind],
        };
      }),
    ),
  );
  return Promise.all(runs);
}

/**
 * One tanh neuron on the input 1, its weight and bias at 0. It answers tanh(0) = 0, where tanh has slope 1,
 * so the package's own `trainPattern` sees the error `target − 0` as the neuron's delta, and that times the
 * input 1 as its weight's: a target of −g is the gradient g for both.
 */
function train(brain: Brain, options: object, kind: 'bias' | 'weight'): Step {
  const network = new brain.NeuralNetwork({ activation: 'tanh', ...options });
  network.sizes = [1, 1];
  network.initialize();
  const bias = network.biases[1];
  const weight = network.weights[1][0];
  return (gradient) => {
    bias[0] = 0;
    weight[0] = 0;
    network.trainPattern({ input: [1], output: [-gradient] });
    return kind === 'bias' ? bias[0] : weight[0];
  };
}
