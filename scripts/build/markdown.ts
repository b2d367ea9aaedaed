import { unified } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMath from 'remark-math';

import { katexOptions } from './katex.ts';
import { rehypeBind } from './rehype-bind.ts';
import { rehypeMaths } from './rehype-maths.ts';
import { rehypeQuantities } from './rehype-quantities.ts';
import { rehypeSources } from './rehype-sources.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkLibraryAddress } from './remark-library-address.ts';
import { remarkMeasure } from './remark-measure.ts';

/**
 * The Markdown processor of the site; MDX inherits it. `rehypeMaths` reads what `rehypeKatex` left, and
 * `rehypeBind` needs the formulas set.
 *
 * No smartypants: after a bracket it turns a closing quote round (“지수 이동 평균(EMA)“이며), and it does not
 * see the text in components. Authors type “ ” ‘ ’ … themselves, and a content test holds them to it.
 *
 * @param library - The address at which the built library will be found.
 */
export const markdown = (library = '/lib/v1/adam.js') =>
  unified({
    remarkPlugins: [
      remarkMath,
      remarkCjkFriendly,
      remarkHeadingIds,
      [remarkLibraryAddress, library],
      remarkMeasure,
    ],
    rehypePlugins: [
      [rehypeKatex, katexOptions],
      rehypeMaths,
      rehypeQuantities,
      rehypeTables,
      rehypeSources,
      rehypeBind,
    ],
    smartypants: false,
  });
