import { describe, expect, test } from 'vitest';

import { inspect, policy } from '../../scripts/build/csp.ts';
import { headersFor } from '../../scripts/build/headers.ts';
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
    },
  );

  test('no placeholder is left in _headers', () => {
    expect(
      read(built, '_headers')
        .split('\n')
        .filter((line) => /^[^#]*[{}]/.test(line)),
    ).toEqual([]);
  });
});
