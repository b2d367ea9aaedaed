import type { Properties, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { SKIP, visit } from 'unist-util-visit';

import { languageOf } from './language.ts';

const NAME = { ko: '수식', en: 'Formula' } as const;

/**
 * Rehype plugin, after `rehype-katex`: a formula KaTeX refuses fails the build (by itself rehype-katex
 * only leaves a message and prints the source in red), and each display formula, which may have to
 * scroll sideways, becomes a named group that the keyboard can reach. Search indexes a formula once, not
 * also its source and its drawing.
 */
export function rehypeMaths() {
  return (tree: Root, file: VFile): void => {
    const refused = file.messages.find(({ source }) => source === 'rehype-katex');
    if (refused) {
      const why = refused.cause instanceof Error ? refused.cause.message : refused.reason;
      file.fail(`KaTeX: ${why}`, refused.place);
    }

    const name = NAME[languageOf(file.path)];
    visit(tree, 'element', (element) => {
      if (hasClass(element, 'katex-display'))
        Object.assign(element.properties, {
          tabIndex: 0,
          role: 'group',
          ariaLabel: name,
        } satisfies Properties);
      if (!hasClass(element, 'katex-html') && element.tagName !== 'annotation') return;
      element.properties['dataPagefindIgnore'] = '';
      return SKIP;
    });
  };
}

/** Whether a node is an element with this class. */
export const hasClass = (node: RootContent | undefined, name: string): boolean =>
  node?.type === 'element' &&
  Array.isArray(node.properties.className) &&
  node.properties.className.includes(name);
