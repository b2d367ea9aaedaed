import type { KitStrings } from './kit-words.ts';
import type { NumberRules } from './NumberField.tsx';

/** What a number field takes, with the words for what it does not take. */
export function numberRules(
  strings: Pick<KitStrings, 'error.whole' | 'error.number'>,
  { min, max, integer = false }: Pick<NumberRules, 'min' | 'max' | 'integer'>,
): NumberRules {
  // A negative number and a tiny one need a keyboard with a minus sign and an e.
  const written = min < 0 || (min > 0 && min < 1e-3);
  return {
    min,
    max,
    integer,
    inputMode: written ? 'text' : integer ? 'numeric' : 'decimal',
    invalid: strings[integer ? 'error.whole' : 'error.number'],
  };
}
