/** What other programs are told of the site: its pages, and a picture for its links. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { CARD } from '../../src/components/starlight/card.ts';
import { attribute, BUILDS, fileAt } from './site.ts';

describe.each(BUILDS)('the site built for $base', (built) => {
  const readers = built.pages.filter(
    ({ file, html }) => !/\/gallery\//.test(file) && !html.includes('content="noindex"'),
  );

  test('lists the pages for readers, and no other', () => {
    const xml = readFileSync(join(built.folder, 'sitemap-0.xml'), 'utf8');
    const listed = Array.from(xml.matchAll(/<loc>(.*?)<\/loc>/g), ([, url = '']) => url);
    expect(listed.sort()).toEqual(readers.map(({ url }) => url.href).sort());
  });

  test('shows each page of a language with a picture that is there, and as large as it is said to be', () => {
    const pages = readers.filter(({ file }) => /^(ko|en)\//.test(file));
    expect(pages.length).toBeGreaterThan(20);
    for (const { file, elements } of pages) {
      const image = elements.find((element) => attribute(element, 'property') === 'og:image');
      const address = new URL((image && attribute(image, 'content')) ?? '');
      const png = readFileSync(join(built.folder, fileAt(built, address) ?? file));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
      expect(address.pathname).toContain(`/${file.slice(0, 2)}/`);
    }
  });
});
