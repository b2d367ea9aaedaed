/** The quiz: one right answer each, held to what is computed anew, with options that a reader can tell apart. */
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { questionsIn } from '../../../../src/components/lesson/quiz/questions/shown.ts';
import { QUESTIONS } from '../../../../src/components/lesson/quiz/questions/questions.ts';
import { en } from '../../../../src/components/lesson/quiz/questions/strings.en.ts';
import { ko } from '../../../../src/components/lesson/quiz/questions/strings.ko.ts';
import { strings as words } from '../../../../src/components/lesson/quiz/strings.ts';
import { LOCALES } from '../../../../src/lib/i18n/locales.ts';
import { missOf } from '../../../../src/lib/predict/miss.ts';
import { adamTrace } from '../../../../src/lib/optim/index.ts';
import { strings } from '../../../content/catalogues.ts';
import { sections } from '../../../content/lesson.ts';
import { ANSWERS } from './answers.ts';

const inBoth = LOCALES.flatMap((locale) =>
  questionsIn(locale).map((shown) => ({ ...shown, locale, name: `${locale} ${shown.id}` })),
);
const sectionsOf = (page: string): string[] =>
  sections(readFileSync(`src/content/docs/${page}.mdx`, 'utf8'));

test('there are sixteen to twenty-four questions of both kinds, some of each lesson that has numbers', () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(16);
  expect(QUESTIONS.length).toBeLessThanOrEqual(24);
  const kinds = QUESTIONS.map(({ question }) => question.kind);
  expect(kinds.filter((kind) => kind === 'number').length).toBeGreaterThanOrEqual(6);
  expect(kinds.filter((kind) => kind === 'choose').length).toBeGreaterThanOrEqual(10);
  expect(new Set(QUESTIONS.map(({ question }) => question.at[0])).size).toBeGreaterThanOrEqual(11);
});

describe.each(QUESTIONS)('$id', ({ id, question }) => {
  test('has as its right answer what is computed anew', () => {
    const [answer, within = 1e-9] = ANSWERS[id];
    const right =
      question.kind === 'number' ? question.value : question.numbers[question.right]?.[0];
    if (typeof answer === 'string') expect(question).toMatchObject({ right: answer });
    else expect(Math.abs((right ?? NaN) / answer - 1)).toBeLessThanOrEqual(within);
  });

  test('links to a section that both languages have', () => {
    const [lesson, section] = question.at;
    for (const locale of LOCALES) expect(sectionsOf(`${locale}/${lesson}`)).toContain(section);
  });

  test('says of each wrong answer, and of no other, what led there', () => {
    const wrong =
      question.kind === 'number'
        ? Object.keys(question.mistakes)
        : question.options.filter((option) => option !== question.right);
    for (const catalogue of [ko, en])
      expect(Object.keys(catalogue[id].said).sort()).toEqual(wrong.toSorted());
  });

  test('uses every number it has', () => {
    for (const catalogue of [ko, en]) {
      const used = new Set(
        strings(catalogue[id]).flatMap(([, text]) =>
          Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name),
        ),
      );
      const options = question.kind === 'choose' ? question.options : [];
      const unused = Object.keys(question.numbers).filter(
        (name) => !used.has(name) && !options.includes(name),
      );
      expect(unused).toEqual([]);
    }
  });
});

describe.each(inBoth)('$name', ({ question, options, mistakes, answer }) => {
  if (question.kind === 'choose')
    test('has one right option, and no two that read the same', () => {
      expect(options.length).toBeGreaterThanOrEqual(3);
      expect(options.filter(({ right }) => right)).toHaveLength(1);
      expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
      expect(options.every(({ text, right, said }) => text !== '' && right === (said === ''))).toBe(
        true,
      );
    });
  else
    test('takes its own answer as it is printed, and none of the mistakes', () => {
      const judge = (given: number) => missOf(given, question.value, question.tolerance).kind;
      expect(missOf(question.value, question.value, question.tolerance).kind).toBe('right');
      expect(answer).not.toBe('');
      for (const { value } of mistakes) expect(judge(value), String(value)).not.toBe('right');
      for (const [i, { value }] of mistakes.entries())
        for (const other of mistakes.slice(i + 1))
          expect(missOf(value, other.value, question.tolerance).kind).not.toBe('right');
    });
});

test.each([
  ['ko', ko],
  ['en', en],
] as const)(
  'the words in %s have no number but 0 and 1: the others are computed',
  (_, catalogue) => {
    const typed = strings(catalogue).filter(([, text]) =>
      /\d/.test(text.replace(/\{\w+\}|float\d+|(?<![\d.])[01]%?(?!\d|\.\d)/g, '')),
    );
    expect(typed).toEqual([]);
  },
);

test('no place among the options is the right one too often', () => {
  const places = QUESTIONS.flatMap(({ question }) =>
    question.kind === 'choose' ? [question.options.indexOf(question.right)] : [],
  );
  const most = Math.max(...[0, 1, 2, 3].map((at) => places.filter((place) => place === at).length));
  expect(most).toBeLessThanOrEqual(places.length / 2);
});

test('the patch is Adam on a constant gradient only, and a change of sign parts them', () => {
  const apart = (gradients: readonly number[]): number => {
    const [a, b] = (['separate', 'first-step-only'] as const).map(
      (correction) => adamTrace(gradients, { eps: 1e-3, correction }).update,
    );
    return Math.max(...Array.from(a ?? [], (update, t) => Math.abs(update - (b?.[t] ?? NaN))));
  };
  expect(apart(new Array<number>(50).fill(10))).toBeLessThan(1e-12);
  expect(apart([10])).toBe(0);
  expect(apart([0, 1, 2, 3, 4])).toBeGreaterThan(1);
  expect(apart([1, -0.5, 0.3, 2])).toBeGreaterThan(0.1);
  expect(apart([10, -10])).toBeGreaterThan(0.1);
});

test('its own words have the same size of a sitting in both languages', () => {
  for (const locale of LOCALES) expect(words[locale].intro).toContain('{size}');
});
