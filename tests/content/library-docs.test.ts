import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, describe, expect, test } from 'vitest';

import { readReference } from '../../scripts/build/reference/read.ts';
import { toHtml } from '../../scripts/build/reference/html.ts';
import { strings } from '../../src/components/guide/strings.ts';
import { WORD_JOINER } from '../../src/lib/i18n/bind-josa.ts';
import { LOCALES } from '../../src/lib/i18n/locales.ts';
import * as library from '../../src/lib/index.ts';
import { untranslated, wrongStyle, wrongTerms } from './rules.ts';

const ROOT = new URL('../../', import.meta.url);
const groups = await readReference(ROOT);
const entries = groups.flatMap((group) => group.entries);

const isNamespace = (value: unknown): value is object =>
  Object.prototype.toString.call(value) === '[object Module]';
const values = Object.entries(library).flatMap(([name, value]: [string, unknown]) =>
  isNamespace(value) ? Object.keys(value).map((inner) => `${name}.${inner}`) : [name],
);

/** The words of some HTML, code left out. */
const words = (html: string): string =>
  html
    .replace(/<code>.*?<\/code>/gs, '\uFFFC')
    .replace(/<[^>]*>/g, '')
    .replaceAll(WORD_JOINER, '')
    .replaceAll('&#x26;', '&');

describe('the reference', () => {
  test('has an entry for every value of the library, and for nothing else', () => {
    const named = entries.filter(({ kind }) => kind !== 'type').map(({ name }) => name);
    expect(named.sort()).toEqual(values.sort());
  });
  test('knows a function when it sees one', () => {
    expect(entries.find(({ name }) => name === 'adamTrace')?.kind).toBe('function');
    expect(entries.find(({ name }) => name === 'CORRECTIONS')?.kind).toBe('constant');
    expect(entries.find(({ name }) => name === 'AdamTrace')?.kind).toBe('type');
  });
  test('gives each entry an id of its own, letters aside', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test.each(LOCALES)('has a title for each folder in %s', (locale) => {
    const titled = Object.keys(strings[locale].folders);
    expect(groups.map(({ folder }) => folder).filter((folder) => !titled.includes(folder))).toEqual(
      [],
    );
  });
});

describe.each(entries)('$name', ({ text, parts, signature }) => {
  test('is said in Korean, in terms and style of the site', () => {
    const korean = [text, ...parts.map((part) => part.text)].flatMap(({ ko }) => ko ?? []);
    const wrong = korean
      .map(words)
      .flatMap((said) => [
        ...wrongTerms(said),
        ...wrongStyle(said, 'ko'),
        ...untranslated(said, 'ko'),
        ...(/[가-힣]/.test(said) ? [] : [`has no Hangul (${said})`]),
      ]);
    expect(wrong).toEqual([]);
  });
  test('is said in English, in terms of the site', () => {
    const english = [text, ...parts.map((part) => part.text)].flatMap(({ en }) => en ?? []);
    const wrong = english
      .map(words)
      .flatMap((said) => [...wrongTerms(said), ...untranslated(said, 'en')]);
    expect(wrong).toEqual([]);
  });
  test('has a signature', () => {
    expect(signature).toMatch(/^(function|const|interface|type) \w/);
  });
});

describe('a library whose comments fall short', () => {
  const folder = join('.cache', `library-docs-${String(process.pid)}`);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Reads a library of one file. */
  async function read(source: string) {
    mkdirSync(join(folder, 'src/lib/optim'), { recursive: true });
    cpSync('tsconfig.lib.json', join(folder, 'tsconfig.lib.json'));
    writeFileSync(join(folder, 'src/lib/index.ts'), "export * from './optim/it.ts';\n");
    writeFileSync(join(folder, 'src/lib/optim/it.ts'), source);
    return readReference(pathToFileURL(`${folder}/`));
  }

  test('passes where they do not', async () => {
    const [group] = await read(
      '/**\n * One.\n *\n * @ko 하나입니다.\n */\nexport const one = 1;\n',
    );
    expect(group?.entries[0]).toMatchObject({
      name: 'one',
      signature: 'const one: 1',
      text: { en: 'One.', ko: '하나입니다.' },
      file: 'src/lib/optim/it.ts',
    });
  });
  test.each([
    ['without a docstring', 'export const one = 1;', 'one has no docstring.'],
    ['without Korean', '/** One. */\nexport const one = 1;', 'one has no @ko'],
    ['of a type without Korean', '/** One. */\nexport type One = 1;', 'One has no @ko'],
    [
      'with an unknown tag',
      '/**\n * One.\n *\n * @kr 하나입니다.\n */\nexport const one = 1;',
      '@kr',
    ],
    [
      'with a parameter that is not there',
      '/**\n * One.\n *\n * @param y - none.\n * @ko 하나입니다.\n */\nexport const one = (x: number) => x;',
      'y',
    ],
    [
      'with HTML',
      '/**\n * One <b>only</b>.\n *\n * @ko 하나입니다.\n */\nexport const one = 1;',
      '<b> is read as HTML',
    ],
  ])('fails %s', async (_, source, message) => {
    await expect(read(`${source}\n`)).rejects.toThrow(message);
  });
  test('shows what an interface inherits from one that is not public', async () => {
    const doc = '/**\n * One.\n *\n * @ko 하나입니다.\n */\n';
    const [group] = await read(
      `interface Base {\n  /** A. */\n  readonly a: number;\n}\n${doc}export interface One extends Base {\n  /** B. @ko 비입니다. */\n  readonly b?: string;\n}\n`,
    );
    expect(group?.entries[0]?.signature).toBe(
      'interface One {\n  readonly b?: string;\n  readonly a: number;\n}',
    );
    expect(group?.entries[0]?.parts).toEqual([
      { name: 'b', text: { en: 'B.', ko: '비입니다.' } },
      { name: 'a', text: { en: 'A.' } },
    ]);
  });
});

describe('a comment', () => {
  test('becomes HTML: code, links, apostrophes, and Korean particles that stay', () => {
    expect(toHtml("Adam's `m` (arXiv 1412.6980)", 'en', 'here')).toBe(
      'Adam’s <code>m</code> (<a href="https://arxiv.org/abs/1412.6980">arXiv&nbsp;1412.6980</a>)'.replace(
        '&nbsp;',
        '\u00A0',
      ),
    );
    expect(toHtml('`f(x)`는 (a)를', 'ko', 'here')).toBe(
      `<code>f(x)</code>${WORD_JOINER}는 (a)${WORD_JOINER}를`,
    );
    expect(toHtml('One.\n\nTwo.', 'en', 'here')).toBe('<p>One.</p>\n<p>Two.</p>');
  });
});

test('the guides of both languages show the reference', () => {
  for (const locale of LOCALES)
    expect(readFileSync(`src/content/docs/${locale}/library.mdx`, 'utf8')).toContain(
      '<ApiReference />',
    );
});
