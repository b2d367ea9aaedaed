import type { SettledSpecs } from '../defaults.ts';
import type { OptimizerName } from '../specs.ts';
import { adadelta } from './adadelta.ts';
import { adagrad } from './adagrad.ts';
import { adam } from './adam.ts';
import { adamax } from './adamax.ts';
import type { Kernel, MakeKernel } from './kernel.ts';
import { lion } from './lion.ts';
import { nadam } from './nadam.ts';
import { radam } from './radam.ts';
import { rmsprop } from './rmsprop.ts';
import { sgd } from './sgd.ts';

const KERNELS: { readonly [N in OptimizerName]: MakeKernel<N> } = {
  sgd,
  adagrad,
  adadelta,
  rmsprop,
  adam,
  adamw: adam,
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
): Kernel => KERNELS[name](spec, dim);
