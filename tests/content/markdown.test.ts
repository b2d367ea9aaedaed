import { toHtml } from 'hast-util-to-html';
import type {} from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';

import { markdown } from '../../scripts/build/markdown.ts';
import { hasClass } from '../../scripts/build/rehype-maths.ts';
import { WORD_JOINER } from '../../src/lib/i18n/bind-josa.ts';

/**
 * The HTML of an MDX source under the site's own plugins. Components come out as `<num>` and a word
 * joiner as `|`; a formula as `…`, unless it is asked for.
 */
async function html(value: string, language: 'ko' | 'en' = 'ko', formulas = '…'): Promise<string> {
  const { remarkPlugins, rehypePlugins } = markdown().options;
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkPlugins as PluggableList)
    .use(remarkRehype, { passThrough: ['mdxJsxTextElement'] })
    .use(rehypePlugins as PluggableList);
  const file = new VFile({ value, path: `/site/src/content/docs/${language}/page.mdx` });
  const tree = await processor.run(processor.parse(file), file);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === 'mdxJsxTextElement')
      parent.children[index] = { type: 'element', tagName: 'num', properties: {}, children: [] };
    if (formulas !== 'drawn' && node.type === 'element' && hasClass(node, 'katex'))
      parent.children[index] = { type: 'text', value: formulas };
  });
  return toHtml(tree).replaceAll(WORD_JOINER, '|');
}

describe('a heading', () => {
  test('takes its id from the comment at its end', async () => {
    expect(await html('## 처음 `code` {/* #first-wrong-step */}')).toBe(
      '<h2 id="first-wrong-step">처음 <code>code</code></h2>',
    );
  });
  test.each(['## 제목', '### 제목', '## 제목 {/* 메모 */}', '## 제목 {/* #Not-an-id */}'])(
    'fails the build without one, naming file and line: %s',
    async (heading) => {
      await expect(html(`글\n\n${heading}`)).rejects.toMatchObject({
        name: expect.stringContaining('/docs/ko/page.mdx:3:1') as string,
        reason: expect.stringContaining('this heading has no id') as string,
      });
    },
  );
  test('of lower rank needs none', async () => {
    expect(await html('#### 제목')).toBe('<h4>제목</h4>');
  });
  test('fails the build with an id that is taken', async () => {
    await expect(html('## 가 {/* #a */}\n\n## 나 {/* #a */}')).rejects.toThrow('two headings');
  });
  test('fails the build with a formula', async () => {
    await expect(html('## 값 $m_t$ {/* #a */}')).rejects.toThrow('cannot hold a formula');
  });
});

describe('a formula', () => {
  test('writes m and v in their colours', async () => {
    const drawn = await html('$\\m_t \\v_t \\mhat_t \\vhat_t$', 'en', 'drawn');
    expect(drawn.match(/enclosing q-[mv]/g)).toEqual([
      'enclosing q-m',
      'enclosing q-v',
      'enclosing q-m',
      'enclosing q-v',
    ]);
  });
  test.each([
    ['a typo', '$\\frac{1}$', 'Unexpected end of input'],
    ['Hangul outside \\text', '$학습률$', 'unicodeTextInMathMode'],
    ['HTML other than a class', '$\\href{https://example.org}{x}$', 'only \\htmlClass'],
  ])('with %s fails the build, naming file and line', async (_, source, reason) => {
    await expect(html(`글\n\n${source}`)).rejects.toMatchObject({
      name: expect.stringMatching(/page\.mdx:3:\d+/) as string,
      reason: expect.stringContaining(reason) as string,
    });
  });
  test('on its own line is a group with a name that the keyboard reaches', async () => {
    const source = '$$\nm_t = \\text{값}\n$$';
    expect(await html(source, 'ko')).toContain(
      '<span class="katex-display" tabindex="0" role="group" aria-label="수식">',
    );
    expect(await html(source, 'en')).toContain('aria-label="Formula"');
  });
  test('is indexed once by the search', async () => {
    const drawn = await html('$m_t$', 'en', 'drawn');
    expect(drawn).toContain('<annotation encoding="application/x-tex" data-pagefind-ignore="">');
    expect(drawn).toContain('<span class="katex-html" aria-hidden="true" data-pagefind-ignore="">');
  });
});

describe('Korean', () => {
  test('bold ends before a particle', async () => {
    expect(await html('**편향 보정(bias correction)**은')).toBe(
      '<p><strong>편향 보정(bias correction)</strong>|은</p>',
    );
  });
  test('binds a particle to the bracket, quote or percent sign before it', async () => {
    expect(await html('감쇠율(decay)은 “참”이며 90%를')).toBe(
      '<p>감쇠율(decay)|은 “참”|이며 90%|를</p>',
    );
  });
  test('binds it across code and links, and leaves code alone', async () => {
    expect(await html('`f(x)은`은 `f(x)`은 [글(1)](/a)은')).toBe(
      '<p><code>f(x)은</code>|은 <code>f(x)</code>|은 <a href="/a">글(1)</a>|은</p>',
    );
    expect(await html('```py\n# 값(g)은\n```')).toContain('# 값(g)은');
  });
  test('binds it to a component, whose text is not known here', async () => {
    expect(await html('값 <Num value={a} />는 <Num value={b} /> 뒤')).toBe(
      '<p>값 <num></num>|는 <num></num> 뒤</p>',
    );
  });
  test('keeps a formula and what follows it, up to the next space, on one line', async () => {
    expect(await html('값 $x$를 **$y$**는, 끝 $z$ 뒤')).toBe(
      '<p>값 <span class="nobreak">…를</span> <span class="nobreak"><strong>…</strong>는,</span> 끝 … 뒤</p>',
    );
  });
  test('keeps the number that a formula ends with, and no other', async () => {
    expect(await html('at $x=$ <Num value={a} />. $x$ <Num value={a} />', 'en')).toBe(
      '<p>at <span class="nobreak">… <num></num></span>. … <num></num></p>',
    );
  });
  test('lets a long formula break, but not before its particle', async () => {
    expect(await html('값 $a+b+c$는 $a+b+c+d$는')).toBe(
      '<p>값 <span class="nobreak">…는</span> …|는</p>',
    );
  });
  test('rules stay out of English pages, where a formula keeps what ends its sentence', async () => {
    expect(await html('(a)은', 'en')).toBe('<p>(a)은</p>');
    expect(await html('$x$. Then', 'en')).toBe('<p><span class="nobreak">….</span> Then</p>');
  });
});

test('quotes and dashes stay as they are typed', async () => {
  expect(await html(`"a" -- 'b'...`, 'en')).toBe(`<p>"a" -- 'b'...</p>`);
});
