import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { catalogueDifferences, strings } from './catalogues.ts';
import { untranslated, wrongHeading, wrongStyle, wrongTerms } from './rules.ts';

type Pair = Record<'ko' | 'en', unknown>;

const json = (locale: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../src/content/i18n/${locale}.json`, import.meta.url), 'utf8'),
  );

const isPair = (value: unknown): value is Pair =>
  typeof value === 'object' && value !== null && 'ko' in value && 'en' in value;

/** Pairs in one file: each `Record<Locale, …>` that a strings.ts exports, or its `ko` and `en`. */
const modules = import.meta.glob<Record<string, unknown>>('/src/components/**/strings.ts', {
  eager: true,
});
const pairsIn = (exported: Record<string, unknown>): [name: string, Pair][] =>
  Object.entries({ ...exported, ...(isPair(exported) && { 'ko and en': exported }) }).filter(
    (entry): entry is [string, Pair] => isPair(entry[1]),
  );

/** The words of one language each: the kit's words/ko.ts, a widget's strings.ko.ts. */
const halves = import.meta.glob<Record<string, unknown>>(
  ['/src/components/**/strings.{ko,en}.ts', '/src/components/**/words/{ko,en}.ts'],
  { eager: true },
);
const halfOf = (file: string): unknown => halves[file]?.[/(ko|en)\.ts$/.exec(file)?.[1] ?? ''];
const stems = [...new Set(Object.keys(halves).map((file) => file.replace(/(ko|en)\.ts$/, '')))];

/** A widget is a folder with a table of parameters. */
const widgets = import.meta.glob('/src/components/widgets/*/params.ts');

const catalogues: [name: string, Pair][] = [
  ['src/content/i18n', { ko: json('ko'), en: json('en') }],
  ...stems.map((stem): [string, Pair] => [
    `${stem}ko.ts and ${stem}en.ts`,
    { ko: halfOf(`${stem}ko.ts`), en: halfOf(`${stem}en.ts`) },
  ]),
  ...Object.entries(modules).flatMap(([file, exported]) =>
    pairsIn(exported).map(([name, pair]): [string, Pair] => [`${file} ${name}`, pair]),
  ),
];

test.each(Object.keys(modules))('%s exports its strings by language', (file) => {
  expect(pairsIn(modules[file] ?? {})).not.toEqual([]);
});

test('the kit and each widget have their words in both languages', () => {
  const names = catalogues.map(([name]) => name);
  const folders = Object.keys(widgets).map((file) => file.replace(/params\.ts$/, ''));
  expect(folders.length).toBeGreaterThan(6);
  for (const folder of ['/src/components/kit/words/', ...folders])
    expect(
      names.filter((name) => name.startsWith(folder)),
      folder,
    ).toHaveLength(1);
  for (const file of Object.keys(halves)) expect(halfOf(file), file).toBeTypeOf('object');
});

describe.each(catalogues)('%s', (_, pair) => {
  test('has the same keys and placeholders in both languages', () => {
    expect(catalogueDifferences(pair.ko, pair.en)).toEqual([]);
  });
  test.each(['ko', 'en'] as const)('keeps to terms, style and language in %s', (locale) => {
    const wrong = strings(pair[locale]).flatMap(([path, text]) =>
      [
        ...wrongTerms(text),
        ...wrongStyle(text, locale),
        ...(/(^|\.)title(\.|$)/.test(path) ? wrongHeading(text, locale) : []),
        ...untranslated(text, locale),
      ].map((message) => `${path} ${message}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('two catalogues differ', () => {
  test.each([
    [{ a: '가' }, {}, 'a: ko has string, en has nothing'],
    [{}, { a: { b: 'B' } }, 'a: ko has nothing, en has object'],
    [{ a: { b: '{n}개' } }, { a: { b: '{m} of them' } }, 'a.b: ko fills {n}, en {m}'],
    [{ a: '{n}개 {n}' }, { a: '{n}' }, 'a: ko fills {n} {n}, en {n}'],
    [{ a: ['가'] }, { a: ['A', 'B'] }, 'a.1: ko has nothing, en has string'],
    [{ a: () => '' }, { a: (n: number) => String(n) }, 'a: ko takes 0 arguments, en 1'],
  ])('%o and %o', (ko, en, message) => {
    expect(catalogueDifferences(ko, en)).toEqual([message]);
  });
  test('but not in the order of placeholders', () => {
    expect(catalogueDifferences({ a: '{b}의 {a}' }, { a: '{a} of {b}' })).toEqual([]);
  });
});
