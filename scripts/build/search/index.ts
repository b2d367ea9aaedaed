/** Fills the search index that Pagefind serves, from the finished pages. @module */
import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { defaultTreeAdapter as tree, parse, serialize } from 'parse5';

import { ASKED } from '../../../src/lib/search/asked.ts';
import { localeOf } from '../../../src/lib/i18n/locales.ts';
import { htmlFiles, within } from '../html.ts';
import { formulaText } from './formula.ts';

/** Notes beside a text are not part of its sentences. */
const LEFT_OUT = ['.cite', '.source'];

/** In place of Starlight's own, which indexes pages as they stand: formulas letter by letter, without spaces. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ excludeSelectors: LEFT_OUT });
        for (const file of await htmlFiles(folder)) {
          const sourcePath = relative(folder, file).replaceAll(sep, '/');
          const content = indexed(await readFile(file, 'utf8'), sourcePath);
          errors.push(...((await index?.addHTMLFile({ sourcePath, content }))?.errors ?? []));
        }
        const outputPath = fileURLToPath(new URL('pagefind/', dir));
        errors.push(...((await index?.writeFiles({ outputPath }))?.errors ?? []));
        await close();
        if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
        logger.info(`Search index written to ${outputPath}`);
      },
    },
  };
}

/** A page as it is indexed: its formulas as text, and with it what readers call its subject. */
export function indexed(html: string, path: string): string {
  const page = parse(html);
  for (const element of within(page)) {
    if (element.tagName === 'math') {
      const text = tree.createTextNode(formulaText(element));
      element.childNodes = [text];
    }
    if (element.tagName !== 'head') continue;
    const [lang = '', slug = ''] = path.split('/');
    const content = ASKED[localeOf(lang)][slug]?.join(', ');
    const attrs = Object.entries({
      content: content ?? '',
      'data-pagefind-meta': 'asked[content]',
    });
    const asked = attrs.map(([name, value]) => ({ name, value }));
    if (content) tree.appendChild(element, tree.createElement('meta', element.namespaceURI, asked));
  }
  return serialize(page);
}
