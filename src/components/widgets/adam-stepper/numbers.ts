/** The stepper's numbers: in its table, in sentences, and in the line of the algorithm that is worked out. @module */
import type { AdamStep } from '../../../lib/experiments/adam-steps.ts';
import { formatTick, power } from '../../../lib/i18n/numbers.ts';
import { valueOf, type Run } from './model.ts';
import type { Line } from './params.ts';

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

/** A line of the algorithm for one parameter, with a step's numbers put in. */
export interface Equation {
  readonly parameter: 'x' | 'y';
  /** What stands between the equals signs: the formula with its numbers, then what is worked out of it. */
  readonly parts: readonly string[];
  readonly result: string;
  /** Whether the result is written in full. */
  readonly exact: boolean;
}

const average = (decay: number, before: number, now: string): string =>
  `${showSetting(decay)} · ${term(before)} + ${show(1 - decay)} · ${now}`;

const corrected = (average: number, decay: number, t: number, divisor: number): string[] => [
  `${term(average)} / (1 − ${showSetting(decay)}${exponent(t)})`,
  `${term(average)} / ${term(divisor)}`,
];

function partsOf(
  { setting, hessian }: Run,
  row: AdamStep,
  line: Line,
  i: 0 | 1,
): readonly string[] {
  const { lr, beta1, beta2, eps } = setting;
  switch (line) {
    case 'g': {
      const [a, b, c] = hessian;
      const [first, second] = i === 0 ? [a, b] : [b, c];
      return [`${term(first)} · ${term(row.from[0])} + ${term(second)} · ${term(row.from[1])}`];
    }
    case 'm':
      return [average(beta1, row.mBefore[i], term(row.g[i]))];
    case 'v':
      return [average(beta2, row.vBefore[i], `${term(row.g[i])}²`)];
    case 'm-hat':
      return corrected(row.m[i], beta1, row.t, row.mDivisor);
    case 'v-hat':
      return corrected(row.v[i], beta2, row.t, row.vDivisor);
    case 'theta': {
      const start = `${term(row.from[i])} − ${showSetting(lr)}`;
      return [
        `${start} · ${term(row.mHat[i])} / (√${term(row.vHat[i])} + ${showSetting(eps)})`,
        `${start} · ${term(row.update[i])}`,
      ];
    }
  }
}

/** The line under the cursor for both parameters; none before step 1. */
export const equationsOf = (run: Run): readonly Equation[] =>
  ([0, 1] as const).flatMap((i) => {
    const { row, line } = run;
    if (!row) return [];
    const value = valueOf(row, line)[i];
    return {
      parameter: i === 0 ? 'x' : 'y',
      parts: partsOf(run, row, line, i),
      result: show(value),
      exact: isExact(value),
    };
  });
