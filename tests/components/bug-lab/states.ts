import fc from 'fast-check';

import {
  LIMITS,
  QUANTITIES,
  SCALES,
  STREAMS,
  type LabState,
} from '../../../src/components/widgets/bug-lab/state.ts';
import { CORRECTION_NAMES } from '../../../src/lib/optim/variants.ts';

// −0 and 0 are one value in an address.
const within = ({ min, max }: { min: number; max: number }) =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);

/** Any state the lab can be in. */
export const labStates: fc.Arbitrary<LabState> = fc.record({
  stream: fc.constantFrom(...STREAMS),
  value: within(LIMITS.value),
  seed: fc.integer(LIMITS.seed),
  values: fc.array(within({ min: -1e200, max: 1e200 }), { minLength: 1, maxLength: 30 }),
  steps: fc.integer({ min: 1, max: 400 }),
  beta1: within(LIMITS.beta),
  beta2: within(LIMITS.beta),
  eps: within(LIMITS.eps),
  show: fc.subarray([...CORRECTION_NAMES], { minLength: 1 }),
  quantity: fc.constantFrom(...QUANTITIES),
  scale: fc.constantFrom(...SCALES),
  step: fc.option(fc.integer(LIMITS.steps)),
});
