/** The two built sites, read as a browser reads them. @module */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { type Element, elements, EMBEDS } from '../../scripts/build/html.ts';
import { SITES } from '../../scripts/test/build.ts';

export { attribute, type Element, text } from '../../scripts/build/html.ts';

/** Where a build without SITE_URL says it stands. */
export const ORIGIN = 'http://localhost:4321';

export interface Page {
  /** File, relative to the built folder, with forward slashes. */
  readonly file: string;
  /** Address, with the base: /ko/puzzle/. */
  readonly url: URL;
  readonly html: string;
  readonly elements: readonly Element[];
}

export interface Built {
  readonly folder: string;
  readonly base: string;
  /** Every file, relative to the folder, with forward slashes. */
  readonly files: ReadonlySet<string>;
  /** The site's own; embeds are tested in `embed.test.ts`. */
  readonly pages: readonly Page[];
}

/** Both builds: at the root of a host, and under a base path. */
export const BUILDS: readonly Built[] = SITES.map(({ folder, base }) => {
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: run \`npm run test:build\` first.`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const paths = files.map((file) => file.replaceAll('\\', '/')).sort();
  const pages = paths
    .filter((file) => file.endsWith('.html') && !EMBEDS.test(file))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const url = new URL(base + file.replace(/(^|\/)index\.html$/, '$1'), ORIGIN);
      return { file, url, html, elements: elements(html) };
    });
  return { folder, base, files: new Set(paths), pages };
});

/** The text of a file of the build. */
export const read = (built: Built, file: string): string =>
  readFileSync(join(built.folder, file), 'utf8');

/** The file that an address of ours names, or undefined where the build has none. */
export function fileAt(built: Built, url: URL): string | undefined {
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(built.base)) return undefined;
  const file = path.slice(built.base.length).replace(/(^|\/)$/, '$1index.html');
  const isFile = built.files.has(file) && /\.\w+$/.test(file);
  return isFile ? file : undefined;
}
