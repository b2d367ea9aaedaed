import { checkNumber } from '../optim/check.ts';

/** The most weights that are listed at once. */
const MAX_WEIGHTS = 1e6;

/**
 * Passes a step on: a whole number from 1.
 *
 * @throws TypeError when it is not a number; RangeError when it is no such step.
 */
export const checkStep = (where: string, value: unknown): void => {
  checkNumber(where, 't', value);
  if (Number.isInteger(value) && value >= 1) return;
  throw new RangeError(
    `${where}: t must be a whole number from 1, got ${value}. The first step is step 1.`,
  );
};

/**
 * Passes a number of weights on: a whole number from 1 to a million.
 *
 * @throws TypeError when it is not a number; RangeError when it is out of range.
 */
export const checkCount = (where: string, value: unknown): void => {
  checkStep(where, value);
  if (Number(value) <= MAX_WEIGHTS) return;
  throw new RangeError(
    `${where}: t must be at most ${MAX_WEIGHTS}, got ${String(value)}. Each of the t gradients gets a number in the list.`,
  );
};
