import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

const CLASS: Readonly<Record<string, string>> = { m: 'q-m', m_hat: 'q-m', v: 'q-v', v_hat: 'q-v' };

/** Gives `m` and `v` in inline code the colour they have in formulas, controls and figures. */
export function rehypeQuantities() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, _, parent) => {
      if (node.tagName !== 'code' || (parent?.type === 'element' && parent.tagName === 'pre'))
        return;
      const [only] = node.children;
      const name = only?.type === 'text' ? CLASS[only.value] : undefined;
      if (name) node.properties['className'] = [name];
    });
  };
}
