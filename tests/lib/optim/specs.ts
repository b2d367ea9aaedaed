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
const coupled = fc.constantFrom({}, { decoupledWeightDecay: false });
const decoupled = fc.constantFrom({}, { decayTimesLr: true }, { decayTimesLr: false });
const decays = fc.oneof(
  coupled,
  decoupled.map((d) => ({ decoupledWeightDecay: true, ...d })),
);
const moments = { beta1: decay, beta2: decay, eps };
const adam = {
  ...common,
  ...moments,
  epsilon: fc.constantFrom('outside', 'inside'),
  amsgrad: fc.constantFrom(false, false, true, 'v-hat'),
  correction: fc.constantFrom('separate', 'separate', 'never', 'multiply', 'no-exponent'),
};
const hat = { ...adam, epsilon: fc.constant('hat'), amsgrad: fc.boolean() };
const uncorrected = {
  ...{ ...adam, amsgrad: fc.constant('uncorrected') },
  epsilon: fc.constantFrom('outside', 'inside', 'hat'),
  correction: fc.constantFrom('separate', 'never'),
};
const stored = {
  ...{ ...adam, amsgrad: fc.constant(false) },
  correction: fc.constantFrom('in-place', 'first-step-only'),
};
const momentum = fc.constantFrom(0, 0.5, 0.9, 1);
const lrDecay = fc.constantFrom(0, 0.1, 2);

const of = (name: OptimizerName, options: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ name: fc.constant(name), ...options }, { requiredKeys: ['name'] }).chain((spec) =>
    (name === 'adamw' || name === 'lion' ? decoupled : decays).map((decay) => ({
      ...spec,
      ...decay,
    })),
  ) as unknown as fc.Arbitrary<OptimizerSpec>;

export const SPECS: Readonly<Record<OptimizerName, fc.Arbitrary<OptimizerSpec>>> = {
  sgd: fc.oneof(
    of('sgd', {
      ...common,
      momentum,
      lrInsideMomentum: fc.boolean(),
      dampening: fc.constantFrom(0, 0.5, 0.9, 1),
    }),
    of('sgd', {
      ...common,
      momentum,
      lrInsideMomentum: fc.boolean(),
      nesterov: fc.boolean(),
      form: fc.constant('heavy-ball'),
    }),
    fc.record({
      name: fc.constant('sgd' as const),
      form: fc.constant('ema' as const),
      momentum: decay,
      lrInsideMomentum: fc.boolean(),
      ...common,
    }),
  ),
  adagrad: of('adagrad', {
    ...{ ...common, eps, lrDecay },
    initialAccumulator: fc.constantFrom(0, 0.1, 3),
    epsilon: fc.constantFrom('outside', 'inside'),
  }),
  adadelta: of('adadelta', { ...common, rho: decay, eps }),
  rmsprop: of('rmsprop', {
    ...{ ...common, eps, alpha: decay, momentum },
    centered: fc.boolean(),
    initialV: fc.constantFrom(0, 1),
    lrInsideMomentum: fc.boolean(),
    epsilon: fc.constantFrom('outside', 'inside'),
  }),
  adam: fc.oneof(...[adam, hat, uncorrected, stored].map((o) => of('adam', o))),
  adamw: fc.oneof(...[adam, hat, uncorrected, stored].map((o) => of('adamw', o))),
  adamax: of('adamax', {
    ...common,
    ...moments,
    lrDecay,
    epsilon: fc.constantFrom('inside', 'outside'),
  }),
  nadam: of('nadam', {
    ...{ ...common, ...moments },
    momentumDecay: fc.constantFrom(0, 0.004, 1),
    momentumSchedule: fc.boolean(),
  }),
  radam: of('radam', {
    ...{ ...common, ...moments },
    epsilon: fc.constantFrom('hat', 'outside'),
    threshold: fc.constantFrom(4, 5, 8),
    degeneratedToSgd: fc.boolean(),
  }),
  lion: of('lion', { ...common, beta1: decay, beta2: decay }),
};
