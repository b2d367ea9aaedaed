import type { Root as Html } from 'hast';
import { toHtml as print } from 'hast-util-to-html';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';

import type { Locale } from '../../../src/lib/i18n/locales.ts';
import { rehypeBind } from '../rehype-bind.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkCjkFriendly)
  .use(remarkRehype)
  .use(rehypeBind)
  .freeze();

/**
 * The HTML of a comment's Markdown, set as the site sets its pages: curly apostrophes, Korean particles bound,
 * arXiv numbers as links.
 *
 * @param where - For the message.
 * @returns Paragraphs; a single one without its `<p>`.
 * @throws Error on HTML, which would vanish: generics and comparisons belong into backticks.
 */
export function toHtml(markdown: string, locale: Locale, where: string): string {
  const linked = markdown.replace(
    /\barXiv (\d{4}\.\d{4,5})\b/g,
    '[arXiv\u00A0$1](https://arxiv.org/abs/$1)',
  );
  const file = new VFile({ value: linked, path: `/docs/${locale}/reference` });
  const tree = processor.parse(file);
  visit(tree, 'html', ({ value }) => {
    throw new Error(`${where}: ${value} is read as HTML; write it in backticks.`);
  });
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(/(?<=\p{L})'(?=\p{L}|\s|$)/gu, '’');
  });
  const html: Html = processor.runSync(tree, file);
  const [only, ...others] = html.children.filter(({ type }) => type !== 'text');
  const single = only?.type === 'element' && only.tagName === 'p' && others.length === 0;
  return print(single ? { type: 'root', children: only.children } : html);
}
