/** A lesson's experiment in three languages: tabs by key, one choice for all pages, text to copy. */
import type { Page } from '@playwright/test';

import { code } from '../../src/lib/codegen/lessons/moving-average.ts';
import { sourceOf } from '../../src/lib/codegen/lessons/lesson-code.ts';
import { strings } from '../../src/components/lesson/strings.ts';
import { expect, test } from './site.ts';

const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const panel = (page: Page) => page.locator('code-tabs').getByRole('tabpanel');

test('the tabs go by arrow keys, and the choice holds on other pages', async ({
  page,
  context,
}) => {
  await page.goto('en/moving-average/');
  await expect(panel(page)).toHaveAccessibleName('NumPy');
  await tab(page, 'NumPy').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'PyTorch')).toBeFocused();
  await expect(panel(page)).toContainText('import torch');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(tab(page, 'TypeScript')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await expect(panel(page)).toContainText('console.log');
  await page.keyboard.press('Tab');
  await expect(panel(page).locator('pre')).toBeFocused();

  await page.goto('ko/gradient-descent/');
  await expect(tab(page, 'TypeScript')).toHaveAttribute('aria-selected', 'true');
  await expect(panel(page)).toHaveCount(1);
  expect(await context.cookies()).toEqual([]);
});

test('what is copied is the script, whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/moving-average/');
  await tab(page, 'PyTorch').click();
  await page.locator('code-tabs .copy').click();
  await expect(page.locator('code-tabs').getByRole('status')).toHaveText(strings.en.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sourceOf(code.torch));
});

test('TypeScript takes the library from this very site', async ({ page }) => {
  await page.goto('en/moving-average/');
  await tab(page, 'TypeScript').click();
  const text = (await panel(page).locator('code').textContent()) ?? '';
  const address = /from '([^']+)'/.exec(text)?.[1] ?? '';
  expect(address).toMatch(/^http.*\/lib\/v1\/adam\.js$/);
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(new URL('../../lib/v1/adam.js', canonical ?? '').href).toBe(address);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the three stand one after the other under their names', async ({ page }) => {
    await page.goto('ko/moving-average/');
    for (const name of ['NumPy', 'PyTorch', 'TypeScript']) {
      const script = page.locator('code-tabs .script', {
        has: page.getByText(name, { exact: true }),
      });
      await expect(script.locator('pre')).toBeVisible();
    }
    await expect(page.getByRole('tablist')).toBeHidden();
  });
});
