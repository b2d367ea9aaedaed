import type { OptimizerName, OptimizerSpec } from '../../src/lib/index.ts';

/**
 * What everybody runs: from x = 1, along gᵢ = sin(i + 1) at every step. Whoever changes a number here
 * changes it in contenders/ too, and the check of the results says where it was forgotten.
 *
 * AdaGrad starts from 0.1 as in TensorFlow, Keras and tfjs; RMSProp's ε is small enough for it not to
 * matter whether it stands inside the root, as in tfjs, or outside. Everything else is PyTorch's default.
 */
export const SPECS: { readonly [Name in OptimizerName]: OptimizerSpec & { readonly name: Name } } =
  {
    sgd: { name: 'sgd', lr: 1e-3, momentum: 0.9 },
    adagrad: { name: 'adagrad', lr: 1e-3, initialAccumulator: 0.1 },
    adadelta: { name: 'adadelta', lr: 1e-3 },
    rmsprop: { name: 'rmsprop', lr: 1e-3, eps: 1e-10 },
    adam: { name: 'adam', lr: 1e-3 },
    adamw: { name: 'adamw', lr: 1e-3 },
    adamax: { name: 'adamax', lr: 1e-3 },
    nadam: { name: 'nadam', lr: 1e-3 },
    radam: { name: 'radam', lr: 1e-3 },
    lion: { name: 'lion', lr: 1e-3 },
  };

/** The optimizers, in the order they are shown. */
export const OPTIMIZERS = Object.keys(SPECS) as readonly OptimizerName[];

/**
 * Steps before the clock starts. They touch all memory once, and bring RAdam to where it divides (t ≥ 6),
 * which is what it does for the rest of its life.
 */
export const WARM_UP = 8;

/** How many parameters, and how many timed steps in one round. */
export interface Size {
  readonly n: number;
  readonly steps: number;
}

export const SIZES: readonly Size[] = [
  { n: 1e3, steps: 1000 },
  { n: 1e5, steps: 20 },
  { n: 1e6, steps: 4 },
];
