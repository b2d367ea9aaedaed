/** Which scripts a built page may fetch before its reader does anything. @module */
import { posix } from 'node:path';

import { init, parse } from 'es-module-lexer';

import { isInlineScript } from '../../scripts/build/html.ts';
import { attribute, type Built, type Element, fileAt, type Page, read, text } from './site.ts';

await init;

/** Files, and the sources that stand inline, each once. */
export interface Scripts {
  readonly files: ReadonlySet<string>;
  readonly inline: readonly string[];
}

/**
 * Everything a page names in `<script>`, `<link rel=modulepreload>` or `<astro-island>`, and all that
 * those import statically. What is left out is what a script asks for later, with `import()`.
 *
 * @param widgets - Whether to count the widgets that load once a reader is about to use the page
 * (`client:intent`). Those that load by themselves always count.
 */
export function scriptsOf(built: Built, page: Page, widgets: boolean): Scripts {
  const inline = page.elements.filter(isInlineScript).map(text);
  const counted = page.elements.filter(
    (element) => widgets || attribute(element, 'client') !== 'intent',
  );
  const named = counted.flatMap(addresses).map((address) => new URL(address, page.url));
  const imported = inline
    .flatMap((source) => staticImports(source))
    .map((name) => new URL(name, page.url));
  const files = new Set<string>();
  const queue = [...named, ...imported].map((url) => existing(built, url));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const folder = posix.dirname(file);
    for (const name of staticImports(read(built, file))) {
      const url = name.startsWith('.') ? built.base + posix.join(folder, name) : name;
      queue.push(existing(built, new URL(url, page.url)));
    }
  }
  return { files, inline };
}

function addresses(element: Element): string[] {
  const is = (tag: string) => element.tagName === tag;
  const names = is('script')
    ? ['src']
    : is('link') && attribute(element, 'rel') === 'modulepreload'
      ? ['href']
      : is('astro-island')
        ? ['component-url', 'renderer-url', 'before-hydration-url']
        : [];
  return names.map((name) => attribute(element, name)).filter((value) => value !== undefined);
}

/** What a module imports by name before it runs; nothing for a source that is not a script. */
function staticImports(source: string): string[] {
  try {
    const [imports] = parse(source);
    return imports.filter(({ d, n }) => d === -1 && n !== undefined).map(({ n = '' }) => n);
  } catch {
    return []; // JSON, or a classic script with no import in it
  }
}

function existing(built: Built, url: URL): string {
  const file = fileAt(built, url);
  if (file === undefined) throw new Error(`${built.folder} has no ${url.pathname}.`);
  return file;
}
