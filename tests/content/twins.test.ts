import { describe, expect, test } from 'vitest';

import { compareTwins } from '../../scripts/build/twin-compare.ts';
import { outline } from '../../scripts/build/twin-outline.ts';
import { checkTwins } from '../../scripts/build/twins.ts';

const page = (body: string, frontmatter = 'title: T'): string =>
  `---\n${frontmatter}\n---\n\n${body}\n`;

/** What a Korean and an English source differ in, as one string. */
const between = (ko: string, en: string): string =>
  compareTwins('page', { ko: outline(ko), en: outline(en) }).join('\n');

const body = (ko: string, en: string): string => between(page(ko), page(en));

test('the pages of this site are twins', async () => {
  expect(await checkTwins(new URL('../../src/content/docs/', import.meta.url))).toEqual([]);
});

describe('twins may differ in', () => {
  test('their text', () => {
    expect(
      body(
        '## 제목 {/* #a */}\n\n첫 문장.',
        '## A title {/* #a */}\n\nA first sentence. And a second.',
      ),
    ).toBe('');
  });
  test('title, description, what a lesson needs and gives', () => {
    expect(
      between(
        page('', 'title: 가\ndescription: 나\nneeds: 다\nable: 라'),
        page('', 'title: A\ndescription: B\nneeds: C\nable: D'),
      ),
    ).toBe('');
  });
  test('the place of a citation, where it is said in Korean', () => {
    expect(body('글<Source id="a" at="3절" />', 'Text<Source id="a" at="section 3" />')).toBe('');
  });
  test('text props, and the language props name', () => {
    const ko = '<Predict id="p" options={["커진다", "준다"]} locale="ko" strings={all.ko} />';
    const en = '<Predict id="p" options={["grows", "shrinks"]} locale="en" strings={all.en} />';
    expect(body(ko, en)).toBe('');
  });
  test('the text inside a formula', () => {
    expect(body('$$\n\\text{학습률} \\cdot g\n$$', '$$\n\\text{rate} \\cdot g\n$$')).toBe('');
  });
  test('comments in code', () => {
    expect(body('```py\n# 한 줄\nx = 1  # 하나\n```', '```py\nx = 1  # one\n```')).toBe('');
  });
  test('the order, within a section, of what stands in sentences', () => {
    expect(
      body('$m$과 <Num value={f.a} />의 $v$, 다시 $m$', '$v$ of <Num value={f.a} /> and $m$'),
    ).toBe('');
  });
});

describe('twins may not differ in', () => {
  test('section ids, their order and depth', () => {
    expect(body('## 가 {/* #a */}', '## A {/* #b */}')).toBe(
      'ko/page.mdx:5 ≠ en/page.mdx:5: section: ko has “## a”, en has “## b”',
    );
    expect(body('## 가 {/* #a */}', '### A {/* #a */}')).toContain('“### a”');
    expect(body('## 가 {/* #a */}', '')).toContain('en has none');
    expect(body('', '## A {/* #a */}')).toContain('ko has none');
  });
  test('components and their props', () => {
    expect(body('<Lab steps={100} />', '<Lab steps={10} />')).toContain('component in “top”');
    expect(body('<Lab steps={100} />', '<Lab />')).toContain('en has “Lab”');
    expect(body('<Lab stream="ramp" />', '<Lab stream="normal" />')).toContain(
      'ko has “Lab stream= ramp”',
    );
    expect(body('<Lab />', '')).toContain('en has none');
    expect(body('<A />\n\n<B />', '<B />\n\n<A />')).toContain('ko has “A”');
  });
  test('components inside components', () => {
    expect(body('<A>\n<B n={1} />\n</A>', '<A>\n<B n={2} />\n</A>')).toContain('“B n= 1”');
  });
  test('the ids of predictions and exercises', () => {
    expect(body('<Predict id="first" />', '<Predict id="second" />')).toContain(
      '“Predict id= first”',
    );
    expect(body('<Exercise id="x1" />', '<Exercise id="x2" />')).toContain('“Exercise id= x1”');
  });
  test('terms and sources', () => {
    expect(body('<Term id="a">가</Term>', '<Term id="b">A</Term>')).toContain('“Term id= a”');
    expect(body('글<Source id="a" />', 'Text<Source id="b" />')).toContain('“Source id= a”');
  });
  test('what only one of them needs', () => {
    expect(between(page('', 'title: 가\nneeds: 나'), page('', 'title: A'))).toContain(
      'frontmatter',
    );
  });
  test('numbers quoted in sentences', () => {
    expect(body('값은 <Num value={f.a} />', 'It is <Num value={f.b} />')).toContain(
      'inline component',
    );
  });
  test('formulas', () => {
    expect(body('$$\nm_t\n$$', '$$\nv_t\n$$')).toContain(
      'formula in “top”: ko has “m_t”, en has “v_t”',
    );
    expect(body('값 $m_t$', 'A value')).toContain(
      'inline formula in “top”: ko has “m_t”, en has none',
    );
  });
  test('code', () => {
    expect(body('```py\nx = 1\n```', '```py\nx = 2\n```')).toContain('code block');
    expect(body('```py\nx = 1\n```', '```ts\nx = 1\n```')).toContain('code block');
    expect(body('```py {1}\nx = 1\n```', '```py {2}\nx = 1\n```')).toContain('code block');
  });
  test('settings in the frontmatter', () => {
    expect(between(page('', 'title: 가\npagefind: false'), page('', 'title: A'))).toContain(
      'frontmatter',
    );
  });
});

test('a page in one language only is named', async () => {
  const docs = new URL('../fixtures/twins/', import.meta.url);
  expect(await checkTwins(docs)).toEqual([
    'ko/only-ko.mdx has no twin en/only-ko.mdx',
    'en/only-en.mdx has no twin ko/only-en.mdx',
  ]);
});
