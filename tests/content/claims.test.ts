/** The cards of claims: each links to two settings of figures that the page has. */
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { params, VIEWS } from '../../src/components/widgets/race/params.ts';
import { LOCALES } from '../../src/lib/i18n/locales.ts';

const sourceOf = (locale: string): string =>
  readFileSync(new URL(`../../src/content/docs/${locale}/claims.mdx`, import.meta.url), 'utf8');
/** Where the links of all cards lead, in order. */
const settings = (source: string): readonly string[] =>
  Array.from(source.matchAll(/\bto: '([^']*)'/g), ([, to = '']) => to);

describe.each(LOCALES)('the cards in %s', (locale) => {
  const found = settings(sourceOf(locale));

  test('are six, each with a setting for and another against', () => {
    expect(found).toHaveLength(12);
    for (let i = 0; i < found.length; i += 2) expect(found[i]).not.toBe(found[i + 1]);
  });

  test.each(found)('%s is a state of a view that the page shows', (to) => {
    const [query = '', place] = to.split('#');
    expect(params.codec.read(`?${query}`, params.initial).problems).toEqual([]);
    expect(VIEWS.map((view) => `figure-race-${view}`)).toContain(place);
    for (const view of VIEWS) expect(sourceOf(locale)).toContain(`<Race view="${view}" />`);
  });
});

test('both languages link to the same', () => {
  const [one = '', two = ''] = LOCALES.map(sourceOf);
  expect(settings(one)).toEqual(settings(two));
});
