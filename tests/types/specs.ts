/**
 * Which specs compile and which do not. `npm run check:types` reads this file: a mark that no error answers
 * is an error itself, so each line below fails once what it forbids is allowed.
 * @module
 */
import type { OptimizerName, OptimizerSpec } from '../../src/lib/index.ts';
import { createOptimizer } from '../../src/lib/index.ts';

export const RIGHT: readonly OptimizerSpec[] = [
  { name: 'sgd' },
  { name: 'sgd', lr: 0.1, momentum: 0.9, dampening: 0.1, weightDecay: 1e-4 },
  { name: 'sgd', momentum: 0.9, nesterov: true },
  { name: 'sgd', form: 'heavy-ball', momentum: 0.9 },
  { name: 'sgd', form: 'ema', momentum: 0.9 },
  { name: 'adagrad', lrDecay: 0.1, initialAccumulator: 0.1, epsilon: 'inside' },
  { name: 'rmsprop', alpha: 0.9, centered: true, momentum: 0.9, lrInsideMomentum: true },
  { name: 'adam', beta1: 0.9, beta2: 0.999, eps: 1e-8, amsgrad: true, epsilon: 'hat' },
  { name: 'adam', amsgrad: 'v-hat', epsilon: 'inside' },
  { name: 'adamw', weightDecay: 0.01 },
  { name: 'adamax', epsilon: 'outside', lrDecay: 0.1 },
  { name: 'nadam', momentumDecay: 0.004, decoupledWeightDecay: true },
  { name: 'radam', epsilon: 'outside' },
  { name: 'adadelta', rho: 0.95, decoupledWeightDecay: true },
  { name: 'lion', weightDecay: 0.1, decayTimesLr: false },
];

export const NAMES: Record<OptimizerName, true> = {
  sgd: true,
  adagrad: true,
  rmsprop: true,
  adam: true,
  adamw: true,
  adamax: true,
  nadam: true,
  radam: true,
  adadelta: true,
  lion: true,
};

export const WRONG: readonly OptimizerSpec[] = [
  // @ts-expect-error -- no such optimizer
  { name: 'momentum' },
  // @ts-expect-error -- names are lower case
  { name: 'Adam' },
  // @ts-expect-error -- a spec has a name
  { lr: 0.1 },
  // @ts-expect-error -- no such option
  { name: 'adam', learningRate: 0.1 },
  // @ts-expect-error -- PyTorch's name in snake case
  { name: 'sgd', weight_decay: 0.1 },
  // @ts-expect-error -- Adam's option on sgd
  { name: 'sgd', beta1: 0.9 },
  // @ts-expect-error -- sgd's option on Adam
  { name: 'adam', momentum: 0.9 },
  // @ts-expect-error -- RMSProp's option on AdaGrad
  { name: 'adagrad', alpha: 0.9 },
  // @ts-expect-error -- AdaGrad's option on RMSProp
  { name: 'rmsprop', lrDecay: 0.1 },
  // @ts-expect-error -- AMSGrad is not for Adamax
  { name: 'adamax', amsgrad: true },
  // @ts-expect-error -- NAdam's option on Adam
  { name: 'adam', momentumDecay: 0.004 },
  // @ts-expect-error -- AdamW is decoupled as it is
  { name: 'adamw', decoupledWeightDecay: true },
  // @ts-expect-error -- so is Lion
  { name: 'lion', decoupledWeightDecay: true },
  // @ts-expect-error -- Lion divides by nothing
  { name: 'lion', eps: 1e-8 },
  // @ts-expect-error -- the averaging form is not dampened
  { name: 'sgd', form: 'ema', momentum: 0.9, dampening: 0.1 },
  // @ts-expect-error -- nor does it look ahead
  { name: 'sgd', form: 'ema', momentum: 0.9, nesterov: true },
  // @ts-expect-error -- no such form
  { name: 'sgd', form: 'polyak' },
  // @ts-expect-error -- only Adam's corrections can be put into a hat
  { name: 'rmsprop', epsilon: 'hat' },
  // @ts-expect-error -- Adamax takes no root
  { name: 'adamax', epsilon: 'hat' },
  // @ts-expect-error -- nobody puts it inside RAdam's root
  { name: 'radam', epsilon: 'inside' },
  // @ts-expect-error -- outside the root everywhere
  { name: 'nadam', epsilon: 'outside' },
  // @ts-expect-error -- text is no number
  { name: 'adam', lr: '0.1' },
  // @ts-expect-error -- a number is no switch
  { name: 'rmsprop', centered: 1 },
  // @ts-expect-error -- which of the two AMSGrads
  { name: 'adam', amsgrad: 'v' },
  // @ts-expect-error -- left out means the default; undefined means nothing
  { name: 'adam', eps: undefined },
  // @ts-expect-error -- nor does null
  { name: 'adam', lr: null },
];

const optimizer = createOptimizer({ name: 'adam' });
const x = new Float64Array(2);

export const CALLS = [
  () => optimizer.step(x, [1, 2]),
  () => optimizer.step(x, new Float32Array(2), 0.1),
  // @ts-expect-error -- parameters are changed in place, in doubles
  () => optimizer.step([1, 2], [1, 2]),
  // @ts-expect-error -- text is no gradient
  () => optimizer.step(x, ['1', '2']),
  // @ts-expect-error -- a learning rate is a number
  () => optimizer.step(x, [1, 2], '0.1'),
  // @ts-expect-error -- steps are counted, not set
  () => (optimizer.t = 3),
  // @ts-expect-error -- a name alone is no spec
  () => createOptimizer('adam'),
];
