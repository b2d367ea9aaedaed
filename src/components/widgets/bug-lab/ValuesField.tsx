import { useId, useState } from 'react';

import { fill } from '../../../lib/i18n/template.ts';
import { scan } from '../../../lib/streams/scan.ts';
import { LIMITS } from './state.ts';
import type { LabStrings } from './strings.ts';

interface ValuesFieldProps {
  readonly values: readonly number[];
  readonly strings: LabStrings;
  readonly onChange: (values: readonly number[]) => void;
}

/** The reader's own gradients. What is typed stays; what cannot be read is named, and the last valid list holds. */
export function ValuesField({ values, strings, onChange }: ValuesFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<{ text: string; values: readonly number[] } | null>(null);
  const current = draft?.values === values ? draft.text : null;
  const error = current === null ? '' : errorOf(current, strings);

  const type = (text: string) => {
    const read = scan(text);
    const valid = 'values' in read && read.values.length <= LIMITS.steps.max;
    const next = valid ? [...read.values] : values;
    setDraft({ text, values: next });
    if (valid) onChange(next);
  };

  return (
    <div className="values-field">
      <label htmlFor={id}>{strings['field.values']}</label>
      <textarea
        id={id}
        rows={3}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={error !== ''}
        aria-describedby={`${id}-error`}
        value={current ?? values.join(', ')}
        onChange={(event) => type(event.target.value)}
      />
      <p id={`${id}-error`} className="error" role="alert">
        {error}
      </p>
    </div>
  );
}

function errorOf(text: string, strings: LabStrings): string {
  if (text.trim() === '') return strings['error.values-empty'];
  const read = scan(text);
  const max = LIMITS.steps.max;
  if (!('values' in read))
    return fill(strings['error.values'], {
      position: read.position,
      token: read.token.slice(0, 40),
    });
  const count = read.values.length;
  return count > max ? fill(strings['error.values-many'], { count, max }) : '';
}
