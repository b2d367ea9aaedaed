import { describe, expect, test } from 'vitest';

import {
  attribute,
  type Built,
  BUILDS,
  type Element,
  fileAt,
  ORIGIN,
  type Page,
  read,
} from './site.ts';

const ADDRESSES = [
  'href',
  'src',
  'poster',
  'data',
  'xlink:href',
  'component-url',
  'renderer-url',
  'before-hydration-url',
];

/** What one element points at: each address with the attribute it stands in. */
function addresses(element: Element): string[] {
  const sets = (attribute(element, 'srcset') ?? '')
    .split(',')
    .map((entry) => entry.trim().split(' ')[0]);
  const plain = ADDRESSES.map((name) => attribute(element, name));
  return [...plain, ...sets].filter(
    (address) => address !== undefined && address !== '',
  ) as string[];
}

function* links(page: Page): Generator<{ element: Element; address: string; url: URL }> {
  for (const element of page.elements)
    for (const address of addresses(element))
      yield { element, address, url: new URL(address, page.url) };
}

const isWeb = (url: URL) => /^https?:$/.test(url.protocol);

/** Why a link to our own site leads nowhere, or undefined. */
function fault(built: Built, url: URL): string | undefined {
  if (!url.pathname.startsWith(built.base)) return `leaves ${built.base}`;
  const file = fileAt(built, url);
  if (file === undefined) return 'no such file';
  const target = built.pages.find((page) => page.file === file);
  const id = decodeURIComponent(url.hash.slice(1));
  if (target === undefined || id === '') return undefined;
  const found = target.elements.some((element) => attribute(element, 'id') === id);
  return found ? undefined : `no element with this id in ${file}`;
}

describe.each(BUILDS)('the site built for $base', (built) => {
  test('has pages in both languages', () => {
    for (const locale of ['ko', 'en'])
      expect(
        built.pages.filter(({ file }) => file.startsWith(`${locale}/`)).length,
      ).toBeGreaterThan(0);
  });

  test.each(built.pages)('$file leads only to files and places that exist', (page) => {
    const faults = [...links(page)]
      .filter(({ url }) => url.origin === ORIGIN)
      .map(({ address, url }) => ({ address, fault: fault(built, url) }))
      .filter((link) => link.fault !== undefined);
    expect(faults).toEqual([]);
  });

  test.each(built.pages)('$file loads nothing from another site', (page) => {
    const foreign = [...links(page)]
      .filter(({ element, url }) => element.tagName !== 'a' && isWeb(url) && url.origin !== ORIGIN)
      .map(({ element, address }) => `<${element.tagName}> ${address}`);
    expect(foreign).toEqual([]);
  });

  test('every address in a style sheet is a file of the site', () => {
    const sheets = [...built.files].filter((file) => /^(?!pagefind).*\.css$/.test(file));
    expect(sheets.length).toBeGreaterThan(0);
    const faults = sheets.flatMap((sheet) => {
      const here = new URL(built.base + sheet, ORIGIN);
      const named = read(built, sheet).matchAll(/(?:url\(|@import\s+)\s*["']?([^"')]+)/g);
      return [...named]
        .map(([, address = '']) => ({ sheet, address, url: new URL(address, here) }))
        .filter(({ url }) => isWeb(url) && fileAt(built, url) === undefined)
        .map(({ address }) => `${sheet}: ${address}`);
    });
    expect(faults).toEqual([]);
  });
});
