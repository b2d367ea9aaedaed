import type { Element, Properties, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { SKIP, visit } from 'unist-util-visit';

import { languageOf } from './language.ts';

const NAME = { ko: '수식', en: 'Formula' } as const;

/**
 * Rehype plugin, after `rehype-katex`: a formula KaTeX refuses fails the build (by itself rehype-katex
 * only leaves a message and prints the source in red), and each display formula, which may have to
 * scroll sideways, becomes a named group that the keyboard can reach. Search indexes a formula once, not
 * also its source and its drawing. MathML that KaTeX writes with a child too many is mended.
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
      joinOperators(element);
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

/** MathML elements with a fixed number of children. */
export const MATHML_CHILDREN: Readonly<Record<string, number>> = {
  ...{ mfrac: 2, mroot: 2, msub: 2, msup: 2, munder: 2, mover: 2 },
  ...{ msubsup: 3, munderover: 3 },
};
/** U+2061, which KaTeX sets behind the name of a function: max, log. */
const APPLICATION = '\u2061';

/** Puts the name of a function and the sign of its application, one child too many in an index, into one row. */
function joinOperators(element: Element): void {
  const due = MATHML_CHILDREN[element.tagName];
  if (due === undefined || element.children.length <= due) return;
  const at = element.children.findIndex(
    (child) =>
      child.type === 'element' &&
      child.children.some((text) => text.type === 'text' && text.value === APPLICATION),
  );
  const pair = element.children.slice(at - 1, at + 1);
  if (at > 0)
    element.children.splice(at - 1, 2, {
      type: 'element',
      tagName: 'mrow',
      properties: {},
      children: pair,
    });
}

/** Whether a node is an element with this class. */
export const hasClass = (node: RootContent | undefined, name: string): boolean =>
  node?.type === 'element' &&
  Array.isArray(node.properties.className) &&
  node.properties.className.includes(name);
