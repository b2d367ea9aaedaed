/** Marks of Markdown that a reader would see: asterisks and the like that the parser took for text. */
import { readdirSync, readFileSync } from 'node:fs';

import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';

import { parseMdx } from '../../scripts/build/mdx.ts';
import { LOCALES } from '../../src/lib/i18n/locales.ts';

const DOCS = new URL('../../src/content/docs/', import.meta.url);

/** Emphasis, code, a formula or a heading that was not taken for one. */
const LEFT_OVER = /\*\*|(?<!\S)\*\S|\S\*(?!\S)|`|\$|(?<!\S)_\p{L}|^#+ |\]\(/u;

function leftOver(source: string): string[] {
  const found: string[] = [];
  visit(parseMdx(source), 'text', ({ value, position }) => {
    const at = LEFT_OVER.exec(value)?.index;
    if (at !== undefined)
      found.push(
        `line ${position?.start.line ?? 0}: ${value.slice(Math.max(0, at - 15), at + 20)}`,
      );
  });
  return found;
}

const pages = LOCALES.flatMap((locale) =>
  readdirSync(new URL(`${locale}/`, DOCS))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `${locale}/${name}`),
);

test.each(pages)('%s shows no mark of Markdown', (page) => {
  expect(leftOver(readFileSync(new URL(page, DOCS), 'utf8'))).toEqual([]);
});

describe('a mark is seen', () => {
  test.each(['이것은 **중요 하다 **입니다', '별 *하나', 'a ` tick', 'costs $5', '[글] (x) ](y)'])(
    'in %s',
    (text) => {
      expect(leftOver(`글\n\n${text}`)).toHaveLength(1);
    },
  );
  test.each([
    '**편향 보정(bias correction)**은',
    '*읽을* 때',
    '`a*b`',
    '$x^*$',
    '2 * 3',
    '\\u2217',
  ])('not in %s', (text) => {
    expect(leftOver(`글\n\n${text}`)).toEqual([]);
  });
});
