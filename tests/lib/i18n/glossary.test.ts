import { describe, expect, test } from 'vitest';

import { GLOSSARY, ruledOut, termId, termOf } from '../../../src/lib/i18n/glossary.ts';
import { byLetter, initial } from '../../../src/lib/i18n/letters.ts';
import { LOCALES } from '../../../src/lib/i18n/locales.ts';
import { OTHER_SENSE, untranslated, wrongStyle, wrongTerms } from '../../content/rules.ts';

describe('the glossary', () => {
  test('has each id once, as the English term in kebab-case', () => {
    const ids = GLOSSARY.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, en } of GLOSSARY) expect(id).toBe(termId(en));
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
  test('uses a Korean word for one term only', () => {
    const words = GLOSSARY.map(({ ko }) => ko);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
  test('rules out no term that it has', () => {
    for (const { ko, en } of GLOSSARY) expect(wrongTerms(`${ko} ${en}`)).toEqual([]);
  });
  test('gives a name to one term only, and rules out each word once', () => {
    const names = GLOSSARY.flatMap(({ ko, aka }) => [ko, ...(aka?.ko ?? [])]);
    const english = GLOSSARY.flatMap(({ en, aka }) => [en, ...(aka?.en ?? [])]);
    const words = GLOSSARY.flatMap((term) => ruledOut(term));
    for (const list of [names, english, words])
      expect(list.filter((word, i) => list.indexOf(word) !== i)).toEqual([]);
    const both = GLOSSARY.flatMap(({ aka = {}, avoid = [] }) =>
      avoid.filter((word) => Object.values(aka).flat().includes(word)),
    );
    expect(both, 'an aka need not be declared again').toEqual([]);
  });
  test('has every name that is excused from the rules', () => {
    const words = GLOSSARY.flatMap((term) => ruledOut(term));
    for (const word of OTHER_SENSE) expect(words).toContain(word);
  });
  test('holds every term of the course’s table of terms', () => {
    for (const id of [
      'gradient',
      'learning-rate',
      'exponential-moving-average',
      'bias-correction',
      'half-life',
      'effective-learning-rate',
      'condition-number',
      'uncentered-variance',
      'adam',
      'rmsprop',
    ])
      expect(GLOSSARY.map((term) => term.id)).toContain(id);
  });

  test.each(GLOSSARY)('says what $en is, in both languages, by the rules of prose', (term) => {
    for (const locale of LOCALES) {
      const text = term.definition[locale];
      const wrong = [
        ...wrongTerms(text),
        ...wrongStyle(text, locale),
        ...untranslated(text, locale),
      ];
      expect(wrong, locale).toEqual([]);
      expect(text.split(/[.?](?:\s|$)/).filter(Boolean).length, locale).toBeLessThanOrEqual(3);
    }
    expect(term.definition.ko).toMatch(/니다\.|씁니다\.$/);
    expect(term.definition.en).toMatch(/^[A-Z].*\.$/);
    expect(term.definition.ko).toMatch(/\.$/);
  });
});

describe('a term', () => {
  test('is found by its id', () => {
    expect(termOf('half-life').ko).toBe('반감기');
    expect(termOf('adam').en).toBe('Adam');
  });
  test('that is not there is an error that names what is near it', () => {
    expect(() => termOf('moving-average')).toThrow(
      'the glossary has no “moving-average”. Near it: exponential-moving-average.',
    );
    expect(() => termOf('반감기')).toThrow('the English term of src/lib/i18n/terms in kebab-case');
  });
});

describe('letters', () => {
  test.each([
    ['기울기', 'ㄱ'],
    ['꺾임', 'ㄱ'],
    ['스텝', 'ㅅ'],
    ['쌓임', 'ㅅ'],
    ['흩어짐', 'ㅎ'],
    ['Adam', 'A'],
    ['half-life', 'H'],
  ])('%s stands under %s', (word, letter) => {
    expect(initial(word)).toBe(letter);
  });
  test.each(LOCALES)('hold every term once in %s, in order', (locale) => {
    const groups = byLetter(GLOSSARY, locale);
    const all = groups.flatMap(({ terms }) => terms);
    expect(all.map(({ id }) => id).sort()).toEqual(GLOSSARY.map(({ id }) => id).sort());
    const letters = groups.map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(letters.length);
  });
  test('come in the order of the Korean alphabet, then the Latin one', () => {
    const letters = byLetter(GLOSSARY, 'ko').map(({ letter }) => letter);
    const hangul = letters.filter((letter) => letter > 'Z');
    expect(hangul).toEqual([...hangul].sort());
    expect(letters.slice(hangul.length)).toEqual(letters.slice(hangul.length).sort());
    expect(letters.at(-1)).toBe('S');
  });
  test('come in the order of the Latin alphabet in English', () => {
    const words = byLetter(GLOSSARY, 'en').flatMap(({ terms }) => terms.map(({ en }) => en));
    expect(words).toEqual(words.toSorted((a, b) => a.toLowerCase().localeCompare(b.toLowerCase())));
  });
});
