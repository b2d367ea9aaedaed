import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkCjkFriendly)
  .freeze();

const FRONTMATTER = /^---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/;

/**
 * The syntax tree of an MDX source, with the syntax the site itself reads. Frontmatter is blanked, so
 * positions are those of the file.
 */
export const parseMdx = (source: string): Root =>
  parser.parse(source.replace(FRONTMATTER, (text) => text.replace(/[^\r\n]/g, '')));
