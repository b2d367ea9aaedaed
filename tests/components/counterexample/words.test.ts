import { expect, test } from 'vitest';

import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { EXAMPLES } from '../../../src/components/widgets/counterexample/examples.ts';
import { run } from '../../../src/components/widgets/counterexample/model.ts';
import type { State, View } from '../../../src/components/widgets/counterexample/params.ts';
import { en, ko } from '../../../src/components/widgets/counterexample/strings.ts';
import { SAID } from '../../../src/components/widgets/counterexample/words.ts';
import { LOCALES } from '../../../src/lib/i18n/locales.ts';

const WORDS = { en: wordsIn('en', { en, ko }), ko: wordsIn('ko', { en, ko }) };
const shownOf = (example: string) => {
  const state = EXAMPLES[example] as State; // the tests name examples that are there
  return { state, run: run(state) };
};

test.each<[string, View, RegExp]>([
  ['reddi', 'path', /Adam never stands on the best point; it ends at 1\./],
  ['reddi-amsgrad', 'path', /AMSGrad stands on the best point at step 1,693/],
  ['reddi', 'ends', /below β₂ = 0\.4723 .* At β₂ = 0\.1 it leads up by 0\.681 learning rates/],
  ['reddi-amsgrad', 'gap', /Adam: .* at 20 of these 30 steps, first at step 2\. AMSGrad: it never/],
  ['default', 'path', /Adam stands on the best point at step/],
])('%s, %s', (example, view, due) => {
  const shown = shownOf(example);
  expect(SAID[view].say(shown, WORDS.en)).toMatch(due);
  for (const locale of LOCALES)
    expect(SAID[view].say(shown, WORDS[locale])).not.toMatch(/NaN|undefined|[{}]/);
});

test('the path’s table has about a row for each hundred steps, and the last one', () => {
  const { rows } = SAID.path.table(shownOf('reddi'), WORDS.en);
  expect(rows[0]).toEqual([0, 0]);
  expect(rows.at(-1)?.[0]).toBe(3000);
  expect(rows.length).toBeGreaterThan(25);
  expect(rows.length).toBeLessThan(40);
});
