import { readDecimal } from '../../../lib/text/decimal.ts';
import type { KitWords } from '../words/index.ts';

/** What a number field takes, and what it says of anything else. */
export interface NumberRules {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
  /** The keyboard a phone offers; its decimal pad knows neither a minus sign nor an exponent. */
  readonly inputMode: 'text' | 'decimal' | 'numeric';
  /** Says what is wrong; holds `{given}`, `{min}` and `{max}`. */
  readonly invalid: string;
  /** Says that there is nothing; holds `{min}` and `{max}`. */
  readonly empty: string;
}

/** The rules for numbers between two limits, with the words for what they refuse. */
export function numberRules(
  words: KitWords,
  { min, max, integer }: Pick<NumberRules, 'min' | 'max' | 'integer'>,
  tiny = min > 0 && min < 1e-3,
): NumberRules {
  return {
    min,
    max,
    integer,
    inputMode: min < 0 || tiny ? 'text' : integer ? 'numeric' : 'decimal',
    invalid: words[integer ? 'error.whole' : 'error.number'],
    empty: words['error.empty'],
  };
}

/** The number a text stands for, or null where the rules do not take it. */
export function readNumber(text: string, { min, max, integer }: NumberRules): number | null {
  const number = readDecimal(text.trim().replace('\u2212', '-'));
  const fits = number >= min && number <= max && (!integer || Number.isInteger(number));
  return fits ? number : null;
}
