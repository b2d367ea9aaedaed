import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { scriptsOf } from './scripts.ts';
import { type Built, BUILDS, type Page } from './site.ts';

/**
 * What a reader who only reads gets, and one who uses a widget before that draws anything anew. What stands inline
 * in the page counts here; the browser tests hold what is fetched besides to 12 and 107 kB.
 */
const READING = 16_000;
const USING = 111_000;
const FONT_BUDGET = 180_000;

const packed = (source: string | Buffer) => gzipSync(source).length;
const bytes = (built: Built, file: string) => readFileSync(join(built.folder, file));

/** Compressed size of each script, largest first, and their sum. */
function cost(built: Built, page: Page, widgets: boolean): { total: number; parts: string } {
  const { files, inline } = scriptsOf(built, page, widgets);
  const parts = [...files].map((file) => ({ name: file, size: packed(bytes(built, file)) }));
  parts.push({ name: 'inline', size: packed(inline.join('\n')) });
  parts.sort((a, b) => b.size - a.size);
  return {
    total: parts.reduce((sum, { size }) => sum + size, 0),
    parts: parts.map(({ name, size }) => `${name}: ${size}`).join('\n'),
  };
}

describe.each(BUILDS)('the site built for $base', (built) => {
  const lessons = built.pages.filter(({ file }) => /^(ko|en)\//.test(file));

  test.each(lessons)('$file has at most 16 kB of script before it is used', (page) => {
    const { total, parts } = cost(built, page, false);
    expect(total, parts).toBeGreaterThan(0);
    expect(total, parts).toBeLessThanOrEqual(READING);
  });

  test.each(lessons)('$file needs at most 111 kB of script to be used', (page) => {
    const { total, parts } = cost(built, page, true);
    expect(total, parts).toBeLessThanOrEqual(USING);
  });

  test('there is one Korean font, of at most 180 kB', () => {
    const fonts = [...built.files].filter((file) => /adam-sans-kr[^/]*\.woff2$/.test(file));
    expect(fonts).toHaveLength(1);
    for (const font of fonts) expect(bytes(built, font).length).toBeLessThanOrEqual(FONT_BUDGET);
  });
});
