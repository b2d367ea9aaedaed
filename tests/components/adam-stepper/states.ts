import fc from 'fast-check';

import {
  LIMITS,
  LINES,
  STEPS,
  type StepperState,
} from '../../../src/components/widgets/adam-stepper/state.ts';

const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  fc.oneof(
    fc.double({ min, max, noNaN: true }).map((x) => x + 0), // −0 is written as 0
    fc.constantFrom(min, max),
  );

/** Every state that an address can express. */
export const stepperStates: fc.Arbitrary<StepperState> = fc.record({
  kappa: within(LIMITS.kappa),
  rotation: within(LIMITS.rotation),
  x: fc.oneof(within(LIMITS.start), fc.constant(0)),
  y: fc.oneof(within(LIMITS.start), fc.constant(0)),
  lr: within(LIMITS.lr),
  beta1: within(LIMITS.beta),
  beta2: within(LIMITS.beta),
  eps: fc.oneof(within(LIMITS.eps), fc.constantFrom(0, 1e-8)),
  step: fc.integer({ min: 0, max: STEPS }),
  line: fc.constantFrom(...LINES),
});

/** Text that no one should put into an address. */
export const queries: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom('kappa', 'x', 'lr', 'beta2', 'step', 'line', 'nonsense'),
      fc.oneof(
        fc.string(),
        fc.constantFrom('NaN', '1e999', '-1', '', 'theta', '0x1F', '2.5', 'm-hat,g'),
      ),
    ),
    { maxLength: 6 },
  )
  .map((pairs) =>
    pairs.map(([key, value]) => `adam-stepper.${key}=${encodeURIComponent(value)}`).join('&'),
  );
