import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { create, type Font } from 'fontkitten';
import { describe, expect, test } from 'vitest';

import { HANGUL } from '../../scripts/build/font-characters.ts';
import { attribute, type Built, BUILDS, type Element, type Page, read } from './site.ts';

const [root] = BUILDS as [Built];

const fileNamed = (start: string): string =>
  [...root.files].find((file) => file.startsWith(`_astro/${start}.`) && file.endsWith('.woff2')) ??
  start;
const fontOf = (file: string): Font => create(readFileSync(join(root.folder, file))) as Font;
const korean = fontOf(fileNamed('adam-sans-kr'));
const latin = fontOf(fileNamed('adam-sans'));
const inKorean = root.pages.filter(({ file }) => file.startsWith('ko/'));

/** Everything of a page that may come on the screen: text, attributes, and the strings its widgets carry. */
const characters = ({ html }: Page): Set<string> =>
  new Set(
    html.replace(/&#x([0-9a-f]+);/gi, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    ),
  );

describe('the cut fonts', () => {
  test('are called by their own name, since the original reserves its own', () => {
    expect([korean.familyName, latin.familyName]).toEqual(['Adam Sans KR', 'Adam Sans']);
    for (const font of [korean, latin])
      expect(JSON.stringify(font.postscriptName) + font.fullName).not.toMatch(/pretendard/i);
    expect(read(root, 'fonts/OFL.txt')).toContain('Reserved Font Name Pretendard');
  });
  test('have weights from 400 to 700', () => {
    expect(korean.variationAxes['wght']).toMatchObject({ min: 400, max: 700 });
  });
  test('leave Hangul to one of them', () => {
    const hangul = (font: Font): number =>
      font.characterSet.filter((code) => HANGUL.test(String.fromCodePoint(code))).length;
    expect(hangul(latin)).toBe(0);
    expect(hangul(korean)).toBeGreaterThan(100);
  });
});

describe.each(inKorean)('$file', (page) => {
  test('has all its Hangul in the font', () => {
    const set = new Set(korean.characterSet);
    const missing = [...characters(page)].filter(
      (c) => HANGUL.test(c) && !set.has(c.codePointAt(0) ?? 0),
    );
    expect(missing).toEqual([]);
  });
  test('preloads that font and no other', () => {
    const preloads = page.elements.filter(
      (element) => attribute(element, 'rel') === 'preload' && attribute(element, 'as') === 'font',
    );
    expect(
      preloads.map((element) => attribute(element, 'href')?.replace(/^.*_astro\//, '_astro/')),
    ).toEqual([fileNamed('adam-sans-kr')]);
  });
  test('breaks no line before a particle after a bracket, a quote or a percent sign', () => {
    const prose = /<div class="sl-markdown-content">.*<\/main>/s.exec(page.html)?.[0] ?? '';
    const text = prose
      .replace(/<(script|style|pre|svg)\b.*?<\/\1>/gs, ' ')
      .replace(/<\/?(strong|em|a|code|b|i)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, '<>');
    expect(text.match(/.{0,20}[)\]”’%][가-힣].{0,10}/g) ?? []).toEqual([]);
  });
  test('breaks no line between a formula and its particle', () => {
    const formulas = page.elements.filter((element) => hasClass(element, 'katex'));
    const loose = formulas.map(tail).filter((text) => /^[가-힣]/.test(text));
    expect(loose).toEqual([]);
  });
});

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

/** The text right after an element, unless a `nobreak` span holds them together. */
function tail(element: Element): string {
  const parent = element.parentNode;
  if (!parent || ('attrs' in parent && hasClass(parent, 'nobreak'))) return '';
  const next = parent.childNodes[parent.childNodes.indexOf(element) + 1];
  return next && 'value' in next ? next.value : '';
}

test('Korean breaks lines between words only', () => {
  const css = [...root.files]
    .filter((file) => file.endsWith('.css'))
    .map((file) => read(root, file))
    .join('\n');
  expect(css).toMatch(/\[lang="?ko"?\]\{[^}]*word-break:keep-all/);
});

test('no English page holds a Hangul word but the Korean of a term, marked as Korean', () => {
  const english = root.pages.filter(({ file }) => file.startsWith('en/'));
  const words = english.flatMap(
    ({ html }) =>
      html
        .replace(/<script\b.*?<\/script>/gs, '')
        .replace(/<span\b[^>]* lang="ko"[^>]*>[^<]*<\/span>/g, '')
        .match(/[가-힣]+/g)
        ?.filter((word) => word !== '한국어') ?? [],
  );
  expect(words).toEqual([]);
});
