import { useId, useState, type KeyboardEvent } from 'react';

import { fill } from '../../../lib/i18n/template.ts';
import { useStatus } from '../context.ts';
import { readNumber, type NumberRules } from './number-rules.ts';

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
 * why and the last valid one holds. It gives way when the value or its limits change elsewhere, and at a reset.
 */
export function NumberField({ label, value, rules, onChange, onNudge }: NumberFieldProps) {
  const id = useId();
  const resets = useStatus('resets');
  const { min, max, inputMode } = rules;
  const since = `${value} ${max} ${resets}`;
  const [draft, setDraft] = useState<{ text: string; since: string } | null>(null);
  const current = draft?.since === since ? draft : null;
  if (draft && !current) setDraft(null); // what gave way once does not come back
  const wrong = current !== null && readNumber(current.text, rules) === null;

  const type = (text: string) => {
    const number = readNumber(text, rules);
    setDraft({ text, since: `${number ?? value} ${max} ${resets}` });
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
          {fill(current.text.trim() ? rules.invalid : rules.empty, {
            given: current.text,
            min,
            max,
          })}
        </span>
      )}
    </span>
  );
}
