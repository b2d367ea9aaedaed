/**
 * `npm run museum`: runs the packages on show as npm has them, and records what their optimizers did in
 * tests/fixtures/museum-packages.json. The library's variants are held to that record, not to a reading
 * of the packages' source.
 * @module
 */
import { readFile, writeFile } from 'node:fs/promises';

import { brainRuns } from './brain.ts';
import { convnetRuns } from './convnet.ts';
import { identity } from './installed.ts';
import { tfjsRuns } from './tfjs.ts';

const FIXTURE = new URL('../../tests/fixtures/museum-packages.json', import.meta.url);

const own = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8')) as {
  dependencies: Readonly<Record<string, string>>;
};
const names = Object.keys(own.dependencies);
const versions = await Promise.all(names.map(async (name) => (await identity(name)).version));
const runs = [...(await brainRuns()), ...(await tfjsRuns()), ...(await convnetRuns())];

const head = {
  packages: Object.fromEntries(names.map((name, i) => [name, versions[i]])),
  node: Number(process.versions.node.split('.')[0]),
};
// A run a line, so that a change shows as the runs it touches.
const lines = runs.map((run) => JSON.stringify(run)).join(',\n');
await writeFile(FIXTURE, `${JSON.stringify(head).slice(0, -1)},"runs":[\n${lines}\n]}\n`);
console.log(
  `${runs.length} runs of ${names.length} packages recorded in tests/fixtures/museum-packages.json.`,
);
