/**
 * `npm test`: builds the site twice, at the root and under a base path, and the decks of `examples/`, then runs every
 * test.
 * Ends with the slowest of them; its last line says how many passed and failed, over all of them.
 * @module
 */
import { mkdir, readFile, rm } from 'node:fs/promises';

import { buildSite, SITES } from './test/build.ts';
import {
  add,
  type Counts,
  judge,
  line,
  NONE,
  playwrightCounts,
  vitestCounts,
} from './test/counts.ts';
import { buildDecks, fetchDecks } from './test/decks.ts';
import { enginesHere, missingEngines } from './test/engines.ts';
import { runNode } from './test/process.ts';
import { playwrightTimes, slowest, type Timed, vitestTimes } from './test/slowest.ts';

const REPORTS = '.cache/test-reports';
const ENGINES_CONFIG = 'tests/engines/playwright.config.ts';

let total = NONE;
const times: Timed[] = [];
const fetched = fetchDecks(); // it waits for the network, the builds for the processor
for (const counts of await Promise.all(SITES.map(buildSite))) total = add(total, counts);
total = add(total, await fetched);
if (total.failed === 0) total = add(total, await buildDecks());
const built = total.failed === 0;

for (const args of [
  ['--project=covered', '--coverage'],
  ['--project=shared', '--project=mocking'],
])
  total = add(
    total,
    await report('vitest', vitestCounts, vitestTimes, 'vitest/vitest.mjs', [
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORTS}/vitest.json`,
    ]),
  );
if (built) {
  for (const config of [[], ...(enginesHere().length > 0 ? [['--config', ENGINES_CONFIG]] : [])])
    total = add(
      total,
      await report('playwright', playwrightCounts, playwrightTimes, '@playwright/test/cli.js', [
        'test',
        ...config,
        '--reporter=list,json',
      ]),
    );
} else {
  console.error(
    '\nThe site or a deck was not built without a warning, so the browser tests did not run.',
  );
}

console.log(`\n${slowest(times)}`);
for (const missing of missingEngines()) console.log(`\n${missing}`);
console.log(`\n${line(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs one test runner and reads what it counted, and how long each of its tests took. */
async function report(
  name: string,
  count: (report: unknown) => Counts,
  time: (report: unknown, folder: string) => Timed[],
  program: string,
  args: readonly string[],
): Promise<Counts> {
  const file = `${REPORTS}/${name}.json`;
  await mkdir(REPORTS, { recursive: true });
  await rm(file, { force: true }); // a runner that crashes must not leave us an older report
  const { code } = await runNode(program, args, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: `${REPORTS}/playwright.json`,
  });
  const text = await readFile(file, 'utf8').catch(() => '');
  if (text === '') return judge(name, NONE, code);
  const found: unknown = JSON.parse(text);
  times.push(...time(found, process.cwd()));
  return judge(name, count(found), code);
}
