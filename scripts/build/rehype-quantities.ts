import type { Element, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

import { NAMES_IN_CODE, QUANTITIES, type Quantity } from '../../src/lib/quantities.ts';
import { languageOf } from './language.ts';
import { QUANTITY_WORDS } from './quantity-words.ts';
import { hasClass } from './rehype-maths.ts';

/**
 * Rehype plugin, after `rehypeMaths`: gives quantities in inline code the class they have in formulas,
 * controls and figures, and lets the keyboard reach the first symbol of each quantity in a display
 * formula: by arrows within the formula, which is one tab stop (components/lesson/linked.ts).
 */
export function rehypeQuantities() {
  return (tree: Root, file: VFile): void => {
    const words = QUANTITY_WORDS[languageOf(file.path)];
    visit(tree, 'element', (node, _, parent) => {
      if (hasClass(node, 'katex-display')) openSymbols(node, words);
      if (node.tagName !== 'code' || (parent?.type === 'element' && parent.tagName === 'pre'))
        return;
      const [only] = node.children;
      const name = only?.type === 'text' ? NAMES_IN_CODE[only.value] : undefined;
      if (name) node.properties['className'] = [`q-${name}`];
    });
  };
}

/** The drawing of a formula is hidden from screen readers, which read its MathML; the symbols to focus are not. */
function openSymbols(formula: Element, words: Readonly<Record<Quantity, string>>): void {
  const symbols = new Map<Quantity, Element>();
  visit(formula, 'element', (node) => {
    const name = quantityOf(node);
    if (name && !symbols.has(name)) symbols.set(name, node);
  });
  if (symbols.size === 0) return;
  for (const [name, symbol] of symbols)
    Object.assign(symbol.properties, { tabIndex: -1, role: 'img', ariaLabel: words[name] });
  const shown = new Set(symbols.values());
  visit(formula, 'element', (node) => {
    if (!hasClass(node, 'katex-html')) return;
    hideAround(node, shown);
    return EXIT;
  });
}

/** Hides what holds none of the elements to show; says whether there was one. */
function hideAround(node: Element, shown: ReadonlySet<Element>): boolean {
  if (shown.has(node)) return true;
  const children = node.children.filter((child) => child.type === 'element');
  const holding = new Set(children.filter((child) => hideAround(child, shown)));
  delete node.properties['ariaHidden'];
  if (holding.size === 0) return false;
  for (const child of children) if (!holding.has(child)) child.properties['ariaHidden'] = 'true';
  return true;
}

function quantityOf({ properties: { className } }: Element): Quantity | undefined {
  const names = Array.isArray(className) ? className : [];
  return QUANTITIES.find((quantity) => names.includes(`q-${quantity}`));
}
