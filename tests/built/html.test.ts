import { HtmlValidate, type Message } from 'html-validate';
import { describe, expect, test } from 'vitest';

import { attribute, type Built, BUILDS, fileAt, ORIGIN, type Page } from './site.ts';

/** Rules that say nothing about pages written by programs. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'attr-case': 'off', // React writes autoComplete; HTML does not care
    'attribute-boolean-style': 'off', // React writes checked=""
    'long-title': ['error', { maxlength: 90 }], // each ends in the site's name
    'no-inline-style': 'off', // KaTeX and Plot place things by style; the policy allows attributes
    'valid-id': ['error', { relaxed: true }], // Starlight's _top, React's _R_0_
    'void-style': 'off', // Astro closes <meta/>
  },
});

/** What others get wrong; each must still occur, or its line goes. */
const KNOWN: readonly { rule: string; where: RegExp; why: string }[] = [
  {
    rule: 'element-permitted-content',
    where: /<div> .* under <code>/,
    why: 'lines of Expressive Code',
  },
  { rule: 'element-permitted-content', where: /<style> .* under <div>/, why: "Astro's islands" },
  {
    rule: 'no-implicit-button-type',
    where: /nav > button$/,
    why: "Starlight's menu button, in no form",
  },
];

const [root] = BUILDS as [Built];
const seen = new Set<string>();

/** Whether a message is one of the known ones, which are then noted. */
function isKnown({ file }: Page, { ruleId, message, selector }: Message): boolean {
  const text = `${file} ${message} ${selector ?? ''}`;
  const known = KNOWN.find(({ rule, where }) => rule === ruleId && where.test(text));
  if (known) seen.add(known.why);
  return known !== undefined;
}

async function faults(page: Page): Promise<string[]> {
  const { results } = await validator.validateString(page.html, page.file);
  return results
    .flatMap(({ messages }) => messages)
    .filter((message) => !isKnown(page, message))
    .map(
      ({ line, column, ruleId, message, selector }) =>
        `${line}:${column} ${ruleId}: ${message} ${selector ?? ''}`,
    );
}

describe('each page', () => {
  // A widget's gallery, which is for its makers, is ten times a lesson, and made of the parts that lessons are made of.
  const read = root.pages.filter(({ file }) => !/^(ko|en)\/gallery\//.test(file));
  test.each(read)('$file is valid HTML', { timeout: 60_000 }, async (page) => {
    expect(await faults(page)).toEqual([]);
  });
  test('and every exception above is still needed', () => {
    expect(KNOWN.map(({ why }) => why).filter((why) => !seen.has(why))).toEqual([]);
  });
  test.each(root.pages)('$file prints no literal asterisks of failed emphasis', ({ html }) => {
    const text = html.replace(/<(script|style|pre|code|annotation)\b.*?<\/\1>/gs, '');
    expect(text.match(/.{0,30}\*\*.{0,30}/g) ?? []).toEqual([]);
  });
  test.each(root.pages)('$file says which language it is in', ({ file, elements }) => {
    const html = elements.find(({ tagName }) => tagName === 'html');
    const lang = html && attribute(html, 'lang');
    expect(lang).toMatch(
      file.startsWith('ko/') ? /^ko$/ : file.startsWith('en/') ? /^en$/ : /^(ko|en)$/,
    );
  });
});

test('the check of HTML can fail', async () => {
  const html =
    '<!DOCTYPE html><html lang="ko"><head><title>T</title></head><body><p><div id="a"></div><i id="a"></i></body></html>';
  expect((await faults({ ...(root.pages[0] as Page), html })).join()).toContain('no-dup-id');
});

/** The addresses a page gives for its languages, each with the language. */
const alternates = ({ elements, url }: Page): [language: string, URL][] =>
  elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'hreflang') !== undefined)
    .map((element) => [
      attribute(element, 'hreflang') ?? '',
      new URL(attribute(element, 'href') ?? '', url),
    ]);

describe.each(BUILDS)('languages of the site built for $base', (built) => {
  const translated = built.pages.filter(({ file }) => /^(ko|en)\//.test(file));

  test('have the same pages', () => {
    const slugs = (locale: string): string[] =>
      translated
        .map(({ file }) => file)
        .filter((file) => file.startsWith(`${locale}/`))
        .map((file) => file.slice(3));
    expect(slugs('ko')).toEqual(slugs('en'));
  });
  test.each(translated)('$file offers the same page in the other language', (page) => {
    const [link, ...others] = page.elements.filter(
      (element) => element.tagName === 'a' && attribute(element, 'rel') === 'alternate',
    );
    const locale = page.file.slice(0, 2);
    const other = locale === 'ko' ? 'en' : 'ko';
    expect(others).toEqual([]);
    expect(link && attribute(link, 'hreflang')).toBe(other);
    const twin = new URL(link ? (attribute(link, 'href') ?? '') : '', page.url);
    expect(twin.href).toBe(page.url.href.replace(`/${locale}/`, `/${other}/`));
  });
  test.each(translated)(
    '$file names itself, its twin and a default, and its twin names it',
    (page) => {
      const own = alternates(page);
      expect(own.map(([language]) => language).sort()).toEqual(['en', 'ko', 'x-default']);
      for (const [language, address] of own) {
        expect(address.origin, `${language}: an address with its host`).toBe(ORIGIN);
        const file = fileAt(built, address);
        const target = built.pages.find((other) => other.file === file);
        expect(target, `${language}: ${address.href} is a page`).toBeDefined();
        if (target && language !== 'x-default') {
          expect(target.file.slice(0, 2)).toBe(language);
          const back = alternates(target).find(([language]) => language === page.file.slice(0, 2));
          expect(back?.[1].href).toBe(page.url.href);
        }
      }
    },
  );
});
