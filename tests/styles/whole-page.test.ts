import { globSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

/** A rule that hangs on what is anywhere in the page, as in `:root:has(…)`. */
const WHOLE = /(?:^|[\s,{}])(?::root|html|body|main)(?:[[.#:][^\s,{]*)?:has\(/;

test('on a screen no rule of the page itself hangs on what is in it: a mark more in a figure would restyle all of it', () => {
  for (const file of globSync('src/**/*.{css,astro}')) {
    const onScreen = readFileSync(file, 'utf8')
      .replaceAll(/\/\*[^]*?\*\//g, '')
      .replaceAll(/@media print \{[^]*?\n\}/g, '');
    expect(WHOLE.exec(onScreen)?.[0], file).toBeUndefined();
  }
});
