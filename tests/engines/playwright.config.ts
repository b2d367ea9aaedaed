import { defineConfig } from '@playwright/test';

import { enginesHere, missingEngines } from '../../scripts/test/engines.ts';

const names = enginesHere();
// Workers read this file again.
if (process.env['TEST_WORKER_INDEX'] === undefined)
  for (const line of missingEngines()) console.error(line);
if (names.length === 0) process.exit(1);

export default defineConfig<object, { engine: (typeof names)[number] }>({
  testDir: '.',
  outputDir: '../../.cache/playwright-engines',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 }, // a busy machine is slow, not wrong
  reporter: 'list',
  projects: names.map((engine) => ({ name: engine, use: { engine } })),
  webServer: {
    cwd: '../..',
    command: `"${process.execPath}" scripts/serve.ts --dir dist --base / --port 0`,
    wait: { stdout: /at (?<engines_site>http:\/\/\S+)/ },
  },
});
