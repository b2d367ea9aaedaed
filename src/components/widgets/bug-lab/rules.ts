import type { NumberRules } from '../../figure/NumberField.tsx';
import { LIMITS } from './state.ts';
import type { LabStrings } from './strings.ts';

type Field = keyof typeof LIMITS;

const INTEGER: readonly Field[] = ['steps', 'seed'];
/** A negative gradient and a tiny ε need a keyboard with a minus sign and an e. */
const SIGNED: readonly Field[] = ['value', 'eps'];

/** What a number field of the lab takes. */
export function rulesOf(
  field: Field,
  strings: LabStrings,
  max: number = LIMITS[field].max,
): NumberRules {
  const integer = INTEGER.includes(field);
  return {
    min: LIMITS[field].min,
    max,
    integer,
    inputMode: integer ? 'numeric' : SIGNED.includes(field) ? 'text' : 'decimal',
    invalid: strings[integer ? 'error.whole' : 'error.number'],
  };
}
