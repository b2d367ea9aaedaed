/** A network that fails and comes back: what was asked for happens by itself, and the page says how it stands. */
import type { Locator, Page } from '@playwright/test';

import { strings } from '../../src/components/lesson/strings.ts';
import { KIT } from '../../src/components/kit/words/index.ts';
import { expect, LOCALES, test } from './site.ts';
import { wake } from './widgets.ts';

test.use({
  expected: [/net::ERR_(INTERNET_DISCONNECTED|FAILED)|^Failed to load the index chunk/],
});

const WORDS = {
  ko: { away: '연결할 수 없습니다', back: '다시 연결되었습니다', query: '편향' },
  en: { away: 'cannot be reached', back: 'Connected again', query: 'correction' },
} as const;

const offline = (page: Page, on: boolean): Promise<void> => page.context().setOffline(on);
const network = (page: Page): Locator => page.locator('.network');
const widgetOf = (page: Page): Locator => page.locator('section.widget').first();
const press = (page: Page, locale: 'ko' | 'en'): Promise<void> =>
  widgetOf(page).getByRole('button', { name: KIT[locale].less }).first().click();

for (const locale of LOCALES) {
  test(`a widget whose script could not be fetched, ${locale}`, async ({ page }) => {
    await page.goto(`${locale}/momentum/`, { waitUntil: 'networkidle' });
    const caption = page.locator('section.widget figcaption').first();
    const before = (await caption.textContent()) ?? '';
    await offline(page, true);
    await press(page, locale);
    await expect(network(page)).toContainText(WORDS[locale].away);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(1);
    await offline(page, false);
    await expect(caption).not.toHaveText(before);
    await expect(network(page)).toContainText(WORDS[locale].back);
    await expect(page.locator('.figure-host').first()).toHaveAttribute('data-drawn', 'live');
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await expect(network(page)).toBeEmpty();
  });

  test(`a search before and after its index has come, ${locale}`, async ({ page }) => {
    await page.goto(`${locale}/momentum/`, { waitUntil: 'networkidle' });
    const dialog = page.getByRole('dialog');
    await offline(page, true);
    await page.locator('[data-open-modal]').click();
    await expect(dialog.getByRole('status')).toContainText(WORDS[locale].away);
    await dialog.getByRole('textbox').fill(WORDS[locale].query);
    await offline(page, false);
    await expect(dialog.getByRole('link').first()).toBeVisible({ timeout: 20_000 }); // index and engine come
    await offline(page, true);
    await dialog.getByRole('textbox').fill('Adam');
    await expect(dialog.getByRole('status')).toHaveText(/연결|reached/);
    await offline(page, false);
    await expect(dialog.getByRole('link').first()).toContainText('Adam', { timeout: 20_000 });
  });
}

test('a figure whose drawing code could not be fetched', async ({ page }) => {
  await page.goto('en/momentum/');
  await wake(page, widgetOf(page));
  await offline(page, true);
  await press(page, 'en');
  await expect(network(page)).toContainText(WORDS.en.away);
  const host = page.locator('.figure-host').first();
  await expect(host).toHaveAttribute('data-drawn', 'static');
  await offline(page, false);
  await expect(host).toHaveAttribute('data-drawn', 'live');
});

test('a file that was asked for twice is saved once', async ({ page }) => {
  await page.goto('en/momentum/');
  await wake(page, widgetOf(page));
  const menu = widgetOf(page).locator('.menu').first();
  await menu.locator('summary').click();
  const files: string[] = [];
  page.on('download', (download) => files.push(download.suggestedFilename()));
  const csv = menu.getByRole('button', { name: 'CSV' });
  await expect(csv).toBeVisible();
  await offline(page, true);
  await csv.click();
  await csv.click();
  await expect(network(page)).toContainText(WORDS.en.away);
  await offline(page, false);
  await expect.poll(() => files).toEqual([expect.stringMatching(/\.csv$/)]);
  await expect(network(page)).toBeEmpty();
  expect(files).toHaveLength(1);
});

/** The first Chromium that asks again for a module which a failed one imports: others keep it as failed, by its address. */
const ASKS_AGAIN = 156;
/** A script that the page itself names. */
const NAMED = /astro_type_script/;

test('pieces of prose whose scripts could not be fetched with the page', async ({
  page,
  browser,
}) => {
  const tried = new Map<string, number>();
  /** How often a file fails: the element that names it, then the fetch in its place. */
  const fails = (url: string): number =>
    Number.parseInt(browser.version()) >= ASKS_AGAIN ? 1 : NAMED.test(url) ? 2 : 0;
  let answer = (): void => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    const url = route.request().url();
    const times = (tried.get(url) ?? 0) + 1;
    tried.set(url, times);
    if (times <= fails(url)) return route.abort();
    if (times === 1) return route.continue();
    await answered; // what is said meanwhile is there to be seen
    return route.continue();
  });
  await page.goto('en/moving-average/', { waitUntil: 'commit' });
  const piece = page.locator('predict-number').first();
  await piece.getByRole('textbox').fill('seven');
  await piece.locator('.hand-in').click();
  await expect(network(page)).toContainText(WORDS.en.away);
  answer();
  await expect(piece.getByRole('status')).toHaveText(strings.en.notNumber);
  await page.locator('[data-open-modal]').click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a curve that could not be judged', async ({ page }) => {
  await page.goto('en/momentum/', { waitUntil: 'networkidle' });
  const piece = page.locator('predict-curve').first();
  await page.mouse.move(2, 2);
  await piece.scrollIntoViewIfNeeded();
  await expect(piece.getByRole('slider')).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  await offline(page, true);
  await piece.getByRole('slider').focus();
  await page.keyboard.press('ArrowUp');
  await piece.getByRole('button', { name: strings.en.done }).click();
  await expect(network(page)).toContainText(WORDS.en.away);
  await offline(page, false);
  await expect(piece.getByRole('status')).toContainText('%');
});

test.describe('a page that is older than the site', () => {
  test.use({ expected: [/404/] });

  test('says that it is out of date', async ({ page }) => {
    await page.route('**/_astro/kit.*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto('en/momentum/');
    await press(page, 'en');
    await expect(network(page)).toContainText('Reload');
  });
});
