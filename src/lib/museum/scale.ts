import { at } from '../optim/vec.ts';
import type { Observed } from './observed.ts';
import type { VariantId } from './made.ts';

/** Learning rates that people name, as digits before a power of ten. */
const NAMED = [1, 2, 3, 5];
/** Fewer values fit some scale by luck. */
const FEWEST = 3;
/** How far the quotient of a printed number may be from a named rate to be it. */
const NEAR = 0.2;

/** A flipped sign is a scale of its own: nothing else is one beside it. */
export const isScale = (variant: VariantId): boolean => variant !== 'sign-flipped';

/** The named rate nearest to a number: its sign, 1, 2, 3 or 5, a power of ten from 1e-8 to 1. */
const named = (value: number): number => {
  const size = Math.abs(value);
  const power = Math.floor(Math.log10(size) + 0.05);
  const rates = [power, power + 1].flatMap((p) => NAMED.map((digit) => Number(`${digit}e${p}`)));
  const nearest = rates.reduce((a, b) => (Math.abs(b - size) < Math.abs(a - size) ? b : a));
  return Math.sign(value) * nearest;
};

/**
 * The learning rates that may stand in what was observed: the one that is known, or the named one that the largest value
 * suggests, either with both signs, since changes of x are −lr·update.
 */
export function scalesOf(observed: Observed, predicted: Float64Array, lr?: number): number[] {
  if (lr !== undefined) return [lr, -lr];
  const { values } = observed;
  if (values.length < FEWEST) return [];
  let largest = -1;
  for (const [i, value] of values.entries()) {
    const told =
      Number.isFinite(value) && Number.isFinite(at(predicted, i)) && at(predicted, i) !== 0;
    if (told && value !== 0 && Math.abs(value) > Math.abs(values[largest] ?? 0)) largest = i;
  }
  if (largest < 0) return [];
  const quotient = at(values, largest) / at(predicted, largest);
  const scale = named(quotient);
  const isRate = Math.abs(scale) >= 1e-8 && Math.abs(scale) <= 1 && Math.abs(scale) !== 1;
  return isRate && Math.abs(quotient / scale - 1) < NEAR ? [scale] : [];
}
