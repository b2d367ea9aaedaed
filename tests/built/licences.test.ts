/** Whose work the site ships, and on what terms: `licences.txt`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { LICENCES } from '../../src/lib/licences.ts';
import { attribute, BUILDS, read } from './site.ts';

/** Imported in `src`, and at work only while the site is built. */
const BUILDING =
  /^(@astrojs\/(rss|markdown-remark)|@resvg\/resvg-js|hast-util-to-html|linkedom|remark-.*|svgpath|unified)$/;

/** Packages whose code `src` imports. */
const IMPORTED = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|css|astro)$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join('src', file), 'utf8').matchAll(
        /^(?!import type).*?(?:from|import) ?\(?'((?:@[\w-]+\/)?[a-z][\w-]*)(?:\/[^':]*)?'/gm,
      ),
    ])
    .map(([, name = '']) => name)
    .filter((name) => !BUILDING.test(name)),
);

describe.each(BUILDS)('the site built for $base', (built) => {
  const text = read(built, LICENCES.others.file);
  const names = [...text.matchAll(/^=+\n(\S+) \S+ \((.+)\)$/gm)].map(([, name = '']) => name);

  test('names every package whose code, styles or fonts it ships', () => {
    expect(IMPORTED).toContain('workbox-core');
    expect(
      [...IMPORTED, 'pagefind', 'pretendard', 'react-dom'].filter((name) => !names.includes(name)),
    ).toEqual([]);
  });

  test('has the terms of each, with who holds the rights', () => {
    const terms = text.split(/^=+$/m).slice(1);
    expect(terms.length).toBe(names.length);
    expect(terms.filter((each) => !/copyright/i.test(each) || each.length < 500)).toEqual([]);
  });

  test('is linked from every page of a language', () => {
    const pages = built.pages.filter(({ file }) => /^(ko|en)\//.test(file));
    const address = built.base + LICENCES.others.file;
    for (const { file, elements } of pages)
      expect(
        elements.some((each) => attribute(each, 'href') === address),
        file,
      ).toBe(true);
  });
});
