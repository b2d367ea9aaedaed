import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';

import { wordsIn } from './prose.ts';

/**
 * Remark plugin: notes in the frontmatter how many `words` a page has and which exercises are `checked`, so that
 * the course can say how long a lesson is and how many of its exercises were solved.
 */
export function remarkMeasure() {
  return (tree: Root, file: VFile): void => {
    const frontmatter = file.data.astro?.frontmatter;
    if (frontmatter) Object.assign(frontmatter, { words: wordsIn(tree), checked: checkedIn(tree) });
  };
}

/** The ids of the exercises whose answer is checked. */
export function checkedIn(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, 'mdxJsxFlowElement', ({ name, attributes }) => {
    const value = (of: string) =>
      attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === of)?.value;
    const id = value('id');
    const checked = name === 'Task' || (name === 'Exercise' && value('check') !== undefined);
    if (checked && typeof id === 'string') ids.push(id);
  });
  return ids;
}
