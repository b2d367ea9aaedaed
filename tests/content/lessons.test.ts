import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { GUIDES, LESSONS } from '../../src/course.ts';
import { GLOSSARY } from '../../src/lib/i18n/glossary.ts';
import { LOCALES } from '../../src/lib/i18n/locales.ts';
import { REFERENCES } from '../../src/lib/references/references.ts';
import { parseMdx } from '../../scripts/build/mdx.ts';
import { wordsIn } from '../../scripts/build/prose.ts';
import { importedFrom, lacks, pieces, repeated } from './lesson.ts';

const ROOT = new URL('../../src/', import.meta.url);
const sourceOf = (path: string): string =>
  readFileSync(new URL(`content/docs/${path}.mdx`, ROOT), 'utf8');
const hasCode = (slug: string): boolean =>
  existsSync(new URL(`lib/codegen/lessons/${slug}.ts`, ROOT));

/** The first lesson and its answer came before the others and carry their code in the text. */
const EARLY = new Set<string>(['puzzle', 'fixes']);
/** How long a lesson may be; Adam's ends with two experiments of their own, where it settles and what noise leaves, and the one on its successors with ours. */
const MOST: Readonly<Record<string, number>> = { adam: 2400, beyond: 1900 };
const mostWords = (slug: string): number => MOST[slug] ?? 1800;

const lessons = LESSONS.flatMap((slug) => LOCALES.map((locale) => ({ slug, locale })));
const pages = [...LESSONS, ...GUIDES].flatMap((slug) =>
  LOCALES.map((locale) => ({ page: `${locale}/${slug}` })),
);

// What a reader does in the last lesson is to program: its tasks stand where others have a widget.
test.each(lessons)('$locale/$slug has all that a lesson needs', ({ slug, locale }) => {
  const source = sourceOf(`${locale}/${slug}`);
  const widgets = slug === 'exercises' ? ['Task'] : importedFrom(source, 'components/widgets/');
  const words = [EARLY.has(slug) ? 500 : 900, mostWords(slug)] as const;
  expect(lacks(source, { slug, widgets, words, code: !EARLY.has(slug) })).toEqual([]);
});

test.each(LESSONS)('ko/%s says what a reader will be able to do in one form', (slug) => {
  expect(sourceOf(`ko/${slug}`)).toMatch(/^able: .*수 있습니다\.'?$/m);
});

test('every lesson but the early ones has its experiment', () => {
  expect(LESSONS.filter((slug) => !EARLY.has(slug) && !hasCode(slug))).toEqual([]);
});

test('some lesson asks for a drawing', () => {
  const kinds = LESSONS.flatMap((slug) => pieces(sourceOf(`en/${slug}`))).map(
    ({ name, props }) => `${name} ${props['kind'] ?? ''}`,
  );
  expect(kinds).toContain('Predict draw');
});

test.each(pages)('$page marks a term once, and only terms that the glossary has', ({ page }) => {
  const source = sourceOf(page);
  expect(repeated(source, 'Term')).toEqual([]);
  const known = new Set(GLOSSARY.map(({ id }) => id));
  const marked = pieces(source).filter(({ name }) => name === 'Term');
  expect(marked.filter(({ props }) => !known.has(props['id'] ?? ''))).toEqual([]);
});

test.each(pages)('$page cites only sources that the references have', ({ page }) => {
  const cited = pieces(sourceOf(page)).filter(
    ({ name, props }) => name === 'Source' && props['id'],
  );
  const ids = cited.map(({ props }) => props['id'] ?? '');
  expect(ids.filter((id) => !(id in REFERENCES))).toEqual([]);
});

test.each(pages)('$page gives each question and exercise an id of its own', ({ page }) => {
  const source = sourceOf(page);
  const ids = ['Predict', 'Exercise', 'Task'].flatMap((name) => repeated(source, name));
  expect(ids).toEqual([]);
});

describe('a lesson lacks', () => {
  const whole = `---
title: T
description: D.
needs: N.
able: A.
---

import Lab from '../../../components/widgets/lab/Lab.astro';

Word word word.<Source id="adam" at="Algorithm 1" />

<Predict id="p" question="What?" options={[]}>Answer</Predict>

<Lab />

<CodeTabs lesson="slug" />

## Remember {/* #remember */}

<Remember>
- one
- two
- three
</Remember>

## Exercises {/* #exercises */}

<Exercise id="a" check={facts.a}>Task</Exercise>

<Exercise id="b">Task</Exercise>
`;
  const found = (source: string): string[] =>
    lacks(source, {
      slug: 'slug',
      widgets: ['Lab'],
      words: [wordsIn(parseMdx(whole)), 100],
      code: true,
    });

  test('nothing when it is whole', () => {
    expect(importedFrom(whole, 'components/widgets/')).toEqual(['Lab']);
    expect(found(whole)).toEqual([]);
  });
  test.each([
    ['what the reader needs', 'needs: N.\n', '', 'frontmatter needs “needs”, a sentence'],
    ['what the reader will be able to do', 'able: A.', 'able: A', 'frontmatter needs “able”'],
    ['a question', /<Predict.*/, '', 'asks nothing'],
    ['the question first', '<Predict', '<Lab />\n\n<Predict', 'shows its widget before it asks'],
    ['a widget', '<Lab />', '', 'has no widget'],
    ['a source', ' id="adam" at="Algorithm 1"', '', 'cites no'],
    ['code', 'lesson="slug"', 'lesson="other"', 'has no <CodeTabs lesson="slug" />'],
    ['a summary', /<Remember>[^]*<\/Remember>/, '', 'needs one <Remember>'],
    ['three items in it', '- three\n', '', 'three list items'],
    ['a second exercise', '<Exercise id="b">Task</Exercise>', '', 'has 1 exercises, not 2 to 4'],
    ['a checked exercise', ' check={facts.a}', '', 'checks no answer'],
    ['the last section', '{/* #exercises */}', '{/* #tasks */}', 'must end in the sections'],
    ['words', 'Word word word.', '', ' words, not '],
  ])('%s', (_, part, instead, message) => {
    expect(whole).toMatch(part);
    const messages = found(whole.replace(part, instead));
    expect(messages).toContainEqual(expect.stringContaining(message));
  });
});

test('words are counted as a reader meets them', () => {
  const words = (text: string): number => wordsIn(parseMdx(`---\ntitle: T\n---\n\n${text}\n`));
  expect(words('Two words, $x_t$ and <Num value={f.a} />.')).toBe(5);
  expect(words('기울기는 10입니다.<Source id="adam">not these words</Source>')).toBe(2);
  expect(words('```py\nx = 1\n```')).toBe(0);
});
