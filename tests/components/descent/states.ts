import fc from 'fast-check';

import { LIMITS, MODES, type DescentState } from '../../../src/components/widgets/descent/state.ts';

// −0 and 0 are one value in an address.
const within = ({ min, max }: { min: number; max: number }) =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);

/** Any state the widget can be in. */
export const descentStates: fc.Arbitrary<DescentState> = fc.record({
  mode: fc.constantFrom(...MODES),
  lr: fc.oneof(within(LIMITS.lr), within({ min: 1e-6, max: 0.1 }), fc.constantFrom(1, 2, 0.02)),
  curvature: within(LIMITS.curvature),
  kappa: fc.oneof(within(LIMITS.kappa), fc.constant(1)),
  rotation: fc.oneof(within(LIMITS.rotation), fc.constant(0)),
  x: fc.oneof(within(LIMITS.start), fc.constant(0)),
  y: fc.oneof(within(LIMITS.start), fc.constant(0)),
  steps: fc.integer({ min: 1, max: 120 }),
  step: fc.option(fc.integer({ min: 0, max: LIMITS.steps.max })),
});

const WORDS = [
  '0',
  '-0',
  '1e308',
  '5e-324',
  'NaN',
  'Infinity',
  'one',
  'two',
  'last',
  '',
  '%E0%A4%A',
];
const PARAMS = [
  'mode',
  'lr',
  'curvature',
  'kappa',
  'rotation',
  'x',
  'y',
  'steps',
  'step',
  '__proto__',
];
const noise = fc.oneof(
  fc.double().map(String),
  fc.integer({ min: -10, max: 2000 }).map(String),
  fc.constantFrom(...WORDS),
  fc.string({ maxLength: 12 }),
);

/** Anything an address can say to the widget: right values, wrong ones, and noise. */
export const queries = fc
  .array(fc.tuple(fc.constantFrom(...PARAMS), noise), { minLength: 1, maxLength: 7 })
  .map(
    (pairs) =>
      `?${pairs.map(([name, value]) => `descent.${name}=${encodeURIComponent(value)}`).join('&')}`,
  );
