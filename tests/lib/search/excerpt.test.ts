import { expect, test } from 'vitest';

import { excerpt } from '../../../src/lib/search/excerpt.ts';

const words = (text: string): string[] => text.split(' ');
const shown = (text: string, found: readonly string[], from = 0): string => {
  const all = words(text);
  const at = all.flatMap((word, i) => (found.includes(word) ? [i] : []));
  return excerpt(all, from, all.length, at)
    .map(({ word, found: marked }) => (marked ? `[${word}]` : word))
    .join(' ');
};

test('begins with the sentence that holds what was found, and ends with one', () => {
  const long = `First one. Then b comes. ${'x '.repeat(20)}end. More of it without an end`;
  expect(shown(long, ['b'])).toBe(`Then [b] comes. ${'x '.repeat(20)}end.`);
});

test('takes the sentence with more different words, and of two like it the first', () => {
  const rest = 'x '.repeat(25);
  expect(shown(`A a a. ${rest}end. Now a b.`, ['a', 'b.'])).toBe('Now [a] [b.]');
  expect(shown(`One a here. ${rest}end. Two a here.`, ['a'])).toMatch(/^One/);
});

test('a sentence that began too far away is entered near the word, and both cuts are shown', () => {
  const text = `${'x '.repeat(40)}a ${'y '.repeat(40)}end.`;
  expect(shown(text, ['a'])).toBe(`… ${'x '.repeat(6)}[a] ${'y '.repeat(17)}…`);
});

test('without a word it is the beginning', () => {
  expect(shown('A title here. And so on.', [], 1)).toBe('title here. And so on.');
});
