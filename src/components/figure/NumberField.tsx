import { useId, useState, type KeyboardEvent } from 'react';

import { fill } from '../../lib/i18n/template.ts';
import { readDecimal } from '../../lib/text/decimal.ts';

/** What a field takes, and what it says of anything else. */
export interface NumberRules {
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
  /** The keyboard a phone offers; its decimal pad knows neither a minus sign nor an exponent. */
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  /** Says what is wrong; holds `{given}`, `{min}` and `{max}`. */
  readonly invalid: string;
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly rules: NumberRules;
  readonly onChange: (value: number) => void;
  /** Arrow up and down: +1 or −1. */
  readonly onNudge: (sign: 1 | -1) => void;
}

/**
 * A number the reader types. What is typed stays as typed; while it is no valid number a message says
 * why and the last valid one holds. It gives way when the value or its limits change elsewhere.
 */
export function NumberField({ label, value, rules, onChange, onNudge }: NumberFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<{ text: string; value: number; max: number } | null>(null);
  const { min, max, inputMode = 'decimal' } = rules;
  const current = draft?.value === value && draft.max === max ? draft : null;
  const wrong = current !== null && read(current.text, rules) === null;

  const type = (text: string) => {
    const number = read(text, rules);
    setDraft({ text, value: number ?? value, max });
    if (number !== null) onChange(number);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    setDraft(null);
    onNudge(event.key === 'ArrowUp' ? 1 : -1);
  };

  return (
    <span className="number-field">
      <input
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        value={current?.text ?? String(value)}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (!wrong) setDraft(null);
        }}
      />
      {wrong && (
        <span id={id} className="error" role="alert">
          {fill(rules.invalid, { given: current.text, min, max })}
        </span>
      )}
    </span>
  );
}

/** The number a text stands for, or null where the rules do not take it. */
function read(text: string, { min, max, integer }: NumberRules): number | null {
  const number = readDecimal(text.trim().replace('\u2212', '-'));
  const fits = number >= min && number <= max && (!integer || Number.isInteger(number));
  return fits ? number : null;
}
