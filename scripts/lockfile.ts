/**
 * `npm run lock`, after a change of dependencies: completes package-lock.json.
 *
 * A registry that lacks a package's builds for other systems makes npm leave them out of the lockfile
 * without a word, and `npm ci` then refuses it everywhere. They are named here, without a checksum:
 * only the systems they are for will ever fetch them.
 * @module
 */
import { readFile, writeFile } from 'node:fs/promises';

import { missing, type Packages } from './lockfile/complete.ts';

const FILE = 'package-lock.json';

const lock = JSON.parse(await readFile(FILE, 'utf8')) as { packages: Packages };
const added = missing(lock.packages);
const all = Object.entries({ ...lock.packages, ...added });
lock.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')));
await writeFile(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${FILE}: added ${Object.keys(added).length} builds for other systems.`);
