import { adamTrace, type AdamTrace } from '../optim/index.ts';
import { halfLife } from '../theory/index.ts';
import { constant, normal, ramp } from '../streams/index.ts';
import { settings } from './puzzle.ts';

const { g, steps: STEPS, ...OPTIONS } = settings;

/** The three corrections the question compares: Adam's, the patch, the bug. */
interface Runs {
  readonly separate: AdamTrace;
  readonly patch: AdamTrace;
  readonly inPlace: AdamTrace;
}

const runs = (gradients: Float64Array): Runs => ({
  separate: adamTrace(gradients, { ...OPTIONS, correction: 'separate' }),
  patch: adamTrace(gradients, { ...OPTIONS, correction: 'first-step-only' }),
  inPlace: adamTrace(gradients, { ...OPTIONS, correction: 'in-place' }),
});

/** The question's three streams, 100 steps each, at its settings. */
export const onRamp = runs(ramp(STEPS));
export const onNormal = runs(normal(STEPS, 42));
export const onConstant = runs(constant(g, STEPS));

/** The last of a column. */
export const last = (column: Float64Array): number => column.at(-1) ?? NaN;

/** The patch's largest update on the ramp, and its step. */
export const rampPatchMax = Math.max(...onRamp.patch.update);
export const rampPatchMaxStep = onRamp.patch.update.indexOf(rampPatchMax) + 1;
/** The patch's update on the ramp at step 2, the first whose gradient is not 0. */
export const rampPatchAtStep2 = onRamp.patch.update.at(1) ?? NaN;

/** How far the patch is from Adam on the constant stream, relative, at worst: rounding only. */
export const constantPatchError = Math.max(
  ...onConstant.separate.update.map((due, i) =>
    Math.abs((onConstant.patch.update[i] ?? NaN) / due - 1),
  ),
);
/** How many times too large the patch's update is on the ramp, at worst; both are 0 at step 1. */
export const rampPatchWorst = Math.max(
  ...onRamp.separate.update.slice(1).map((due, i) => (onRamp.patch.update[i + 1] ?? NaN) / due),
);

/** The patch's last update on the ramp over Adam's, less 1, for another decay of v. */
const patchErrorAt = (beta2: number): number => {
  const updateOf = (correction: 'separate' | 'first-step-only') =>
    last(adamTrace(ramp(STEPS), { ...OPTIONS, beta2, correction }).update);
  return updateOf('first-step-only') / updateOf('separate') - 1;
};
const shortest =
  [0.99, 0.98, 0.97, 0.96, 0.95, 0.94].find((beta2) => Math.abs(patchErrorAt(beta2)) < 0.01) ?? NaN;
/** The first of .99, .98, … at which the patch comes within a hundredth of Adam on the ramp, and what the first gradient still weighs there. */
export const shortMemory = {
  beta2: shortest,
  firstWeight: shortest ** (STEPS - 1),
  halfLife: halfLife(shortest),
} as const;
