import { useId, useState } from 'react';

import { useParam, useWidget } from '../../kit/context.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { scan } from '../../../lib/streams/scan.ts';
import type { Lab } from './model.ts';
import { params, type State } from './params.ts';
import type { Words } from './strings.en.ts';

const { max } = params.table.values;

/** The reader's own gradients. What is typed stays; what cannot be read is named, and the last valid list holds. */
export function ValuesField() {
  const { store, words } = useWidget<State, Lab, Words>();
  const values = useParam<State['values']>('values');
  const id = useId();
  const [draft, setDraft] = useState<{ text: string; values: readonly number[] } | null>(null);
  const current = draft?.values === values ? draft.text : null;
  const error = current === null ? '' : errorOf(current, words);

  const type = (text: string) => {
    const read = scan(text);
    const valid = 'values' in read && read.values.length <= max;
    const next = valid ? [...read.values] : values;
    setDraft({ text, values: next });
    if (valid) store.set({ values: next });
  };

  return (
    <div className="values-field">
      <label htmlFor={id}>{words['field.values']}</label>
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

function errorOf(text: string, words: Words): string {
  if (text.trim() === '') return words['error.values-empty'];
  const read = scan(text);
  if (!('values' in read))
    return fill(words['error.values'], {
      position: read.position,
      token: read.token.slice(0, 40),
    });
  const count = read.values.length;
  return count > max ? fill(words['error.values-many'], { count, max }) : '';
}
