/** Which files of a built site are the course: what it takes to read and use it without a network. @module */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Kept } from '../../../src/offline/scope.ts';
import { LOCALES } from '../../../src/lib/i18n/locales.ts';

/** Files with their content's checksum in the name. */
const ASSETS = '_astro/';
/** Pages for who writes, not for readers. */
const UNLISTED = /[\\/]gallery[\\/]/;
/** Large, and of use to those alone who run Python: the editor, the worker, the interpreter. */
const PYTHON = [/^editor\..*\.js$/, /^worker-.*\.js$/, /^micropython-.*\.wasm$/];
/** The two cuts of the font: a page names its own, the style sheets name both. */
const OWN_FONT = /^adam-sans/;
/** The language chooser. It speaks all languages, and is content with the font of the one that is kept. */
const HOME = 'index.html';
/** A name that may be one of ours; of each font, the one format that browsers fetch. */
const NAME = /(?<![\w.-])[\w.-]+\.(?:js|css|woff2|wasm)(?![\w.-])/g;

/** The course, and what is kept of it only once it was used. */
export interface Course {
  readonly kept: readonly Kept[];
  /** Addresses. */
  readonly later: readonly string[];
}

/**
 * Reads a finished build.
 *
 * @throws Error where what only Python needs is not to be found by its name.
 */
export async function courseOf(folder: string, base: string): Promise<Course> {
  const assets = new Set(await readdir(join(folder, ASSETS)));
  const named = new Map<string, Promise<readonly string[]>>();
  const read = (file: string) => {
    const names = named.get(file) ?? namesIn(folder, file, assets);
    named.set(file, names);
    return names;
  };
  const languagesOf = new Map<string, string[]>();
  for (const language of LOCALES) {
    const own = [...(await pages(folder, language)), ...(await search(folder, language))];
    const found = new Set([HOME, 'favicon.svg', ...own]);
    for (const file of found) for (const name of await read(file)) found.add(ASSETS + name);
    for (const file of found) languagesOf.set(file, [...(languagesOf.get(file) ?? []), language]);
  }
  const nameOf = (file: string) => file.slice(ASSETS.length);
  const python = (file: string) => PYTHON.some((name) => name.test(nameOf(file)));
  const files = [...languagesOf.keys()].sort();
  for (const name of PYTHON)
    if (files.filter((file) => name.test(nameOf(file))).length !== 1)
      throw new Error(`offline: ${String(name)} names no file, or several: which are Python's?`);
  const keep = async (file: string): Promise<Kept> => {
    const languages = languagesOf.get(file) ?? [];
    const [language] = languages;
    return {
      url: base + file.replace(/(^|\/)index\.html$/, '$1'),
      integrity: checksum(await readFile(join(folder, file))),
      ...(file.startsWith(ASSETS) && { hashed: true }),
      ...(language !== undefined && languages.length === 1 && { language }),
    };
  };
  return {
    kept: await Promise.all(files.filter((file) => !python(file)).map(keep)),
    later: files.filter(python).map((file) => base + file),
  };
}

const checksum = (content: Buffer): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** The assets that a page, a script or a style sheet names. */
async function namesIn(
  folder: string,
  file: string,
  assets: ReadonlySet<string>,
): Promise<readonly string[]> {
  if (!/\.(html|js|css)$/.test(file) || file.startsWith('pagefind/')) return [];
  const text = await readFile(join(folder, file), 'utf8');
  const names = new Set(Array.from(text.matchAll(NAME), ([name]) => name));
  const others = file.endsWith('.css') || file === HOME ? OWN_FONT : undefined;
  return [...names].filter((name) => assets.has(name) && !others?.test(name));
}

async function pages(folder: string, language: string): Promise<string[]> {
  const files = await readdir(join(folder, language), { recursive: true });
  return files
    .map((file) => `${language}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('index.html') && !UNLISTED.test(file));
}

/** Pagefind's parts for a language. */
async function search(folder: string, language: string): Promise<string[]> {
  const entry = JSON.parse(
    await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'),
  ) as {
    readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
  };
  const engine = entry.languages[language]?.wasm ?? 'unknown';
  const part = new RegExp(
    `^(pagefind(-worker|-entry)?\\.js(on)?|wasm\\.${engine}\\.pagefind|pagefind\\.${language}_.*|(index|fragment)/${language}_.*)$`,
  );
  const files = await readdir(join(folder, 'pagefind'), { recursive: true });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => part.test(file))
    .map((file) => `pagefind/${file}`);
}
