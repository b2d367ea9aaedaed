import type { Heading, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type {} from 'remark-mdx';
import type {} from 'remark-math';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const COMMENT = /^\/\*\s*#([a-z][a-z0-9-]*)\s*\*\/$/;

/**
 * Remark plugin: gives each heading the id its author wrote, the same in both languages.
 *
 * ```mdx
 * ## 처음 어긋나는 스텝 {/* #first-wrong-step *\/}
 * ```
 *
 * becomes `<h2 id="first-wrong-step">`. An h2 or h3 without an id, an id used twice, and a heading with a
 * formula (the table of contents would print its source) fail the build, naming file and line.
 */
export function remarkHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const seen = new Set<string>();
    visit(tree, 'heading', (heading) => {
      const id = takeId(heading);
      if (id === undefined) {
        if (heading.depth > 3) return SKIP;
        file.fail(
          'this heading has no id: end it with {/* #some-id */}, the same in both languages',
          heading,
        );
      }
      if (seen.has(id)) file.fail(`the id #${id} stands on two headings of this page`, heading);
      visit(heading, 'inlineMath', () =>
        file.fail('a heading cannot hold a formula: write it in letters', heading),
      );
      seen.add(id);
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
      return SKIP;
    });
  };
}

/** Reads the heading's id and removes the comment that held it, with the space before. */
export function takeId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  const id = last?.type === 'mdxTextExpression' ? COMMENT.exec(last.value.trim())?.[1] : undefined;
  if (id === undefined) return undefined;
  heading.children.pop();
  const text = heading.children.at(-1);
  if (text?.type === 'text') text.value = text.value.trimEnd();
  return id;
}
