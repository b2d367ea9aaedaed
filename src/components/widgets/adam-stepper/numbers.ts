import { formatTick, power } from '../../../lib/i18n/numbers.ts';

/** Significant digits of the stepper's results. */
const DIGITS = 5;

const rounded = (x: number): number => Number(x.toPrecision(DIGITS));

/** A result of the stepper: five significant digits. */
export const show = (x: number): string => formatTick(rounded(x));

/** What a reader has set: as it was set. */
export const showSetting = formatTick;

/** A result inside an equation: in brackets where a sign or a power of ten could be read wrongly. */
export const term = (x: number): string => {
  const text = show(x);
  return x < 0 || /[×⁻¹²³⁴-⁹⁰]/.test(text) ? `(${text})` : text;
};

/** Whether five digits are all there is, but for a rounding error in the last bits. */
export const isExact = (x: number): boolean =>
  !Number.isFinite(x) || Math.abs(rounded(x) - x) <= 1e-12 * Math.abs(x);

/** A step number as an exponent. */
export const exponent = (t: number): string => power(t).slice(2);

/** A result in a sentence, never broken at a line's end. */
export const say = (x: number): string => show(x).replaceAll(' ', '\u00a0');

/** Two results in a sentence, as a point. */
export const sayPair = ([x, y]: readonly [number, number]): string => `(${say(x)}, ${say(y)})`;
