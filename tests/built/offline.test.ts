import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { courseOf } from '../../scripts/build/offline/files.ts';
import { LOCALES } from '../../src/lib/i18n/locales.ts';
import { GUIDES, LESSONS } from '../../src/course.ts';
import { scriptsOf } from './scripts.ts';
import { attribute, BUILDS, fileAt, ORIGIN, read } from './site.ts';

/** What is fetched to keep the course in one language. */
const BUDGET = 2_600_000;
/** Width and height of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe.each(BUILDS)('the site built for $base', async (built) => {
  const bytes = (file: string) => readFileSync(join(built.folder, file));
  const { kept, later } = await courseOf(built.folder, built.base);
  const fileOf = (url: string) => {
    const path = url.slice(built.base.length);
    return built.files.has(path) && !/(^|\/)$/.test(path) ? path : `${path}index.html`;
  };

  test('the service worker has the checksum of each file of the course as it is', () => {
    const worker = read(built, 'sw.js');
    expect(kept.length).toBeGreaterThan(0);
    for (const { url } of kept) {
      const sum = createHash('sha256')
        .update(bytes(fileOf(url)))
        .digest('base64');
      expect(worker, url).toContain(`\`${url}\`,integrity:\`sha256-${sum}\``);
    }
    for (const url of later) expect(worker).toContain(url);
  });

  test('nothing is kept of embeds, of the library’s files and of unlisted pages', () => {
    const stray = [...kept.map(({ url }) => url), ...later].filter((url) =>
      /\/(embed|lib|gallery|notebooks)\//.test(url),
    );
    expect(stray).toEqual([]);
  });

  describe.each(LOCALES)('in %s', (language) => {
    const mine = kept.filter((file) => (file.language ?? language) === language);
    const urls = new Set(mine.map(({ url }) => url));

    test('every page is kept, with its scripts, styles and font', () => {
      const pages = ['', ...LESSONS, ...GUIDES].map((slug) => (slug ? `${slug}/` : ''));
      expect(pages.filter((page) => !urls.has(`${built.base}${language}/${page}`))).toEqual([]);
      for (const page of built.pages.filter(({ url }) => urls.has(url.pathname))) {
        const needed = [...scriptsOf(built, page, true).files].map((file) => built.base + file);
        const linked = page.elements
          .filter((element) => /^(stylesheet|preload|icon)$/.test(attribute(element, 'rel') ?? ''))
          .map((element) => attribute(element, 'href') ?? '');
        expect(linked.length).toBeGreaterThan(1);
        const own =
          page.file === 'index.html' ? linked.filter((url) => !/adam-sans/.test(url)) : linked;
        const missing = [...needed, ...own].filter((url) => !urls.has(url));
        expect(missing, page.file).toEqual([]);
      }
    });

    test('it takes at most 2.6 MB to fetch', () => {
      const sizes = mine.map(({ url }) => {
        const content = bytes(fileOf(url));
        return Math.min(content.length, gzipSync(content).length);
      });
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
    });

    test('it is installed from a manifest whose addresses and icons are there', () => {
      const home = built.pages.find(({ file }) => file === `${language}/index.html`);
      const link = home?.elements.find((element) => attribute(element, 'rel') === 'manifest');
      const address = new URL((link && attribute(link, 'href')) ?? '', ORIGIN);
      const manifest = JSON.parse(read(built, address.pathname.slice(built.base.length))) as {
        readonly lang: string;
        readonly start_url: string;
        readonly scope: string;
        readonly theme_color: string;
        readonly icons: readonly { src: string; sizes: string; purpose: string }[];
      };
      expect(manifest.lang).toBe(language);
      expect(new URL(manifest.start_url, address).href).toBe(home?.url.href);
      expect(new URL(manifest.scope, address).pathname).toBe(built.base);
      expect(manifest.theme_color).toMatch(/^#[0-9a-f]{6}$/);
      expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
      for (const { src, sizes } of manifest.icons) {
        const file = fileAt(built, new URL(src, address));
        expect(sizeOf(bytes(file ?? '')).join('x')).toBe(sizes);
      }
    });
  });
});
