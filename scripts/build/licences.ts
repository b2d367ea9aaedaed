/** Writes `licences.txt`: whose code and fonts the site ships beside its own, and on what terms. @module */
import { readFile, rm, writeFile } from 'node:fs/promises';

import type { AstroIntegration } from 'astro';

import { LICENCES } from '../../src/lib/licences.ts';

/** A package, as Vite lists what it bundles. */
interface Listed {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string;
  /** Its terms; none where it brings no file of them. */
  readonly text?: string;
}

/** Where Vite lists what the pages' scripts are bundled from, until this has read it. */
const BUNDLED = 'bundled-licences.json';

const FILE = 'LICENSE';
/** What ships besides, as styles, fonts, workers and files that are served as they come → the file of its terms. */
const BESIDE: Readonly<Record<string, string>> = {
  '@astrojs/starlight': FILE,
  '@expressive-code/core': FILE,
  '@micropython/micropython-webassembly-pyscript': '',
  astro: FILE,
  katex: FILE,
  pagefind: `${FILE}/${FILE}`,
  pretendard: `dist/${FILE}.txt`,
  'workbox-core': FILE,
  'workbox-precaching': FILE,
  'workbox-routing': FILE,
  'workbox-strategies': FILE,
};

/** Who holds the rights of a package that is under the MIT licence and brings no file of it. */
const COPYRIGHT: Readonly<Record<string, string>> = {
  '@micropython/micropython-webassembly-pyscript': 'Copyright (c) 2013-2026 Damien P. George',
};

/** Before `offline`, which notes what is in each file. */
export function thirdParty(): AstroIntegration {
  let root: URL;
  return {
    name: 'third-party',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      // Astro takes no such option from its configuration.
      'astro:build:setup': ({ updateConfig }) => {
        updateConfig({ environments: { client: { build: { license: { fileName: BUNDLED } } } } });
      },
      'astro:build:done': async ({ dir }) => {
        const list = new URL(BUNDLED, dir);
        const bundled = JSON.parse(await readFile(list, 'utf8')) as readonly Listed[];
        await rm(list);
        const known = new Set(bundled.map(({ name }) => name));
        const others = Object.keys(BESIDE).filter((name) => !known.has(name));
        const beside = await Promise.all(others.map((name) => installed(name, root)));
        const mit = await readFile(new URL('LICENSE', root), 'utf8'); // our own, of the same words
        const all = [...bundled, ...beside].map((each) => section(each, mit));
        await writeFile(
          new URL(LICENCES.others.file, dir),
          `The site ships the work of others, on these terms.\n\n${all.sort().join('\n')}`,
        );
      },
    },
  };
}

/** A package as it is installed. */
async function installed(name: string, root: URL): Promise<Listed> {
  const folder = new URL(`node_modules/${name}/`, root);
  const { version, license } = JSON.parse(
    await readFile(new URL('package.json', folder), 'utf8'),
  ) as { readonly version: string; readonly license: string };
  const file = BESIDE[name];
  const text = file ? await readFile(new URL(file, folder), 'utf8') : '';
  return { name, version, identifier: license, text };
}

/** @throws Error of a package whose terms are not known: it must not ship without them. */
function section({ name, version, identifier = '', text = '' }: Listed, mit: string): string {
  const by = COPYRIGHT[name];
  const known = text || (by && identifier === 'MIT' && mit.replace(/^Copyright .*$/m, by));
  if (!known)
    throw new Error(`${name} ships with the site, and its terms (${identifier}) are not found.`);
  return `${'='.repeat(80)}\n${name} ${version} (${identifier})\n\n${known.trim()}\n`;
}
