import fc from 'fast-check';

import type { OptimizerName, OptimizerSpec } from '../../../src/lib/index.ts';

/** Random specs of each optimizer: every option takes part, at its edges too. */
const decay = fc.oneof(
  fc.constantFrom(0, 0.5, 0.9, 0.99, 0.999),
  fc.double({ min: 0, max: 0.9999, noNaN: true }),
);
const eps = fc.constantFrom(1e-8, 1e-3, 0.1, 2);
const common = {
  lr: fc.double({ min: 0, max: 0.5, noNaN: true }),
  weightDecay: fc.constantFrom(0, 0, 0.01, 0.5),
};
const moments = { beta1: decay, beta2: decay, eps };
const adam = {
  ...common,
  ...moments,
  epsilon: fc.constantFrom('outside', 'inside'),
  amsgrad: fc.constantFrom(false, false, true, 'v-hat'),
};
const hat = { ...adam, epsilon: fc.constant('hat'), amsgrad: fc.boolean() };
const momentum = fc.constantFrom(0, 0.5, 0.9, 1);
const lrDecay = fc.constantFrom(0, 0.1, 2);

const of = (name: OptimizerName, options: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(
    { name: fc.constant(name), ...options },
    { requiredKeys: ['name'] },
  ) as unknown as fc.Arbitrary<OptimizerSpec>;

export const SPECS: Readonly<Record<OptimizerName, fc.Arbitrary<OptimizerSpec>>> = {
  sgd: fc.oneof(
    of('sgd', { ...common, momentum, dampening: fc.constantFrom(0, 0.5, 0.9, 1) }),
    of('sgd', { ...common, momentum, nesterov: fc.boolean(), form: fc.constant('heavy-ball') }),
    fc.record({
      name: fc.constant('sgd' as const),
      form: fc.constant('ema' as const),
      momentum: decay,
      ...common,
    }),
  ),
  adagrad: of('adagrad', {
    ...{ ...common, eps, lrDecay },
    initialAccumulator: fc.constantFrom(0, 0.1, 3),
    epsilon: fc.constantFrom('outside', 'inside'),
  }),
  rmsprop: of('rmsprop', {
    ...{ ...common, eps, alpha: decay, momentum },
    centered: fc.boolean(),
    lrInsideMomentum: fc.boolean(),
    epsilon: fc.constantFrom('outside', 'inside'),
  }),
  adam: fc.oneof(of('adam', adam), of('adam', hat)),
  adamw: fc.oneof(of('adamw', adam), of('adamw', hat)),
  adamax: of('adamax', {
    ...common,
    ...moments,
    lrDecay,
    epsilon: fc.constantFrom('inside', 'outside'),
  }),
  nadam: of('nadam', {
    ...{ ...common, ...moments },
    momentumDecay: fc.constantFrom(0, 0.004, 1),
    decoupledWeightDecay: fc.boolean(),
  }),
  radam: of('radam', {
    ...{ ...common, ...moments },
    epsilon: fc.constantFrom('hat', 'outside'),
    decoupledWeightDecay: fc.boolean(),
  }),
};
