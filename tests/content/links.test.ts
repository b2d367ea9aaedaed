/** Links of the texts: to pages of the same language, and to sections that exist. */
import { readdirSync, readFileSync } from 'node:fs';

import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';

import { LIBRARY_FOLDER } from '../../scripts/build/library/files.ts';
import { parseMdx } from '../../scripts/build/mdx.ts';
import { GLOSSARY } from '../../src/lib/i18n/glossary.ts';
import { LOCALES } from '../../src/lib/i18n/locales.ts';
import { REFERENCES } from '../../src/lib/references/references.ts';
import { pieces } from './lesson.ts';

const DOCS = new URL('../../src/content/docs/', import.meta.url);

/** Anchors that a page's components make, beside its headings, questions and exercises. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  glossary: GLOSSARY.map(({ id }) => id),
  references: Object.keys(REFERENCES),
};

const anchors = (slug: string, source: string): Set<string> =>
  new Set([
    ...Array.from(source.matchAll(/\{\/\* #([\w-]+) \*\/\}/g), ([, id = '']) => id),
    ...pieces(source).flatMap(({ props }) => props['id'] ?? []),
    ...(MADE[slug] ?? []),
  ]);

/** Addresses of the links in an MDX source. */
function links(source: string): string[] {
  const found: string[] = [];
  visit(parseMdx(source), (node) => {
    if (node.type === 'link' || node.type === 'definition') found.push(node.url);
  });
  return [
    ...found,
    ...pieces(source).flatMap(({ props }) => (props['href'] ? [props['href']] : [])),
  ];
}

/** Folders of files that stand beside the pages; tests/built/links.test.ts finds out whether a file is there. */
const FILES = [LIBRARY_FOLDER, 'embed/v1/'];

/** Why a link of a page leads astray; `pages` holds the anchors of each page of its language. */
function astray(
  slug: string,
  href: string,
  pages: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (/^(https?|mailto):/.test(href) || FILES.some((folder) => href.startsWith(`../../${folder}`)))
    return undefined;
  const [, target, id] = /^(?:\.\.\/([\w-]+)\/|\.\/)?(?:\?[^#]*)?(?:#([\w-]+))?$/.exec(href) ?? [];
  if (!/^(\.\.\/[\w-]+\/|\.\/|\?|#)/.test(href))
    return `${href}: write it as ../page/#section, so that it stays in its language`;
  const page = pages.get(target ?? slug);
  if (!page) return `${href}: there is no such page`;
  return id === undefined || page.has(id) ? undefined : `${href}: there is no such section`;
}

describe.each(LOCALES)('in %s', (locale) => {
  const names = readdirSync(new URL(`${locale}/`, DOCS)).filter((name) => name.endsWith('.mdx'));
  const sources = names.map((name) => ({
    slug: name.replace(/\.mdx$/, ''),
    source: readFileSync(new URL(`${locale}/${name}`, DOCS), 'utf8'),
  }));
  const pages = new Map(sources.map(({ slug, source }) => [slug, anchors(slug, source)]));

  test.each(sources)('$slug leads to pages of its language and to sections there', (page) => {
    const at = page.slug === 'index' ? links(page.source).map(fromIndex) : links(page.source);
    expect(at.flatMap((href) => astray(page.slug, href, pages) ?? [])).toEqual([]);
  });
});

/** The first page stands one folder higher: what it calls ./puzzle/ others call ../puzzle/. */
const fromIndex = (href: string): string => href.replace(/^\.\/(?=\w)/, '../');

describe('a link leads astray', () => {
  const pages = new Map([
    ['a', new Set(['x'])],
    ['b', new Set(['y'])],
  ]);
  test.each(['/en/b/', '/ko/b/#y', '../../en/b/', 'b/', '../c/', '../b/#x', '#y'])(
    'at %s',
    (href) => {
      expect(astray('a', href, pages)).toContain(href);
    },
  );
  test.each([
    '../b/',
    '../b/#y',
    '#x',
    'https://example.org/',
    '../b/?lab.eps=1#y',
    '../../lib/v1/adam.js',
    '../../embed/v1/widgets.json',
  ])('but not at %s', (href) => {
    expect(astray('a', href, pages)).toBeUndefined();
  });
});
