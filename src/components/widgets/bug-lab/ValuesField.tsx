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
  const [draft, setDraft] = useState<string | null>(null);
  const error = draft === null ? '' : errorOf(draft, strings);

  const type = (text: string) => {
    setDraft(text);
    const read = scan(text);
    if ('values' in read && read.values.length <= LIMITS.steps.max) onChange([...read.values]);
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
        value={draft ?? values.join(', ')}
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
