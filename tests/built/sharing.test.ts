/** What other programs are told of the site: its pages, what they are, a picture for their links, and what changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { CARD } from '../../src/components/starlight/card.ts';
import { FEED } from '../../src/components/starlight/feed.ts';
import { LESSONS } from '../../src/course.ts';
import { elements } from '../../scripts/build/html.ts';
import { attribute, type Built, BUILDS, fileAt, type Page, read, text } from './site.ts';

/** The value of a `meta` element, by its name or property. */
const meta = ({ elements }: Page, name: string): string => {
  const found = elements.filter(
    (element) => attribute(element, 'name') === name || attribute(element, 'property') === name,
  );
  expect(found.length, `elements for ${name}`).toBe(1);
  return (found[0] && attribute(found[0], 'content')) ?? '';
};

const title = ({ elements }: Page): string => {
  const found = elements.find(({ tagName }) => tagName === 'title');
  return found ? text(found) : '';
};

/** What a page says it is. */
function structured({ elements }: Page): Record<string, unknown> {
  const found = elements.filter((one) => attribute(one, 'type') === 'application/ld+json');
  expect(found).toHaveLength(1);
  return JSON.parse(found[0] ? text(found[0]) : '') as Record<string, unknown>;
}

/** The width and height of a PNG of the build. */
function sizeOf(built: Built, address: string): [number, number] {
  const png = readFileSync(join(built.folder, fileAt(built, new URL(address)) ?? address));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe.each(BUILDS)('the site built for $base', (built) => {
  const isListed = ({ file, html }: Page) =>
    !/\/gallery\//.test(file) && !html.includes('content="noindex"');
  const readers = built.pages.filter(isListed);
  const inLanguage = readers.filter(({ file }) => /^(ko|en)\//.test(file));
  const pageOf = (file: string): Page => readers.find((page) => page.file === file)!; // tested to be listed

  test('lists the pages for readers, and no other, each in every language as its head says', () => {
    const xml = elements(read(built, 'sitemap-0.xml'));
    const listed = xml.filter(({ tagName }) => tagName === 'loc').map(text);
    expect(listed.sort()).toEqual(readers.map(({ url }) => url.href).sort());
    const links = (all: Page['elements']): string[] =>
      all.flatMap((one) => {
        const lang = /link$/.test(one.tagName) && attribute(one, 'hreflang');
        return lang ? `${lang} ${String(attribute(one, 'href'))}` : [];
      });
    const said = readers.flatMap((page) => links(page.elements));
    expect([...links(xml)].sort()).toEqual(said.sort());
  });

  test('each page has a title and a description of its own, that of its links, and one address', () => {
    expect(inLanguage.length).toBeGreaterThan(20);
    for (const page of readers) {
      const description = meta(page, 'description');
      expect(description.length, page.file).toBeGreaterThan(20);
      expect(description.length, page.file).toBeLessThan(220);
      expect(meta(page, 'og:description')).toBe(description);
      expect(title(page)).toContain(meta(page, 'og:title'));
      const canonical = page.elements.filter((one) => attribute(one, 'rel') === 'canonical');
      expect(canonical.map((one) => attribute(one, 'href'))).toEqual([page.url.href]);
      expect(meta(page, 'og:url')).toBe(page.url.href);
    }
    for (const of of [title, (page: Page) => meta(page, 'description')])
      expect(new Set(readers.map(of)).size).toBe(readers.length);
  });

  test('shows each page with a picture of its own that is as large as it is said to be', () => {
    const pictures = readers.map((page) => {
      const address = meta(page, 'og:image');
      expect(sizeOf(built, address), page.file).toEqual([CARD.width, CARD.height]);
      expect(meta(page, 'og:image:width')).toBe(String(CARD.width));
      expect(meta(page, 'og:image:height')).toBe(String(CARD.height));
      expect(meta(page, 'twitter:card')).toBe('summary_large_image');
      if (page.file !== 'index.html') expect(address).toContain(`/${page.file.slice(0, 2)}/`);
      return address;
    });
    // The choice of a language has that of a landing page.
    expect(new Set(pictures).size).toBe(readers.length - 1);
  });

  test('says of each page what it is', () => {
    for (const page of inLanguage) {
      const about = structured(page);
      expect(about).toMatchObject({
        '@context': 'https://schema.org',
        url: page.url.href,
        ...(page.file.split('/').length > 2 && { name: meta(page, 'og:title') }),
        description: meta(page, 'description'),
        image: meta(page, 'og:image'),
        inLanguage: page.file.slice(0, 2),
      });
    }
    expect(structured(pageOf('index.html'))).toMatchObject({ '@type': 'WebSite' });
  });

  test.each(['ko', 'en'])(
    'says which lessons make the course, and what each teaches, %s',
    (locale) => {
      const landing = pageOf(`${locale}/index.html`);
      const course = structured(landing) as { '@type': string; hasPart: { '@id': string }[] };
      expect(course['@type']).toBe('Course');
      const lessons = LESSONS.map((slug) => pageOf(`${locale}/${slug}/index.html`));
      expect(course.hasPart.map((part) => part['@id'])).toEqual(lessons.map(({ url }) => url.href));
      for (const [i, lesson] of lessons.entries()) {
        const about = structured(lesson);
        expect(about).toMatchObject({ '@type': 'LearningResource', position: i + 1 });
        expect(about['isPartOf']).toEqual({ '@id': landing.url.href });
        for (const key of ['teaches', 'competencyRequired'])
          expect(lesson.html).toContain(String(about[key]).slice(0, 20));
      }
    },
  );

  test.each(['ko', 'en'])('names a quiz, steps and terms where there are some, %s', (locale) => {
    const at = (slug: string) => pageOf(`${locale}/${slug}/index.html`);
    const ids = ({ elements }: Page) => elements.map((one) => attribute(one, 'id'));
    type Part = Readonly<Record<string, unknown>> & { '@id': string; step: { text: string }[] };
    const part = (page: Page) => structured(page)['hasPart'] as Part;
    const quiz = part(at('exercises'));
    expect(quiz['@type']).toBe('Quiz');
    const how = part(at('lecturers'));
    expect(how['@type']).toBe('HowTo');
    const items = at('lecturers').elements.filter(
      ({ tagName, parentNode }) => tagName === 'li' && parentNode?.nodeName === 'ol',
    );
    expect(how.step.length).toBeGreaterThanOrEqual(3);
    expect(how.step.length).toBeLessThanOrEqual(items.length);
    for (const { text } of how.step) expect(text).not.toMatch(/\*\*|`|\]\(/);
    const terms = structured(at('glossary'))['hasDefinedTerm'] as { '@id': string }[];
    for (const [slug, places] of Object.entries({
      exercises: [quiz],
      lecturers: [how],
      glossary: terms,
    }))
      for (const place of places)
        expect(ids(at(slug))).toContain(new URL(place['@id']).hash.slice(1));
  });

  test('tells robots where the list of pages is', () => {
    const [, address = ''] = /^Sitemap: (.*)$/m.exec(read(built, 'robots.txt')) ?? [];
    expect(fileAt(built, new URL(address))).toBe('sitemap-index.xml');
    expect(read(built, 'robots.txt')).not.toMatch(/^Disallow: \S/m);
  });

  test('has a feed of its versions, which every page names', () => {
    const versions = Array.from(
      readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## \[(\d.*?)\] - (.*)$/gm),
      ([, version = '', date = '']) => [version, new Date(date).toUTCString()],
    );
    expect(versions.length).toBeGreaterThan(2);
    const xml = read(built, FEED.file);
    const items = Array.from(
      xml.matchAll(/<item><title>(.*?)<\/title>.*?<pubDate>(.*?)<\/pubDate>/gs),
      ([, version, date]) => [version, date],
    );
    expect(items).toEqual(versions);
    for (const { elements, url } of readers) {
      const feed = elements.filter((one) => attribute(one, 'type') === 'application/rss+xml');
      const files = feed.map((one) => fileAt(built, new URL(attribute(one, 'href') ?? '', url)));
      expect(files).toEqual([FEED.file]);
    }
  });

  test('says in both languages what is not found, under the header with its search', () => {
    const page = built.pages.find(({ file }) => file === '404.html')!; // else the line below fails
    expect(meta(page, 'robots')).toBe('noindex');
    const langs = page.elements.map((one) => attribute(one, 'lang')).filter(Boolean);
    expect(langs).toEqual(expect.arrayContaining(['ko', 'en']));
    const names = page.elements.map(({ tagName }) => tagName);
    expect(names).toEqual(expect.arrayContaining(['header', 'site-search']));
    expect(page.elements.some((one) => attribute(one, 'rel') === 'canonical')).toBe(false);
  });
});
