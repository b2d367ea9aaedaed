/**
 * `npm test`: builds the site twice, at the root and under a base path, and the decks of `examples/`, then runs every
 * test.
 * Ends with the slowest of them, then those that failed; its last line says how many passed and failed, over all of
 * them.
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
import { failed, playwrightTests, type Ran, slowest, vitestTests } from './test/ran.ts';

const REPORTS = '.cache/test-reports';
const ENGINES_CONFIG = 'tests/engines/playwright.config.ts';

let total = NONE;
const tests: Ran[] = [];
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
    await report('vitest', vitestCounts, vitestTests, 'vitest/vitest.mjs', [
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
      await report('playwright', playwrightCounts, playwrightTests, '@playwright/test/cli.js', [
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

console.log(`\n${slowest(tests)}`);
const why = failed(tests);
if (why) console.log(`\n${why}`);
for (const missing of missingEngines()) console.log(`\n${missing}`);
console.log(`\n${line(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs one test runner and reads what it counted, and how long each of its tests took. */
async function report(
  name: string,
  count: (report: unknown) => Counts,
  testsOf: (report: unknown, folder: string) => Ran[],
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
  const found: unknown = text === '' ? null : JSON.parse(text);
  if (found) tests.push(...testsOf(found, process.cwd()));
  const { counts, failure } = judge(found ? count(found) : NONE, code);
  if (failure) tests.push({ name: `${name} ${args.join(' ')}`, duration: 0, failure });
  return counts;
}
