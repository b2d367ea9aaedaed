import { describe, expect, test } from 'vitest';

import { inspect, policy } from '../../scripts/build/csp.ts';
import { headersFor } from '../../scripts/build/headers.ts';
import { EMBEDS } from '../../scripts/build/html.ts';
import { attribute, BUILDS, type Page, read } from './site.ts';

const metaOf = (page: Page) =>
  page.elements.find((element) => attribute(element, 'http-equiv') === 'content-security-policy');

describe.each(BUILDS)('the site built for $base', (built) => {
  test.each(built.pages)('$file allows the code that stands in it and no other', (page) => {
    const meta = metaOf(page);
    const html = page.html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    expect(meta && attribute(meta, 'content')).toBe(policy(inspect(html, page.file)));
  });

  test.each(built.pages)('$file states its policy before anything the policy governs', (page) => {
    const tags = page.elements.map(({ tagName }) => tagName);
    expect(tags.slice(0, 4)).toEqual(['html', 'head', 'meta', 'meta']);
    expect(page.elements[3]).toBe(metaOf(page));
  });

  test.each(built.pages)(
    '$file is sent with a policy that covers it and forbids framing',
    (page) => {
      const sent = headersFor(page.url.pathname, read(built, '_headers'));
      const header = sent['Content-Security-Policy'] ?? '';
      const meta = metaOf(page);
      const hashes = ((meta && attribute(meta, 'content')) ?? '').match(/'sha256-[^']+'/g) ?? [];
      expect(hashes.filter((hash) => !header.includes(hash))).toEqual([]);
      expect(header).toContain("frame-ancestors 'self'");
      expect(sent['X-Content-Type-Options']).toBe('nosniff');
      expect(sent['Cross-Origin-Opener-Policy']).toBe('same-origin');
    },
  );

  test('embeds may stand in any page, also in one that isolates itself', () => {
    const embeds = [...built.files].filter((file) => EMBEDS.test(file) && file.endsWith('.html'));
    expect(embeds.length).toBeGreaterThan(0);
    for (const file of embeds) {
      const sent = headersFor(built.base + file, read(built, '_headers'));
      expect(sent, file).toMatchObject({
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cross-Origin-Embedder-Policy': 'credentialless',
      });
      for (const name of [
        'Content-Security-Policy',
        'X-Frame-Options',
        'Cross-Origin-Opener-Policy',
      ])
        expect(sent, file).not.toHaveProperty(name);
    }
  });

  test('pictures for links may be shown anywhere, scripts of pages are for the site', () => {
    const corp = (file: string) =>
      headersFor(built.base + file, read(built, '_headers'))['Cross-Origin-Resource-Policy'];
    const card = [...built.files].find((file) => /cards\/.*\.png$/.test(file));
    expect(card).toBeDefined();
    expect(corp(card ?? '')).toBeUndefined();
    expect(corp('favicon.svg')).toBeUndefined();
    const scripts = [...built.files].filter((file) => /^_astro\/.*\.js$/.test(file));
    expect(new Set(scripts.map(corp))).toEqual(new Set(['same-origin']));
    expect(corp('lib/v1/adam.js')).toBe('cross-origin');
  });

  test('no placeholder is left in _headers', () => {
    expect(
      read(built, '_headers')
        .split('\n')
        .filter((line) => /^[^#]*[{}]/.test(line)),
    ).toEqual([]);
  });
});
