import { describe, expect, test } from 'vitest';

import { MATHML_CHILDREN } from '../../scripts/build/rehype-maths.ts';
import { attribute, type Built, BUILDS, type Element, type Page } from './site.ts';

const [root] = BUILDS as [Built];
const classes = (element: Element): string[] => (attribute(element, 'class') ?? '').split(' ');
const having = (page: Page, name: string): Element[] =>
  page.elements.filter((element) => classes(element).includes(name));
const NAMES: Readonly<Record<string, string>> = { ko: '수식', en: 'Formula' };

test('there are formulas to look at', () => {
  expect(root.pages.flatMap((page) => having(page, 'katex-display')).length).toBeGreaterThan(0);
  expect(root.pages.flatMap((page) => having(page, 'katex')).length).toBeGreaterThan(2);
});

describe.each(root.pages)('$file', (page) => {
  test('has no formula in red', () => {
    expect(having(page, 'katex-error')).toEqual([]);
  });
  test('prints no source of a formula', () => {
    const text = page.html
      .replace(/<(script|style|pre|code|annotation)\b.*?<\/\1>/gs, '')
      .replace(/<[^>]*>/g, '');
    expect(
      text.match(/.{0,20}(\$\$|\\(m|v|beta|frac|sqrt|hat|text)(?![a-z])).{0,20}/g) ?? [],
    ).toEqual([]);
  });
  test('names each display formula in its language and lets the keyboard scroll it', () => {
    const wrong = having(page, 'katex-display').filter(
      (element) =>
        attribute(element, 'tabindex') !== '0' ||
        attribute(element, 'role') !== 'group' ||
        attribute(element, 'aria-label') !== NAMES[page.file.slice(0, 2)],
    );
    expect(wrong).toEqual([]);
  });
  test('gives each element of MathML the children it must have', () => {
    const wrong = page.elements.filter(
      ({ tagName, childNodes }) =>
        childNodes.length !== (MATHML_CHILDREN[tagName] ?? childNodes.length),
    );
    expect(wrong.map(({ tagName, childNodes }) => `${tagName} of ${childNodes.length}`)).toEqual(
      [],
    );
  });
  test('makes each formula one tab stop, whatever its symbols', () => {
    const symbols = page.elements.filter((element) => attribute(element, 'role') === 'img');
    const inside = symbols.filter((element) => /(^| )q-/.test(attribute(element, 'class') ?? ''));
    expect(inside.filter((element) => attribute(element, 'tabindex') !== '-1')).toEqual([]);
  });
  test('gives each formula as MathML too, for screen readers', () => {
    const count = (tag: string): number =>
      page.elements.filter(({ tagName }) => tagName === tag).length;
    expect(count('math')).toBe(having(page, 'katex').length);
  });
});

test('twins have the same formulas, but for their text', () => {
  const display = ({ html }: Page): string[] =>
    Array.from(
      html.matchAll(/<span class="katex-display".*?<annotation[^>]*>(.*?)<\/annotation>/gs),
      ([, source = '']) => source.replace(/(\\text\w*)\{[^{}]*\}/g, '$1{}'),
    );
  const of = (locale: string): string[][] =>
    root.pages.filter(({ file }) => file.startsWith(locale)).map(display);
  expect(of('ko/')).toEqual(of('en/'));
});
