import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** What a page writes where the library's address belongs. */
export const LIBRARY_ADDRESS = 'https://example.org/lib/v1/adam.js';

/**
 * Remark plugin: code that is copied from a page works as it is, wherever the site is hosted, since the
 * library's address in it is the one of this very site.
 */
export function remarkLibraryAddress(address: string) {
  const folder = (url: string): string => url.replace(/[^/]*$/, '');
  return (tree: Root): void => {
    visit(tree, 'code', (node) => {
      node.value = node.value.replaceAll(folder(LIBRARY_ADDRESS), folder(address));
    });
  };
}
