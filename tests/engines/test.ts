/**
 * Tests of the built site in engines other than Chromium's: a browser a worker, one page in it, which is watched.
 * @module
 */
import { expect, test as plain } from '@playwright/test';

import { type EngineName, programsOf } from '../../scripts/test/engines.ts';
import { firefox } from './firefox.ts';
import { Tab } from './tab.ts';
import { webkit } from './webkit.ts';

/** Playwright's runner, without its browsers. */
export const test = plain.extend<
  { tab: Tab; watched: undefined },
  { engine: EngineName; browserTab: Tab }
>({
  engine: ['firefox', { option: true, scope: 'worker' }],
  browserTab: [
    async ({ engine }, use) => {
      const home = process.env['ENGINES_SITE'] ?? '';
      const programs = programsOf(engine) ?? [];
      const driver =
        engine === 'firefox' ? await firefox(programs[0] ?? '') : await webkit(programs, home);
      await use(new Tab(driver, home));
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  tab: ({ browserTab }, use) => use(browserTab),
  watched: [
    async ({ browserTab }, use) => {
      await browserTab.driver.complaints(); // of the test before
      await use(undefined);
      expect(await browserTab.driver.complaints(), 'the page is silent').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
