import fc from 'fast-check';

import {
  INITIAL,
  LIMITS,
  NOISE,
  VIEWS,
  type CorrectionState,
} from '../../../src/components/widgets/bias-correction/state.ts';
import { CORRECTED } from '../../../src/lib/experiments/bias-correction.ts';

const number = ({ min, max }: { readonly min: number; readonly max: number }) =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0); // a link has no −0

/** Any state that a link can hold; few runs, so that many states can be tried. */
export const states: fc.Arbitrary<CorrectionState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  show: fc.subarray([...CORRECTED], { minLength: 1 }),
  beta1: number(LIMITS.beta),
  beta2: number(LIMITS.beta),
  step: fc.oneof(fc.integer(LIMITS.step), fc.constantFrom(1, 16, 5000)),
  noise: fc.constantFrom(...NOISE),
  mean: number(LIMITS.mean),
  chance: number(LIMITS.chance),
  lr: number(LIMITS.lr),
  seed: fc.integer(LIMITS.seed),
  runs: fc.integer({ min: 1, max: 3 }),
});

export const state = (patch: Partial<CorrectionState>): CorrectionState => ({
  ...INITIAL,
  ...patch,
});
