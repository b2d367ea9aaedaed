import fc from 'fast-check';

import {
  LIMITS,
  PANELS,
  VIEWS,
  type RmspropState,
} from '../../../src/components/widgets/rmsprop/state.ts';

// −0 and 0 are one value in an address.
const within = ({ min, max }: { min: number; max: number }) =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);

/** Any state the widget can be in. */
export const rmspropStates: fc.Arbitrary<RmspropState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  beta: within(LIMITS.beta),
  eps: within(LIMITS.eps),
  lr: within(LIMITS.lr),
  kappa: within(LIMITS.kappa),
  turn: within(LIMITS.turn),
  along: within(LIMITS.place),
  across: within(LIMITS.place),
  panel: fc.constantFrom(...PANELS),
  steps: fc.integer({ min: LIMITS.steps.min, max: 120 }),
  g: within(LIMITS.g),
  step: fc.option(fc.integer(LIMITS.step)),
});

const WORDS = [
  '0',
  '-0',
  '1e308',
  '5e-324',
  'NaN',
  'Infinity',
  'nine',
  'eps',
  'end',
  '',
  '%E0%A4%A',
  '<b>',
];
const PARAMS = [
  'view',
  'beta',
  'eps',
  'lr',
  'kappa',
  'turn',
  'along',
  'across',
  'panel',
  'steps',
  'g',
  'step',
  '__proto__',
];
const noise = fc.oneof(
  fc.double().map(String),
  fc.integer({ min: -10, max: 2000 }).map(String),
  fc.constantFrom(...WORDS, ...VIEWS, ...PANELS),
  fc.string({ maxLength: 12 }),
);

/** Anything an address can say to the widget: right values, wrong ones, and noise. */
export const queries = fc
  .array(fc.tuple(fc.constantFrom(...PARAMS), noise), { minLength: 1, maxLength: 7 })
  .map(
    (pairs) =>
      `?${pairs.map(([name, value]) => `rmsprop.${name}=${encodeURIComponent(value)}`).join('&')}`,
  );
