import { expect, test } from 'vitest';

import { type Match, ranked } from '../../../src/lib/search/rank.ts';

const match = (score: number, sections: Record<string, number> = {}): Match => ({
  score,
  sections: new Map(
    Object.entries(sections).map(([url, weight]) => [url, { weight, at: [weight] }]),
  ),
});
const order = (...words: Record<string, Match>[]): string[] =>
  ranked(words.map((found) => new Map(Object.entries(found)))).map(({ page }) => page);

test('a page that has both words goes before one that has much of one', () => {
  expect(order({ a: match(3), b: match(2) }, { b: match(1) })).toEqual(['b', 'a']);
});

test('what says far less than the best is left out', () => {
  expect(order({ a: match(10), b: match(0.5) })).toEqual(['a']);
  expect(order({ a: match(10), b: match(1) })).toEqual(['a', 'b']);
});

test('a section with more of the words goes first, then the one that says more', () => {
  const [page] = ranked([
    new Map([['a', match(1, { '#x': 9, '#y': 1, '#z': 2 })]]),
    new Map([['a', match(1, { '#y': 1 })]]),
  ]);
  expect(page?.sections.map(({ section }) => section)).toEqual(['#y', '#x', '#z']);
  expect(page?.sections[0]?.at).toEqual([1, 1]);
});

test('nothing found is no page', () => {
  expect(ranked([new Map()])).toEqual([]);
});
