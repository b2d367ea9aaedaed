import type { ElementContent, Root } from 'hast';
import type {} from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';

type Source = Extract<ElementContent, { type: 'mdxJsxTextElement' }>;

/** What a note stands under. A cell of a table is none: it would grow by the note. */
const BLOCKS = new Set(['p', 'li', 'dd']);

/**
 * Rehype plugin, before `rehypeBind`: counts the `<Source>`s of a page (`n="1"`), so that a number leads to its note, and takes each `<Source>` of a paragraph apart, so that its number stays
 * in the sentence (`part="mark"`) and its note follows the paragraph's last line (`part="note"`) instead of
 * parting two lines of it. A source at the very end is left whole.
 */
export function rehypeSources() {
  return (tree: Root): void => {
    let n = 0;
    visit(tree, 'mdxJsxTextElement', (source) => {
      if (source.name === 'Source') source.attributes.push(attribute('n', String(++n)));
    });
    visit(tree, 'element', (block) => {
      if (!BLOCKS.has(block.tagName) || block.children.some(isBlock)) return;
      const notes: Source[] = [];
      visit(block, 'mdxJsxTextElement', (source, index, parent) => {
        if (source.name !== 'Source' || !parent || index === undefined) return;
        if (parent === block && index === block.children.length - 1 && notes.length === 0)
          return SKIP;
        notes.push(withPart(source, 'note'));
        parent.children[index] = { ...withPart(source, 'mark'), children: [] };
        return SKIP;
      });
      block.children.push(...notes);
    });
  };
}

const isBlock = (node: ElementContent): boolean =>
  node.type === 'element' && (BLOCKS.has(node.tagName) || /^(ul|ol|dl)$/.test(node.tagName));

const withPart = (source: Source, part: 'mark' | 'note'): Source => ({
  ...source,
  attributes: [...source.attributes, attribute('part', part)],
});

const attribute = (name: string, value: string) =>
  ({ type: 'mdxJsxAttribute', name, value }) as const;
