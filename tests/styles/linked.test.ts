import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { katexOptions } from '../../scripts/build/katex.ts';
import { QUANTITY_WORDS } from '../../scripts/build/quantity-words.ts';
import { QUANTITIES } from '../../src/lib/quantities.ts';

test('the style sheet lights up every quantity, and what stands for it alone', () => {
  const css = readFileSync('src/styles/linked.css', 'utf8');
  const lit = [...css.matchAll(/main\[data-lit~='(\w+)'\] \.q-(\w+)/g)];
  expect(lit.map(([, name, own]) => [name, own])).toEqual(
    QUANTITIES.map((quantity) => [quantity, quantity]),
  );
});

test('every quantity has a symbol in formulas, and words in both languages', () => {
  const macros = JSON.stringify(katexOptions.macros);
  for (const quantity of QUANTITIES) {
    expect(macros).toContain(`{q-${quantity}}`);
    for (const words of Object.values(QUANTITY_WORDS)) expect(words[quantity]).toBeTruthy();
  }
});
