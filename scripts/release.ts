/**
 * `npm run release`, after a build: what is published with a version, in `release/`. The library as a package that npm
 * installs (`.tgz`), the built site as a folder to unpack on any host (`.zip`), and the checksums of both. The same build
 * gives the same zip.
 * @module
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { zipSync, type Zippable } from 'fflate';

import { packLibrary } from './release/library.ts';

const FOLDER = 'release';
/** What every file of the zip bears as its time. */
const TIME = '1980-01-01T00:00:00';

const { name, version } = JSON.parse(await readFile('package.json', 'utf8')) as {
  readonly name: string;
  readonly version: string;
};

/** The files of a folder, by their paths in it. */
async function filesOf(folder: string): Promise<Zippable> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file))
    .sort();
  const read = files.map(async (file) => [
    file.slice(folder.length + 1).replaceAll('\\', '/'),
    [new Uint8Array(await readFile(file)), { mtime: TIME }],
  ]);
  return Object.fromEntries(await Promise.all(read)) as Zippable; // a path and a file each
}

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER);
const site = `${name}-site-${version}.zip`;
await writeFile(join(FOLDER, site), zipSync(await filesOf('dist')));
const library = await packLibrary(pathToFileURL(`${process.cwd()}/`), FOLDER);
const sums = await Promise.all(
  [library, site].map(async (file) => {
    const bytes = await readFile(join(FOLDER, file));
    console.log(`${join(FOLDER, file)}: ${String(bytes.length)} bytes`);
    return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
  }),
);
await writeFile(join(FOLDER, 'SHA256SUMS'), sums.join(''));
