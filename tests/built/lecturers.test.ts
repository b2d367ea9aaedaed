/** The guide for lecturers as it is built: its tables and its code are those of the code they speak of. */
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { LESSONS } from '../../src/course.ts';
import { bibtex, readCitation } from '../../src/components/guide/citation.ts';
import {
  PLACES,
  SNIPPETS,
  type Place,
  type Shared,
} from '../../src/components/kit/share/snippets.ts';
import { CARRIES } from '../../src/embed/command.ts';
import { ATTRIBUTES, EVENTS, PARTS, PROPERTIES } from '../../src/embed/named.ts';
import { OPTIONS } from '../../src/embed/options.ts';
import { LOCALES } from '../../src/lib/i18n/locales.ts';
import { LICENCES } from '../../src/lib/licences.ts';
import { attribute, type Built, BUILDS, type Element, ORIGIN, read } from './site.ts';

interface Listed {
  readonly widgets: Record<
    string,
    {
      readonly url: Record<string, string>;
      readonly title: Record<string, string>;
      readonly height: number;
      readonly params: readonly { readonly name: string; readonly initial: string }[];
    }
  >;
}

const guideOf = (built: Built, locale: string) => {
  const page = built.pages.find(({ file }) => file === `${locale}/lecturers/index.html`);
  if (!page) throw new Error(`${built.folder} has no ${locale}/lecturers.`);
  return page;
};
const childrenOf = (element: Element): Element[] =>
  element.childNodes.filter((node): node is Element => 'tagName' in node);
const within = (element: Element): Element[] =>
  childrenOf(element).flatMap((child) => [child, ...within(child)]);
/** All text in an element. */
const text = (element: Element): string =>
  element.childNodes
    .map((node) => ('tagName' in node ? text(node) : 'value' in node ? node.value : ''))
    .join('');
/** The elements inside the one whose attribute has a value. */
const inside = (all: readonly Element[], name: string, value: string): Element[] => {
  const found = all.find((element) => attribute(element, name) === value);
  if (!found) throw new Error(`Nothing has ${name}="${value}".`);
  return within(found);
};
/** What stands in the first cell of each row. */
const rowNames = (elements: readonly Element[]): string[] =>
  elements.filter((each) => attribute(each, 'scope') === 'row').map((each) => text(each).trim());
const isOf = (element: Element, name: string): boolean =>
  attribute(element, 'class')?.split(' ').includes(name) ?? false;
/** The listings, line by line. */
const codeIn = (elements: readonly Element[]): string[] =>
  elements
    .filter(({ tagName }) => tagName === 'pre')
    .map((listing) =>
      within(listing)
        .filter((element) => isOf(element, 'ec-line'))
        .map((line) => text(line).replace(/\n$/, ''))
        .join('\n'),
    );

describe.each(BUILDS)('the site built for $base', (built) => {
  const { widgets } = JSON.parse(read(built, 'embed/v1/widgets.json')) as Listed;

  describe.each(LOCALES)('in %s', (locale) => {
    const { elements } = guideOf(built, locale);

    test.each([
      ['options', Object.keys(OPTIONS)],
      ['attributes', ATTRIBUTES],
      ['events', EVENTS],
      ['parts', ['frame', ...Object.keys(PARTS)]],
      ['properties', Object.keys(PROPERTIES)],
      ['commands', Object.keys(CARRIES)],
    ])('the table of %s has each of them', (name, due) => {
      expect(rowNames(inside(elements, 'data-names', name))).toEqual([...due]);
    });

    test('every view of every widget is listed, with its title and a link that opens it', () => {
      // A widget with views stands by them.
      const due = Object.keys(widgets).filter(
        (address) => !Object.keys(widgets).some((other) => other.startsWith(`${address}.`)),
      );
      const shown = elements
        .filter((element) => attribute(element, 'data-embed') !== undefined)
        .map((element) => [attribute(element, 'data-embed') ?? '', within(element)] as const);
      expect(shown.map(([address]) => address)).toEqual(due);
      for (const [address, parts] of shown) {
        const open = parts.find(({ tagName }) => tagName === 'a');
        expect(open && attribute(open, 'href')).toBe(
          new URL(widgets[address]?.url[locale] ?? '').pathname,
        );
        expect(open && text(open).trim()).toBe(widgets[address]?.title[locale]);
      }
    });

    test('every parameter of every widget is listed, as its address has it', () => {
      for (const [address, { params }] of Object.entries(widgets)) {
        const [widget = ''] = address.split('.');
        expect(rowNames(inside(elements, 'data-widget', widget))).toEqual(
          params.map(({ name }) => name),
        );
      }
    });

    test.each(PLACES)('the code for %s is that of the dialog', (place: Place) => {
      const folder = `${ORIGIN}${built.base}`;
      const shared: Shared = {
        src: `${folder}embed/v1/${locale}/momentum.map/?s.beta=0.5`,
        link: `${folder}${locale}/momentum/#figure-momentum-map`,
        title: widgets['momentum.map']?.title[locale] ?? '',
        height: widgets['momentum.map']?.height ?? 0,
        host: `${folder}embed/v1/host.js`,
      };
      const [code] = codeIn(inside(elements, 'data-place', place));
      expect(code).toBe(SNIPPETS[place](shared));
    });

    test('the entry for BibTeX is made of CITATION.cff', () => {
      const entry = bibtex(
        readCitation(readFileSync('CITATION.cff', 'utf8')),
        `${ORIGIN}${built.base}`,
      );
      expect(codeIn(elements)).toContain(entry);
    });

    test('every lesson has a worksheet, and the guide leads to it', () => {
      const [list] = elements.filter((each) => attribute(each, 'data-worksheets') !== undefined);
      const links = list ? within(list).flatMap((each) => attribute(each, 'href') ?? []) : [];
      expect(links).toEqual(LESSONS.map((slug) => `${built.base}${locale}/${slug}/#worksheet`));
    });

    test('the first page leads to it', () => {
      const first = built.pages.find(({ file }) => file === `${locale}/index.html`);
      const links = first?.elements.flatMap((each) => attribute(each, 'href') ?? []) ?? [];
      expect(links.map((href) => new URL(href, first?.url).pathname)).toContain(
        `${built.base}${locale}/lecturers/`,
      );
    });
  });

  test.each(built.pages)(
    '$file names the licence of its text and figures, and of the code',
    (page) => {
      const links = page.elements.filter(({ tagName }) => tagName === 'a');
      const licence = links.filter((link) => attribute(link, 'rel') === 'license');
      expect(licence.length).toBeGreaterThan(0);
      for (const link of licence) {
        expect(attribute(link, 'href')).toBe(LICENCES.text.url);
        expect(text(link).trim()).toBe(LICENCES.text.name);
      }
      const code = links.find(
        (link) => attribute(link, 'href') === `${built.base}${LICENCES.code.file}`,
      );
      expect(code && text(code).trim()).toBe(LICENCES.code.name);
    },
  );
});
