import { expect, test } from 'vitest';

import { streams } from '../../../src/lib/index.ts';
import { cases } from '../../fixtures/wild-pastes.json' with { type: 'json' };

/** How `expected` is met: by the numbers, by how many they are, by a refusal, or by a question. */
test.each(cases)('$id', ({ text, expected }) => {
  const paste = streams.readPaste(text);
  const values = paste.kind === 'read' ? [...paste.reading.values] : paste.kind;
  if (typeof expected !== 'string') expect(values).toEqual(expected);
  else if (/^\d+ numbers$/.test(expected)) expect(values).toHaveLength(parseInt(expected, 10));
  else {
    expect(['refuse', 'refuse, or ask']).toContain(expected.split(':')[0]);
    expect(['refused', 'ask']).toContain(paste.kind);
    expect(() => streams.parse(text)).toThrow(RangeError);
  }
});
