import { decaysOf } from '../decays.ts';
import type { Settled, SettledSpecs } from '../defaults.ts';
import type { OptimizerName } from '../specs.ts';
import { adadelta } from './adadelta.ts';
import { adagrad } from './adagrad.ts';
import { adam } from './adam.ts';
import { isVariant as isAdamVariant, variantAdam } from './adam-variants.ts';
import { adamax } from './adamax.ts';
import { fastest } from './fastest.ts';
import type { Fold } from './fold.ts';
import type { Kernel } from './kernel.ts';
import { lion } from './lion.ts';
import { nadam } from './nadam.ts';
import { radam } from './radam.ts';
import { rmsprop } from './rmsprop.ts';
import { isVariant, variantRmsprop } from './rmsprop-variants.ts';
import { sgd } from './sgd.ts';

const anyAdam = (spec: Settled<'adam' | 'adamw'>): Fold =>
  (isAdamVariant(spec) ? variantAdam : adam)(spec);

const FOLDS: { readonly [N in OptimizerName]: (spec: Settled<N>) => Fold } = {
  sgd,
  adagrad,
  adadelta,
  rmsprop: (spec) => (isVariant(spec) ? variantRmsprop : rmsprop)(spec),
  adam: anyAdam,
  adamw: anyAdam,
  adamax,
  nadam,
  radam,
  lion,
};

/** Makes the kernel of an optimizer for `dim` parameters. */
export const makeKernel = <N extends OptimizerName>(
  name: N,
  spec: SettledSpecs[N],
  dim: number,
): Kernel => fastest(FOLDS[name](spec), decaysOf(spec), dim);
