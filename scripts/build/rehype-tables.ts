import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { SKIP, visit } from 'unist-util-visit';

import { languageOf } from './language.ts';

const NAME = { ko: '표', en: 'Table' } as const;

/**
 * Puts each table into a named group that scrolls sideways on narrow screens and that the keyboard can reach,
 * says how a column is aligned in today's HTML, and keeps cells apart for what reads text alone.
 */
export function rehypeTables() {
  return (tree: Root, file: VFile): void => {
    const ariaLabel = NAME[languageOf(file.path)];
    visit(tree, 'element', (table, index, parent) => {
      if (table.tagName !== 'table' || index === undefined || !parent) return;
      const frame: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-frame'], tabIndex: 0, role: 'group', ariaLabel },
        children: [table],
      };
      parent.children[index] = frame;
      visit(table, 'element', ({ tagName, properties, children }) => {
        if (/^t[hd]$/.test(tagName)) children.push({ type: 'text', value: ' ' }); // or the search glues cells
        const { align } = properties;
        if (typeof align !== 'string') return;
        delete properties['align'];
        properties['style'] = `text-align:${align}`;
      });
      return SKIP;
    });
  };
}
