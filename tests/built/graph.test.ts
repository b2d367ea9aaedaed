/** Nothing waits for one file to name the next: whoever asks for a script asks for all it imports at once. */
import { posix } from 'node:path';

import { init, parse } from 'es-module-lexer';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

import { attribute, BUILDS, type Built, read } from './site.ts';

await init;

/** Files of a widget, React's among them: what a page has already is not fetched again. */
const MOST_FILES = 16;

const nameOf = (built: Built, url: string): string => {
  expect(url.startsWith(built.base), url).toBe(true);
  return url.slice(built.base.length);
};

/** What a module imports by name, as files of the build. */
const importsOf = (built: Built, file: string): string[] =>
  parse(read(built, file))[0]
    .filter(({ d, n }) => d === -1 && n !== undefined)
    .map(({ n = '' }) => posix.join(posix.dirname(file), n));

/** A module and all that has come with it. */
function company(built: Built, file: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(file)) {
    seen.add(file);
    for (const each of importsOf(built, file)) company(built, each, seen);
  }
  return seen;
}

/** What is named by none of these files' company, though one of them imports it. */
const unnamed = (built: Built, files: readonly string[]): string[] =>
  files.flatMap((file) => importsOf(built, file)).filter((file) => !files.includes(file));

/** Each `import()` of a module, and the files that are fetched before it. */
function laterImports(built: Built, file: string): (readonly [string, readonly string[]])[] {
  const source = read(built, file);
  const listed = /m\.f\|\|\(m\.f=(\[[^\]]*\])/.exec(source)?.[1] ?? '[]';
  const files = JSON.parse(listed) as string[];
  const calls = source.matchAll(/import\(`\.\/([^`]+)`\)[^[]*?__vite__mapDeps\(\[([\d,]*)\]\)/g);
  return [...calls].map(([, name = '', at = '']) => [
    posix.join(posix.dirname(file), name),
    at.split(',').map((i) => files[Number(i)] ?? ''),
  ]);
}

/** Whether a module waits before it is ready: an `await` outside every function. */
function waits(source: string): boolean {
  const inside = (node: ts.Node): boolean =>
    ts.isAwaitExpression(node) ||
    (ts.isForOfStatement(node) && node.awaitModifier !== undefined) ||
    (!ts.isFunctionLike(node) && (ts.forEachChild(node, inside) ?? false));
  return inside(ts.createSourceFile('module.js', source, ts.ScriptTarget.ESNext));
}

describe.each(BUILDS)('the site built for $base', (built) => {
  const islands = built.pages.flatMap((page) =>
    page.elements
      .filter(({ tagName }) => tagName === 'astro-island')
      .map((island) => ({ page, island })),
  );

  test('a widget names all its files, few of them', () => {
    expect(islands.length).toBeGreaterThan(0);
    for (const { page, island } of islands) {
      const named = attribute(island, 'data-files')?.split(' ') ?? [];
      const files = named.map((url) => nameOf(built, url));
      for (const start of ['component-url', 'renderer-url'])
        expect(named, page.file).toContain(attribute(island, start));
      expect(unnamed(built, files), page.file).toEqual([]);
      expect(files.length, `${page.file}: ${files.join(' ')}`).toBeLessThanOrEqual(MOST_FILES);
    }
  });

  test('a script of a page stands beside links to what it imports', () => {
    for (const page of built.pages) {
      const urls = page.elements.flatMap((element) => {
        const link = element.tagName === 'link' && attribute(element, 'rel') === 'modulepreload';
        const script = element.tagName === 'script' && attribute(element, 'type') === 'module';
        return attribute(element, link ? 'href' : script ? 'src' : '') ?? [];
      });
      const files = urls.map((url) => nameOf(built, url));
      expect(unnamed(built, files), page.file).toEqual([]);
    }
  });

  test('an import on demand names all its files, and no style among them', () => {
    const scripts = [...built.files].filter((file) => /^_astro\/(?!worker-).*\.js$/.test(file));
    // What asks for a file has come before it, with all that it imports.
    const later = scripts.flatMap((from) =>
      laterImports(built, from).map(
        ([file, files]) => [file, files, company(built, from)] as const,
      ),
    );
    const marked = scripts.map((file) => read(built, file).split('import(`./').length - 1);
    expect(later).toHaveLength(marked.reduce((sum, count) => sum + count, 0));
    expect(later.length).toBeGreaterThan(5);
    for (const [file, files, before] of later) {
      expect(files).toContain(file);
      expect(unnamed(built, [...files, ...before]), file).toEqual([]);
      expect(files.filter((name) => !name.endsWith('.js'))).toEqual([]);
    }
  });

  // WebKit hands it to a second importer before it has run: https://bugs.webkit.org/show_bug.cgi?id=242740.
  test('no module waits before it is ready', () => {
    const scripts = [...built.files].filter((file) =>
      /^(_astro\/(?!worker-)|embed\/).*\.js$/.test(file),
    );
    expect(scripts.length).toBeGreaterThan(100);
    const found = scripts.filter((file) => {
      const source = read(built, file);
      return source.includes('await') && waits(source);
    });
    expect(found).toEqual([]);
  });
});
