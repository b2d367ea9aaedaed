import { checkDecay, checkNumber } from '../optim/check.ts';

/**
 * Passes a decay in (0, 1) on: [0, 1) without its end, for what an average without memory does not have.
 *
 * @param why - said when the decay is 0.
 * @throws TypeError when it is not a number; RangeError when it is outside (0, 1).
 */
export const checkOpenDecay = (where: string, name: string, value: unknown, why: string): void => {
  checkDecay(where, name, value);
  if (value !== 0) return;
  throw new RangeError(`${where}: ${name} must be in (0, 1), got 0. ${why}`);
};

/**
 * Passes a number on that is finite and above 0.
 *
 * @throws TypeError when it is not a number; RangeError when it is 0, negative or not finite.
 */
export const checkPositive = (where: string, name: string, value: unknown, why: string): void => {
  checkNumber(where, name, value);
  if (value > 0 && value < Infinity) return;
  throw new RangeError(`${where}: ${name} must be finite and above 0, got ${value}. ${why}`);
};

/**
 * Passes a finite number on.
 *
 * @throws TypeError when it is not a number; RangeError when it is infinite or NaN.
 */
export const checkFinite = (where: string, name: string, value: unknown, why: string): void => {
  checkNumber(where, name, value);
  if (Number.isFinite(value)) return;
  throw new RangeError(`${where}: ${name} must be finite, got ${value}. ${why}`);
};

/**
 * Passes a learning rate on: finite, 0 or more.
 *
 * @throws TypeError when it is not a number; RangeError when it is negative or not finite.
 */
export const checkRate = (where: string, value: unknown): void => {
  checkNumber(where, 'lr', value);
  if (value >= 0 && value < Infinity) return;
  throw new RangeError(
    `${where}: lr must be finite and at least 0, got ${value}. A negative one climbs.`,
  );
};
