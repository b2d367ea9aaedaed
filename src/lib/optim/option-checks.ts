import { CORRECTION_NAMES } from './variants.ts';
import { checkDecay, checkEps, checkNumber, show } from './check.ts';

/** Passes an option's value on, or throws in the name of `where`. */
export type OptionCheck = (where: string, name: string, value: unknown) => void;

const within =
  (low: number, high: number, range: string, why: string): OptionCheck =>
  (where, name, value) => {
    checkNumber(where, name, value);
    if (value >= low && value <= high) return;
    throw new RangeError(`${where}: ${name} must be ${range}, got ${value}. ${why}`);
  };

/** Passes a finite number from 0 on. */
export const notNegative = (why: string): OptionCheck =>
  within(0, Number.MAX_VALUE, 'finite and at least 0', why);

/** Passes one of a few values on. */
export const oneOf =
  (...choices: readonly unknown[]): OptionCheck =>
  (where, name, value) => {
    if (choices.includes(value)) return;
    throw new TypeError(
      `${where}: ${name} must be ${choices.map(show).join(' or ')}, got ${show(value)}. No other is known.`,
    );
  };

/** Passes a switch on: what is not named below is one. */
export const onOff = oneOf(true, false);

/** Passes a learning rate on. */
export const checkLr = notNegative('A negative learning rate climbs.');

/** What each option may hold that is no switch, wherever an optimizer has it; `epsilon` differs between them. */
export const OPTION_CHECKS: Readonly<Record<string, OptionCheck>> = {
  lr: checkLr,
  weightDecay: notNegative('A negative decay makes the parameters grow.'),
  momentum: notNegative('It is the share of the buffer that is kept.'),
  dampening: within(0, 1, 'in [0, 1]', 'It is the share of each gradient that is left out.'),
  form: oneOf('heavy-ball', 'ema'),
  lrDecay: notNegative('The learning rate is divided by 1 + (t − 1)·lrDecay.'),
  initialAccumulator: notNegative('It is a sum of squares.'),
  alpha: checkDecay,
  rho: checkDecay,
  beta1: checkDecay,
  beta2: checkDecay,
  eps: (where, _, value) => checkEps(where, value),
  amsgrad: oneOf(false, true, 'v-hat', 'uncorrected'),
  correction: oneOf(...CORRECTION_NAMES),
  initialV: notNegative('It is an average of squares.'),
  momentumDecay: notNegative('It sets how fast the momentum schedule ends.'),
  threshold: within(
    4,
    Number.MAX_VALUE,
    'finite and at least 4',
    'Below it the rectification is the root of a negative number.',
  ),
};

const besideRoot = oneOf('outside', 'inside');
const adamEpsilon = oneOf('outside', 'hat', 'inside');

/** Where ε may stand, for each optimizer that leaves a choice. */
export const EPSILON_CHECKS: Readonly<Record<string, OptionCheck>> = {
  adagrad: besideRoot,
  rmsprop: besideRoot,
  adam: adamEpsilon,
  adamw: adamEpsilon,
  adamax: oneOf('inside', 'outside'),
  radam: oneOf('hat', 'outside'),
};
