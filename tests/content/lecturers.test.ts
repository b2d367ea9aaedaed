/** How the course is cited and licensed: said once, and the same everywhere. */
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { bibtex, readCitation } from '../../src/components/guide/citation.ts';
import { EXAMPLES } from '../../src/components/guide/embed/examples.ts';
import { meaningOf } from '../../src/components/guide/embed/meaning.ts';
import { optionRows } from '../../src/components/guide/embed/options.ts';
import { en } from '../../src/components/guide/embed/strings.en.ts';
import { ko } from '../../src/components/guide/embed/strings.ko.ts';
import { type Params } from '../../src/components/kit/params.ts';
import { PLACES } from '../../src/components/kit/share/snippets.ts';
import { OPTIONS } from '../../src/embed/options.ts';
import { LOCALES } from '../../src/lib/i18n/locales.ts';
import { LICENCES } from '../../src/lib/licences.ts';
import { pieces } from './lesson.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const { version, license } = JSON.parse(read('package.json')) as Record<string, string>;
const citation = readCitation(read('CITATION.cff'));

describe('CITATION.cff', () => {
  test('is of the release in package.json, on the day that the changelog gives', () => {
    expect(citation.version).toBe(version);
    expect(read('CHANGELOG.md')).toContain(
      `\n## [${citation.version}] - ${citation['date-released']}\n`,
    );
  });
  test('has what the Citation File Format 1.2.0 requires, each as it asks', () => {
    expect(citation).toMatchObject({
      'cff-version': '1.2.0',
      message: expect.stringMatching(/\.$/) as unknown,
      type: 'software',
      title: expect.stringMatching(/./) as unknown,
      license,
    });
    expect(citation['date-released']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    // A group is an entity: it has a name, and no family or given ones.
    expect(citation.authors.map((author) => Object.keys(author))).toEqual([['name']]);
    const allowed = ['abstract', 'authors', 'cff-version', 'date-released', 'keywords', 'license'];
    expect(Object.keys(citation).sort()).toEqual([
      ...allowed,
      'message',
      'title',
      'type',
      'version',
    ]);
  });
  test('gives the entry for BibTeX', () => {
    expect(bibtex(citation, 'https://a.b/c/')).toBe(
      [
        '@misc{adam-step-by-step,',
        `  title = {{${citation.title}}},`,
        `  author = {{${citation.authors[0]?.name ?? ''}}},`,
        `  year = {${citation['date-released'].slice(0, 4)}},`,
        `  note = {Version ${version}},`,
        '  url = {https://a.b/c/},',
        '}',
      ].join('\n'),
    );
  });
});

test('the repository names the licence of its texts, and of its code another', () => {
  expect(license).toBe(LICENCES.code.name);
  expect(read('LICENSE')).toMatch(/^MIT License/);
  const terms = read('LICENSE-text.md');
  for (const named of Object.values(LICENCES.text)) expect(terms).toContain(named);
  const readme = read('README.md');
  for (const named of [LICENCES.text.name, '(LICENSE-text.md)', '(LICENSE)', '(CITATION.cff)'])
    expect(readme).toContain(named);
});

describe('the guide for lecturers', () => {
  const guide = (locale: string) => pieces(read(`src/content/docs/${locale}/lecturers.mdx`));

  test.each(LOCALES)('in %s has code for each place of the dialog, in its order', (locale) => {
    const snippets = guide(locale).filter(({ name }) => name === 'Snippet');
    expect(snippets.map(({ props }) => props['place'])).toEqual([...PLACES]);
    const sections = read(`src/content/docs/${locale}/lecturers.mdx`);
    for (const place of PLACES) expect(sections).toContain(`{/* #${place} */}`); // the dialog leads there
  });
  test.each(LOCALES)('in %s shows every example and every table once', (locale) => {
    const shown = (name: string) =>
      guide(locale).flatMap((piece) => (piece.name === name ? (piece.props['of'] ?? '') : []));
    expect(shown('Example').sort()).toEqual(Object.keys(EXAMPLES).sort());
    expect(shown('Names').sort()).toEqual(
      Object.keys(en)
        .filter(
          (key) =>
            !['meanings', 'heads', 'nothing', 'list', 'pasted', 'lesson', 'offline'].includes(key),
        )
        .sort(),
    );
  });
  test('says of each option what it may be', () => {
    expect(optionRows.map(({ name }) => name)).toEqual(Object.keys(OPTIONS));
    const values = Object.fromEntries(optionRows.map((row) => [row.name, row.values]));
    expect(values).toMatchObject({
      theme: 'auto, light, dark, projector',
      title: '0, 1',
      font: '100 … 200',
    });
    for (const { values: may } of optionRows) expect(may).toMatch(/./);
  });
});

describe('each parameter of a widget', () => {
  const params = import.meta.glob<{ readonly params: Params }>(
    '/src/components/widgets/*/params.ts',
    { eager: true },
  );
  const strings = import.meta.glob<Record<string, Record<string, string> | undefined>>(
    '/src/components/widgets/*/strings*.ts',
    { eager: true },
  );
  const told = { ko: ko.meanings, en: en.meanings };
  const widgets = Object.entries(params).map(([file, { params: of }]) => {
    const words = Object.entries(strings).filter(([path]) => path.startsWith(file.slice(0, -9)));
    const both: Partial<Record<string, Record<string, string>>> = {};
    for (const [, exported] of words) Object.assign(both, exported);
    return { of, words: both };
  });

  test.each(widgets)('of $of.name has a meaning in both languages', ({ of, words }) => {
    for (const locale of LOCALES)
      for (const key of Object.keys(of.table))
        expect(meaningOf(key, of, words[locale] ?? {}, told[locale])).toMatch(/\p{L}/u);
  });
  test('without one is an error', () => {
    const [{ of } = widgets[0]!] = widgets; // there are some
    expect(() => meaningOf('nothing', of, {}, {})).toThrow('nothing says what');
  });
});
