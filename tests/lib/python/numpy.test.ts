/** Scripts print in the page what CPython and NumPy print, to the character. */
import { describe, expect, test } from 'vitest';

import { printedByCPython } from './cpython.ts';
import { run } from './run.ts';
import { SCRIPTS } from './scripts.ts';

const due = printedByCPython(SCRIPTS.map(({ code }) => code));

describe('a script prints what CPython and NumPy print', () => {
  test('of which there are at least forty', () => {
    expect(SCRIPTS.length).toBeGreaterThanOrEqual(40);
    expect(due.every((text) => text.length > 0)).toBe(true);
  });

  test.each(SCRIPTS.map((script, k) => ({ ...script, due: due[k] })))('$name', async (each) => {
    const { printed, failure } = await run(each.code);
    expect(failure).toBeNull();
    expect(printed).toBe(each.due);
  });
});

test('the question prints 3.40488818e-70 last, and shows its figure', async () => {
  const { code = '' } = SCRIPTS.find(({ name }) => name.startsWith('the question')) ?? {};
  const { printed, figures } = await run(code);
  expect(printed).toMatch(/ 3\.40488818e-70\]\n$/);
  expect(figures).toMatchObject([{ marks: [{ kind: 'line' }, { kind: 'line' }] }]);
});
