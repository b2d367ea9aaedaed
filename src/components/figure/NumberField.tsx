import { useId, useState, type KeyboardEvent } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Says what is wrong; holds `{given}`, `{min}` and `{max}`. */
  readonly invalid: string;
  readonly onChange: (value: number) => void;
  /** Arrow up and down: +1 or −1. */
  readonly onNudge?: (sign: 1 | -1) => void;
}

/** A number the reader types. What is typed stays as typed; while it is no valid number a message says why and the last valid one holds. */
export function NumberField({
  label,
  value,
  min,
  max,
  invalid,
  onChange,
  onNudge,
}: NumberFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const wrong = draft !== null && !isValid(draft, min, max);

  const type = (text: string) => {
    setDraft(text);
    if (isValid(text, min, max)) onChange(Number(text));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!onNudge || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    setDraft(null);
    onNudge(event.key === 'ArrowUp' ? 1 : -1);
  };

  return (
    <span className="number-field">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        value={draft ?? String(value)}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (!wrong) setDraft(null);
        }}
      />
      {wrong && (
        <span id={id} className="error" role="alert">
          {invalid
            .replace('{given}', draft)
            .replace('{min}', String(min))
            .replace('{max}', String(max))}
        </span>
      )}
    </span>
  );
}

const isValid = (text: string, min: number, max: number) => {
  const number = Number(text.replace('−', '-'));
  return text.trim() !== '' && Number.isFinite(number) && number >= min && number <= max;
};
