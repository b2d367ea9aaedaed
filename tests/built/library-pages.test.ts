/** How the library is served, and its guides. */
import { describe, expect, test } from 'vitest';

import { headersFor } from '../../scripts/build/headers.ts';
import { untranslated } from '../content/rules.ts';
import { type Built, BUILDS, read } from './site.ts';

const FOLDER = 'lib/v1';
const [root] = BUILDS as [Built];

describe.each(BUILDS)('the site built for $base', (built) => {
  const sent = (name: string) =>
    headersFor(`${built.base}${FOLDER}/${name}`, read(built, '_headers'));

  test('lets any page import the library, and promises nothing about tomorrow’s file', () => {
    for (const name of ['adam.js', 'adam.js.map', 'adam.d.ts', 'extras.js', 'extras.d.ts']) {
      expect(sent(name)['Access-Control-Allow-Origin']).toBe('*');
      expect(sent(name)['Cache-Control']).toMatch(/^public, max-age=\d+$/);
      expect(sent(name)['X-Content-Type-Options']).toBe('nosniff');
    }
    for (const name of ['adam.d.ts', 'extras.d.ts'])
      expect(sent(name)['Content-Type']).toBe('text/plain; charset=utf-8');
  });
  test('gives the library’s own address in the code of its guides', () => {
    for (const locale of ['ko', 'en']) {
      const html = read(built, `${locale}/library/index.html`);
      expect(html).toContain(`http://localhost:4321${built.base}${FOLDER}/adam.js`);
      expect(html).not.toContain('example.org');
    }
  });
});

describe('the Korean guide', () => {
  const html = read(root, 'ko/library/index.html');
  const main = /<main.*<\/main>/s.exec(html)?.[0] ?? '';
  const blocks = (page: string): string[] =>
    Array.from(
      page
        .replace(/<(pre|code|script|style)\b.*?<\/\1>|<dd lang="en".*?<\/dd>/gs, '')
        .matchAll(/<(p|dd|dt|li|h[1-6])\b[^>]*>(.*?)<\/\1>/gs),
      ([, , text = '']) => text.replace(/<[^>]*>/g, ''),
    );

  test('holds no English paragraph; sources alone are quoted in their language', () => {
    expect(blocks(main).length).toBeGreaterThan(100);
    expect(blocks(main).flatMap((text) => untranslated(text, 'ko'))).toEqual([]);
  });
  test('would be caught with one', () => {
    const english = /<main.*<\/main>/s.exec(read(root, 'en/library/index.html'))?.[0] ?? '';
    expect(blocks(english).flatMap((text) => untranslated(text, 'ko')).length).toBeGreaterThan(10);
  });
});
