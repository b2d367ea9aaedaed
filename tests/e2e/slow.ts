/** A page on a slow network, and with scripts that come late. @module */
import type { Page } from '@playwright/test';

/** 400 kbit/s with 400 ms between a request and its answer. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** Opens a page as a first visit over a slow network, and waits until something has been on show for a second. */
export async function openSlowly(page: Page, address: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.emulateNetworkConditions', SLOW);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  await page.waitForTimeout(1000);
}

/** Holds back every script of the site's own until it is told to let them through. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
