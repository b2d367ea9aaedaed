/**
 * Finds a Chromium to test with, so that `npm test` works on a machine that has none installed.
 * @module
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

import { chromium } from '@playwright/test';

import { unpackBundledChromium } from './bundled-chromium.ts';

/** What Playwright's `launchOptions` need in order to start a browser. */
export interface Browser {
  readonly executablePath: string;
  /** Variables the browser needs beyond those of this process. */
  readonly env: Readonly<Record<string, string>>;
}

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'chrome.exe',
];

const USUAL_FOLDERS = [
  '/usr/bin',
  '/usr/local/bin',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [join(folder, 'Google', 'Chrome', 'Application')];
  }),
];

/**
 * The first that starts of: `CHROMIUM_PATH`, the one npm brought (`@sparticuz/chromium`, Linux on x64), Playwright's own,
 * a Chrome or Chromium of the system. The one npm brought is a shell without windows and profiles: a page of its own takes
 * it less than half the work that it takes a whole browser, and everybody tests with the same version.
 *
 * @throws Error when none starts; its message is one line that says what to do.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    const browser = { executablePath: named, env: {} };
    if (await starts(browser)) return browser;
    throw told(`CHROMIUM_PATH is ${named}, which does not start. Name a Chrome or Chromium.`);
  }
  for (const browser of await unpackBundledChromium()) {
    if (await starts(browser)) return browser;
  }
  for (const executablePath of [chromium.executablePath(), ...systemBrowsers()]) {
    const browser = { executablePath, env: {} };
    if (existsSync(executablePath) && (await starts(browser))) return browser;
  }
  throw told(
    'No Chromium was found: install one (`npx playwright install chromium`), or set CHROMIUM_PATH to a Chrome or Chromium.',
  );
}

/** An error that Playwright prints as this one line. */
function told(message: string): Error {
  return Object.assign(new Error(message), { stack: message });
}

function systemBrowsers(): string[] {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...USUAL_FOLDERS];
  const names = [...NAMES, 'Google Chrome', 'Chromium'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Whether the program runs at all: a file that exists may still lack a library or be meant for another processor. */
async function starts({ executablePath, env }: Browser): Promise<boolean> {
  // Chrome on Windows opens a window for `--version`.
  if (process.platform === 'win32') return existsSync(executablePath);
  try {
    await promisify(execFile)(executablePath, ['--version'], {
      env: { ...process.env, ...env },
      timeout: 30_000,
    });
    return true;
  } catch {
    return false;
  }
}
