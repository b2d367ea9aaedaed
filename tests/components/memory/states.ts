import fc from 'fast-check';

import {
  LIMITS,
  STREAMS,
  WEIGHTS,
  type MemoryState,
} from '../../../src/components/widgets/memory/state.ts';

/** Any state the widget can be in. */
export const memoryStates: fc.Arbitrary<MemoryState> = fc.record({
  stream: fc.constantFrom(...STREAMS),
  seed: fc.integer(LIMITS.seed),
  // −0 and 0 are one value in an address.
  beta: fc.double({ ...LIMITS.beta, noNaN: true }).map((beta) => beta + 0),
  steps: fc.integer(LIMITS.steps),
  step: fc.option(fc.integer(LIMITS.step)),
  weights: fc.constantFrom(...WEIGHTS),
  k: fc.integer(LIMITS.k),
});

const PARAMS = ['stream', 'seed', 'beta', 'steps', 'step', 'weights', 'k', '__proto__'];
const noise = fc.oneof(
  fc.double().map(String),
  fc.integer({ min: -10, max: 2000 }).map(String),
  fc.constantFrom('constant', 'pulse', 'raw', 'rescaled', 'last', '', '%E0%A4%A', '<b>', '1e400'),
  fc.string({ maxLength: 12 }),
);

/** Anything an address can say to the widget. */
export const queries = fc
  .array(fc.tuple(fc.constantFrom(...PARAMS), noise), { minLength: 1, maxLength: 6 })
  .map(
    (pairs) =>
      `?${pairs.map(([name, value]) => `memory.${name}=${encodeURIComponent(value)}`).join('&')}`,
  );
