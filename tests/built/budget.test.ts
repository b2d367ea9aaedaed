import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { scriptsOf } from './scripts.ts';
import { type Built, BUILDS, type Page } from './site.ts';

const SCRIPT_BUDGET = 75_000;
const FONT_BUDGET = 180_000;

const packed = (source: string | Buffer) => gzipSync(source).length;
const bytes = (built: Built, file: string) => readFileSync(join(built.folder, file));

/** Compressed size of each script a page may fetch before an interaction, largest first. */
function costs(built: Built, page: Page): [name: string, size: number][] {
  const { files, inline } = scriptsOf(built, page);
  const fetched = [...files].map((file): [string, number] => [file, packed(bytes(built, file))]);
  return [...fetched, ['inline', packed(inline.join('\n'))] as [string, number]].sort(
    ([, a], [, b]) => b - a,
  );
}

describe.each(BUILDS)('the site built for $base', (built) => {
  const lessons = built.pages.filter(({ file }) => /^(ko|en)\//.test(file));

  test.each(lessons)('$file fetches at most 75 kB of script before it is used', (page) => {
    const parts = costs(built, page);
    const total = parts.reduce((sum, [, size]) => sum + size, 0);
    expect(parts.length).toBeGreaterThan(1);
    expect(total, parts.map(([name, size]) => `${name}: ${size}`).join('\n')).toBeLessThanOrEqual(
      SCRIPT_BUDGET,
    );
  });

  test('there is one Korean font, of at most 180 kB', () => {
    const fonts = [...built.files].filter((file) => /adam-sans-kr[^/]*\.woff2$/.test(file));
    expect(fonts).toHaveLength(1);
    for (const font of fonts) expect(bytes(built, font).length).toBeLessThanOrEqual(FONT_BUDGET);
  });
});
