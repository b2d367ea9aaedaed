import { checkNumber } from '../optim/check.ts';
import { at } from '../optim/vec.ts';

/** What was seen of a run, and how exactly. */
export interface Observed {
  readonly values: Float64Array;
  /** Half a unit of the last digit that was printed of each value: so much may the true one be off. */
  readonly slack: Float64Array;
  /** What an error counts against: the largest of each value and its neighbours. */
  readonly size: Float64Array;
}

/** Where no number shows its digits, as whole numbers do not, so many are taken as printed. */
const FEWEST = 4;

/** Significant digits and decimals of a number as JavaScript writes it. */
const shown = (value: number) => {
  const [mantissa = '', power = '0'] = Math.abs(value).toExponential().split('e');
  const significant = value === 0 ? 0 : mantissa.replace('.', '').length;
  return { significant, exponent: Number(power), decimals: significant - 1 - Number(power) };
};

/** Half a unit of the last of so many significant digits; a zero printed to so many is a zero. */
const half = (value: number, digits: number): number =>
  value === 0 ? 0 : 0.5 * 10 ** (shown(value).exponent - digits + 1);

function slackOf(values: Float64Array, digits?: number | ArrayLike<number>): Float64Array {
  if (typeof digits === 'number') return values.map((value) => half(value, digits));
  if (digits !== undefined) {
    const each = values.map((value, i) => half(value, at(digits, i)));
    const least = Math.min(...each.filter((open) => open > 0 && Number.isFinite(open)));
    // Of a zero, as in 0.0000, its neighbours tell how many decimals it was printed to.
    return each.map((open, i) => (values[i] === 0 && least < Infinity ? least : open));
  }
  const finite = [...values].filter(Number.isFinite).map(shown);
  const most = Math.max(FEWEST, ...finite.map(({ significant }) => significant));
  // As many decimals everywhere, or as many digits: what was printed is one of the two.
  const fixed = 0.5 * 10 ** -Math.max(0, ...finite.map(({ decimals }) => decimals));
  const whole = finite.every(({ decimals }) => decimals <= 0);
  return values.map((value) => Math.max(half(value, most), whole ? 0 : fixed));
}

const sizes = (values: Float64Array): Float64Array =>
  values.map((_, i) => {
    const near = values.slice(Math.max(0, i - 1), i + 2).filter(Number.isFinite);
    return near.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  });

/**
 * Takes what was observed apart: the values, and what their printed digits leave open.
 *
 * @param observed - updates, or parameters, whose differences x₍ₜ₋₁₎ − xₜ are then the updates.
 * @param digits - significant digits printed, of all or of each; read off the values where left out.
 * @throws TypeError for what is no number; RangeError where there is too little, or digits out of range.
 */
export function observe(
  observed: ArrayLike<number>,
  kind: 'updates' | 'parameters',
  digits?: number | ArrayLike<number>,
): Observed {
  const fewest = kind === 'parameters' ? 2 : 1;
  if (!(observed.length >= fewest)) {
    const got = `got length ${observed.length}`;
    throw new RangeError(
      kind === 'parameters'
        ? `diagnose: updates must hold two parameters at least, ${got}. An update is their difference.`
        : `diagnose: updates must not be empty, ${got}. There is nothing to explain.`,
    );
  }
  for (let i = 0; i < observed.length; i++) checkNumber('diagnose', `updates[${i}]`, observed[i]);
  const listed = typeof digits === 'number' ? [digits] : Array.from(digits ?? []);
  const wrong = listed.find((each) => !(Number.isInteger(each) && each >= 0 && each <= 255));
  if (wrong !== undefined || (typeof digits === 'object' && digits.length !== observed.length)) {
    throw new RangeError(
      `diagnose: digits must be a whole number from 0 to 255, one for all or one for each update, got ${String(wrong ?? `${listed.length} of them`)}. They bound the distance.`,
    );
  }
  const values = Float64Array.from(observed);
  const slack = slackOf(values, digits);
  if (kind === 'updates') return { values, slack, size: sizes(values) };
  const moved = values.subarray(1).map((x, i) => at(values, i) - x);
  const open = slack.subarray(1).map((half, i) => at(slack, i) + half);
  return { values: moved, slack: open, size: sizes(moved) };
}
