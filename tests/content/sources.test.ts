import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';

import { rehypeSources } from '../../scripts/build/rehype-sources.ts';

/** The HTML of an MDX source, each `<Source>` as a tag of its part: mark, note or whole. */
async function html(source: string): Promise<string> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkRehype, { passThrough: ['mdxJsxTextElement'] })
    .use(rehypeSources);
  const tree = await processor.run(processor.parse(source));
  visit(tree, (node, index, parent) => {
    if (node.type !== ('mdxJsxTextElement' as string) || !parent || index === undefined) return;
    const { attributes, children } = node as unknown as MdxJsxTextElement;
    const prop = (name: string): string | undefined => {
      const value = attributes.find(
        (one) => one.type === 'mdxJsxAttribute' && one.name === name,
      )?.value;
      return typeof value === 'string' ? value : undefined;
    };
    const element: Element = {
      type: 'element',
      tagName: prop('part') ?? 'whole',
      properties: { id: prop('id') },
      children: children as Element['children'],
    };
    parent.children[index] = element;
  });
  return toHtml(tree);
}

describe('a source', () => {
  test('in the middle of a paragraph leaves its number there and its note at the end', async () => {
    expect(await html('한 문장.<Source id="a" /> 다음 문장.')).toBe(
      '<p>한 문장.<mark id="a"></mark> 다음 문장.<note id="a"></note></p>',
    );
  });
  test('at the end of a paragraph stays whole', async () => {
    expect(await html('A sentence.<Source id="a" />')).toBe(
      '<p>A sentence.<whole id="a"></whole></p>',
    );
  });
  test('keeps what it says for the note', async () => {
    expect(await html('One.<Source id="a">a *remark*</Source> Two.')).toBe(
      '<p>One.<mark id="a"></mark> Two.<note id="a">a <em>remark</em></note></p>',
    );
  });
  test('comes after the ones before it', async () => {
    expect(await html('One.<Source id="a" /> Two.<Source id="b" />')).toBe(
      '<p>One.<mark id="a"></mark> Two.<mark id="b"></mark><note id="a"></note><note id="b"></note></p>',
    );
  });
  test('inside emphasis or an item of a list goes to the end of it', async () => {
    expect(await html('*One.<Source id="a" />* Two.')).toBe(
      '<p><em>One.<mark id="a"></mark></em> Two.<note id="a"></note></p>',
    );
    expect(await html('- One.<Source id="a" /> Two.')).toContain(
      '<li>One.<mark id="a"></mark> Two.<note id="a"></note></li>',
    );
  });
  test('without an id, a remark, goes there too', async () => {
    expect(await html('One.<Source>remark</Source> Two.')).toBe(
      '<p>One.<mark></mark> Two.<note>remark</note></p>',
    );
  });
});
