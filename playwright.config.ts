import { defineConfig } from '@playwright/test';

import { findBrowser } from './tests/e2e/browser.ts';

// Workers read this file again; they inherit what the first reading found.
const found = (process.env['E2E_BROWSER'] ??= JSON.stringify(await findBrowser()));
const browser = JSON.parse(found) as Awaited<ReturnType<typeof findBrowser>>;

/** Serves a built site on any free port, and notes its address in the environment variable `name`. */
const serve = (name: string, folder: string, base: string) => ({
  command: `"${process.execPath}" scripts/serve.ts --dir ${folder} --base ${base} --port 0`,
  wait: { stdout: new RegExp(`at (?<${name}>http://\\S+)`) },
});

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/playwright',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 }, // a busy machine is slow, not wrong
  reporter: 'list',
  use: {
    trace: 'off',
    serviceWorkers: 'block', // each page fetched as for the first time; one test allows them
    actionTimeout: 10_000,
    locale: 'en-GB',
    launchOptions: {
      executablePath: browser.executablePath,
      env: { ...process.env, ...browser.env },
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: [
    serve('e2e_root', 'dist', '/'),
    serve('e2e_base', '.cache/dist-base', '/lectures/adam/'),
  ],
});
