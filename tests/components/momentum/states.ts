import fc from 'fast-check';

import {
  BUDGETS,
  EXCHANGES,
  LIMITS,
  type MomentumState,
} from '../../../src/components/widgets/momentum/state.ts';

// −0 and 0 are one value in an address.
const within = ({ min, max }: { min: number; max: number }) =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);

const evenly = ({ min, max }: { min: number; max: number }) =>
  fc.integer({ min: 0, max: 1e6 }).map((i) => min + ((max - min) * i) / 1e6);

/** A start and a rotation spread evenly over what they may be. */
export const evenPlaces = fc.record({
  x: evenly(LIMITS.place),
  y: evenly(LIMITS.place),
  rotation: evenly(LIMITS.rotation),
});

/** Any state the widget can be in. */
export const momentumStates: fc.Arbitrary<MomentumState> = fc.record({
  kappa: within(LIMITS.kappa),
  rotation: within(LIMITS.rotation),
  lr: within(LIMITS.lr),
  beta: within(LIMITS.beta),
  exchange: fc.constantFrom(...EXCHANGES),
  x: within(LIMITS.place),
  y: within(LIMITS.place),
  steps: fc.constantFrom(...BUDGETS),
  step: fc.option(fc.integer(LIMITS.step)),
});

const PARAMS = ['kappa', 'rotation', 'lr', 'beta', 'exchange', 'x', 'y', 'steps', 'step', 'seed'];
const WORDS = [
  '0',
  '1',
  '-0',
  '1e308',
  'NaN',
  'same',
  'exchanged',
  '100',
  '',
  '%E0',
  '<b>',
  'last',
];

/** Anything an address can say: right values, wrong ones, and noise. */
export const queries = fc
  .array(
    fc.tuple(
      fc.constantFrom(...PARAMS),
      fc.oneof(
        fc.double().map(String),
        fc.integer({ min: -10, max: 300 }).map(String),
        fc.constantFrom(...WORDS),
        fc.string({ maxLength: 12 }),
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map(
    (pairs) =>
      `?${pairs.map(([name, value]) => `momentum.${name}=${encodeURIComponent(value)}`).join('&')}`,
  );
