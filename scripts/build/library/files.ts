/** The library as it is published: what stands in `/lib/v1/`. @module */
import { readFile } from 'node:fs/promises';

import { bundle } from './bundle.ts';
import { declarations } from './declarations.ts';

/** Relative to the site's root. A change that could break an importer would need a `v2` beside it. */
export const LIBRARY_FOLDER = 'lib/v1/';

/** The modules, each made from the file of its name in `src/lib`; none needs another. */
export const MODULES = ['adam', 'extras'] as const;

type Module = (typeof MODULES)[number];
export type LibraryFile = `${Module}.${'js' | 'js.map' | 'd.ts'}` | 'LICENSE.txt';

export const isLibraryFile = (name: string): name is LibraryFile =>
  name === 'LICENSE.txt' ||
  MODULES.some((module) => [`${module}.js`, `${module}.js.map`, `${module}.d.ts`].includes(name));

/**
 * Builds the library; the same sources give the same bytes.
 *
 * @param root - The project folder.
 * @throws Error when the bundler or the compiler has anything to say.
 */
export async function libraryFiles(root: URL): Promise<Record<LibraryFile, string>> {
  const banner = await bannerOf(root);
  const licence = await readFile(new URL('LICENSE', root), 'utf8');
  const built = await Promise.all(
    MODULES.map(async (name) => {
      const { code, map } = await bundle(root, name, banner);
      return {
        [`${name}.js`]: code,
        [`${name}.js.map`]: map,
        [`${name}.d.ts`]: `${banner}\n${declarations(root, name)}`,
      };
    }),
  );
  // Each template above is one of the names.
  return Object.assign({ 'LICENSE.txt': licence }, ...built) as Record<LibraryFile, string>;
}

async function bannerOf(root: URL): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(new URL('package.json', root), 'utf8'),
  ) as Record<'name' | 'version' | 'license', string>;
  return `/*! ${name} ${version} | ${license}, see LICENSE.txt */`;
}
