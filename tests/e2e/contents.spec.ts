/** The list of a page's sections at every width, and the place that the language switch keeps. */
import type { Page } from '@playwright/test';

import { expect, test } from './site.ts';

const bar = (page: Page) => page.locator('page-contents');
const below = (page: Page) =>
  bar(page).evaluate((one) => one.querySelector('summary')?.getBoundingClientRect().bottom ?? 0);

for (const [width, height] of [
  [360, 740],
  [820, 1180],
  [1280, 800],
] as const)
  test(`at ${width} px a bar names the section on screen, and leads to each`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('en/moving-average/');
    const summary = bar(page).locator('summary');
    const links = bar(page).getByRole('link');
    await expect(links).toHaveCount(0);
    await summary.click();
    const right = await bar(page).evaluate((one) => one.getBoundingClientRect().right);
    expect(right).toBe(width); // nothing of the text shows beside it
    const sections = await page.locator('.sl-markdown-content h2').count();
    await expect(links).toHaveCount(sections);
    for (const i of [sections - 1, 2]) {
      const link = links.nth(i);
      const text = (await link.textContent()) ?? '';
      const id = (await link.getAttribute('href')) ?? '';
      await link.click();
      await expect(bar(page).locator('details')).not.toHaveAttribute('open');
      await expect(summary).toContainText(text);
      await expect(summary).toBeInViewport();
      const top = await page.locator(id).evaluate((h2) => h2.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(await below(page));
      await summary.click();
      await expect(bar(page).locator('[aria-current="location"]')).toHaveText(text);
    }
  });

test('keys open it, Escape closes it and gives the focus back, and the focus is never under it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 600 });
  await page.goto('ko/moving-average/#exercises');
  const summary = bar(page).locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(summary).toBeFocused();
  await expect(bar(page).locator('details')).not.toHaveAttribute('open');

  await page.locator('.pagination-links a').last().focus();
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Shift+Tab');
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    expect(top).toBeGreaterThanOrEqual(await below(page));
  }
});

test('at 1440 px the rail marks the section on screen instead', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('en/moving-average/#remember');
  await expect(bar(page)).toBeHidden();
  await expect(page.locator('.rail [aria-current="location"]')).toHaveAttribute(
    'href',
    '#remember',
  );
});

test('it stays off paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('en/moving-average/');
  await expect(bar(page)).toBeHidden();
});

test('the language switch keeps the section on screen', async ({ page }) => {
  await page.goto('en/moving-average/');
  const half = page.locator('#remember');
  await half.evaluate((h2) => h2.scrollIntoView());
  await page.getByRole('banner').locator('a[hreflang="ko"]').click();
  await expect(page).toHaveURL(/\/ko\/moving-average\/#remember$/);
  await expect(page.locator('#remember')).toBeInViewport();
  // What the address names stays, as long as it is on screen.
  await page.goto('ko/glossary/#momentum');
  await page.getByRole('banner').locator('a[hreflang="en"]').click();
  await expect(page).toHaveURL(/\/en\/glossary\/#momentum$/);
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole('banner').locator('a[hreflang="ko"]').click();
  await expect(page).toHaveURL(/\/ko\/glossary\/$/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('it opens, leads on and covers nothing', async ({ page }) => {
    await page.goto('en/puzzle/');
    await bar(page).locator('summary').click();
    await bar(page).getByRole('link').nth(2).click();
    await expect(page).toHaveURL(/#two-speeds$|#stored-back$/);
    await expect(bar(page)).not.toBeInViewport();
  });
});
