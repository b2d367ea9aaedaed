/**
 * `npm run heights`: measures how high (px) each embed of the built site is at the width at which it is offered, and
 * writes that to `src/embed/heights.json`, which a browser test holds to the pages. To be run after a figure or its
 * controls have changed.
 * @module
 */
import { writeFile } from 'node:fs/promises';

import { chromium } from '@playwright/test';

import { findBrowser } from '../../tests/e2e/browser.ts';
import { serveSite } from '../bench/serve-site.ts';

const FILE = new URL('../../src/embed/heights.json', import.meta.url);
const WIDTH = 600;

const { home, stop } = await serveSite('dist');
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...(process.env as Record<string, string>), ...env },
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: WIDTH, height: 600 } });
const { widgets } = (await (await fetch(`${home}embed/v1/widgets.json`)).json()) as {
  readonly widgets: Readonly<Record<string, unknown>>;
};
const heights: Record<string, number> = {};
for (const address of Object.keys(widgets)) {
  for (const lang of ['ko', 'en']) {
    await page.goto(`${home}embed/v1/${lang}/${address}/`);
    await page.locator('section.widget[data-ready]').waitFor({ state: 'attached' });
    const found = await page.locator('#embed').boundingBox();
    heights[address] = Math.max(heights[address] ?? 0, Math.ceil(found?.height ?? 0));
  }
}
await browser.close();
stop();
await writeFile(FILE, `${JSON.stringify(heights, null, 2)}\n`);
console.log(`${Object.keys(heights).length} heights written to src/embed/heights.json.`);
