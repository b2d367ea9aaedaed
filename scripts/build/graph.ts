/** Writes into every page which files its scripts take, so that they are asked for together. @module */
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import { init, parse } from 'es-module-lexer';

import { attribute, type Element, elements, htmlFiles } from './html.ts';

/** Before the content policy, which reads the finished pages. */
export function scriptFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'script-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        await init;
        const folder = fileURLToPath(dir);
        const all = filesOf((url) => readFile(join(folder, url.slice(base.length)), 'utf8'));
        for (const file of await htmlFiles(folder)) {
          const html = await readFile(file, 'utf8');
          await writeFile(file, await named(html, all));
        }
      },
    },
  };
}

/** The address of a module → its own and those of all it imports by name, however far away. */
export function filesOf(
  read: (url: string) => Promise<string>,
): (url: string) => Promise<ReadonlySet<string>> {
  const imported = new Map<string, Promise<readonly string[]>>();
  const importsOf = async (url: string) => {
    const [imports] = parse(await read(url));
    const names = imports.flatMap(({ d, n }) => (d === -1 && n !== undefined ? [n] : []));
    return names.map((name) =>
      name.startsWith('.') ? posix.join(posix.dirname(url), name) : name,
    );
  };
  return async (url) => {
    const found = new Set([url]);
    for (const each of found) {
      const imports = imported.get(each) ?? importsOf(each);
      imported.set(each, imports);
      for (const name of await imports) found.add(name);
    }
    return found;
  };
}

/** A page whose widgets name their files, and whose scripts are preceded by links to what they import. */
async function named(
  html: string,
  files: (url: string) => Promise<ReadonlySet<string>>,
): Promise<string> {
  const linked = new Set<string>();
  let written = '';
  let at = 0;
  for (const element of elements(html)) {
    const { startTag } = element.sourceCodeLocation ?? {};
    const urls = urlsOf(element);
    if (!startTag || urls.length === 0) continue;
    const needed = new Set((await Promise.all(urls.map(files))).flatMap((each) => [...each]));
    if (element.tagName === 'astro-island') {
      const end = startTag.endOffset - 1;
      written += `${html.slice(at, end)} data-files="${[...needed].join(' ')}"`;
      at = end;
      continue;
    }
    const links = [...needed].filter((url) => !urls.includes(url) && !linked.has(url));
    for (const url of links) linked.add(url);
    written += html.slice(at, startTag.startOffset);
    written += links.map((url) => `<link rel="modulepreload" href="${url}">`).join('');
    at = startTag.startOffset;
  }
  return written + html.slice(at);
}

function urlsOf(element: Element): string[] {
  const is = (tag: string) => element.tagName === tag;
  const names = is('astro-island')
    ? ['component-url', 'renderer-url']
    : is('script') && attribute(element, 'type') === 'module'
      ? ['src']
      : [];
  return names.map((name) => attribute(element, name)).filter((url) => url !== undefined);
}
