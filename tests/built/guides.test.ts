import { describe, expect, test } from 'vitest';

import { GUIDES, LESSONS } from '../../src/course.ts';
import { LOCALES } from '../../src/lib/i18n/locales.ts';
import { attribute, type Built, BUILDS, type Page } from './site.ts';

const pageOf = (built: Built, file: string): Page => {
  const page = built.pages.find((one) => one.file === file);
  if (!page) throw new Error(`${built.folder} has no ${file}.`);
  return page;
};
/** Addresses of the links in the stretch of a page between two strings. */
const linksBetween = ({ html }: Page, start: string, end: string): string[] => {
  const from = html.indexOf(start);
  const part = from < 0 ? '' : html.slice(from, html.indexOf(end, from));
  return Array.from(part.matchAll(/<a [^>]*href="([^"]*)"/g), ([, href = '']) => href);
};
const pagination = (page: Page): string[] =>
  linksBetween(page, '<nav class="pagination-links', '</nav>');

describe.each(BUILDS)('the site built for $base', (built) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const address = (slug: string): string => `${built.base}${locale}/${slug}/`;
    const lessons = LESSONS.map((slug) => pageOf(built, `${locale}/${slug}/index.html`));
    const guides = GUIDES.map((slug) => pageOf(built, `${locale}/${slug}/index.html`));

    test('every page of the shell lists the lessons by number, and the guides after them', () => {
      for (const page of [...lessons, ...guides]) {
        expect(linksBetween(page, '<chapter-list', '</chapter-list>')).toEqual(
          LESSONS.map(address),
        );
        expect(linksBetween(page, '</chapter-list>', '</ul>')).toEqual(GUIDES.map(address));
        const current = page.elements.filter(
          (element) => element.tagName === 'a' && attribute(element, 'aria-current') === 'page',
        );
        expect(current.map((element) => attribute(element, 'href'))).toEqual([page.url.pathname]);
      }
    });
    test('lessons lead to each other, and no further', () => {
      const due = LESSONS.map((_, i) =>
        [LESSONS[i + 1], LESSONS[i - 1]].flatMap((slug) => slug ?? []),
      );
      expect(lessons.map(pagination)).toEqual(due.map((slugs) => slugs.map(address)));
    });
    test('guides bear no number and lead nowhere', () => {
      for (const page of guides) {
        expect(pagination(page)).toEqual([]);
        const title = /<h1 id="_top".*?<\/h1>/s.exec(page.html)?.index ?? 0;
        expect(page.html.slice(0, title)).not.toMatch(/class="number"[^>]*aria-hidden/);
      }
      expect(lessons[0]?.html).toMatch(/class="number[^"]*" aria-hidden/);
    });
    test('the first page lists lessons only', () => {
      const page = pageOf(built, `${locale}/index.html`);
      expect(linksBetween(page, '<course-list', '</ol>')).toEqual(LESSONS.map(address));
    });
    test('guides with sections have their contents at the top, the same as these', () => {
      const long = guides.filter(({ elements }) =>
        elements.some(({ tagName }) => tagName === 'h2'),
      );
      expect(long.length).toBeGreaterThan(2);
      for (const page of long) {
        const sections = page.elements
          .filter(({ tagName }) => tagName === 'h2')
          .flatMap((element) => attribute(element, 'id') ?? []);
        const listed = linksBetween(page, '<nav class="contents', '</nav>');
        expect(listed).toEqual(sections.map((id) => `#${id}`));
      }
    });
    test('the index of the reference leads to every entry', () => {
      const page = pageOf(built, `${locale}/library/index.html`);
      const entries = page.elements.filter(({ tagName }) => tagName === 'h4');
      const listed = linksBetween(page, '<nav class="index', '</nav>');
      expect(entries.length).toBeGreaterThan(20);
      for (const entry of entries) expect(listed).toContain(`#${attribute(entry, 'id') ?? ''}`);
    });
  });
});
