/** Linked highlighting: a symbol in an equation lights up with its code line, by pointer, key and finger. */
import type { Locator, Page } from '@playwright/test';

import { QUANTITY_WORDS } from '../../scripts/build/quantity-words.ts';
import { expect, LOCALES, test } from './site.ts';
import { unfold } from './widgets.ts';

const LESSON = 'moving-average/';
const symbol = (page: Page): Locator => page.locator('.katex-display .q-m').first();
const background = (element: Locator): Promise<string> =>
  element.evaluate((node) => getComputedStyle(node).backgroundColor);
const CLEAR = 'rgba(0, 0, 0, 0)';

test('the pointer on a symbol lights it up in formulas and code, and leaves', async ({ page }) => {
  await page.goto(`en/${LESSON}`);
  const main = page.locator('main');
  const line = page.locator('code-tabs .script:visible .line.q-m').first();
  await expect(page.locator('code-tabs')).toHaveCount(1);
  expect(await background(line)).toBe(CLEAR);
  await symbol(page).hover();
  await expect(main).toHaveAttribute('data-lit', 'm');
  for (const lit of [symbol(page), line]) expect(await background(lit)).not.toBe(CLEAR);
  await page.locator('h1').hover();
  await expect(main).not.toHaveAttribute('data-lit');
  expect(await background(line)).toBe(CLEAR);

  await line.hover({ position: { x: 4, y: 8 } });
  await expect(main).toHaveAttribute('data-lit', 'm');
});

for (const locale of LOCALES)
  test(`the keyboard reaches a symbol, which has a name in words, ${locale}`, async ({ page }) => {
    await page.goto(`${locale}/${LESSON}`);
    const formula = page.locator('.katex-display', { has: page.locator('.q-m') }).first();
    const symbols = await formula.locator('[tabindex]').count();
    await formula.focus();
    const stop = page.locator(':focus');
    for (let i = 0; i < symbols; i++) {
      await page.keyboard.press('ArrowRight');
      const name = (await stop.getAttribute('aria-label')) ?? '';
      expect(Object.values(QUANTITY_WORDS[locale])).toContain(name);
      await expect(page.locator('main')).toHaveAttribute('data-lit', /./);
    }
    for (let i = 0; i < symbols; i++) await page.keyboard.press('ArrowLeft');
    await expect(formula).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await formula.evaluate((one) => one.contains(document.activeElement))).toBe(false);
    await formula.getByRole('img', { name: QUANTITY_WORDS[locale].m }).focus();
    await expect(page.locator('main')).toHaveAttribute('data-lit', 'm');
    await page.keyboard.press('Escape');
    await expect(page.locator('main')).not.toHaveAttribute('data-lit');
  });

test('focus on a control of a quantity lights up its symbols', async ({ page }) => {
  await page.goto('en/puzzle/');
  const lab = page.locator('#figure-bug-lab');
  await unfold(lab);
  await page.mouse.move(1, 1); // what the pointer is on would count for more
  await lab.locator('.slider.q-m input[type=range]').focus();
  await expect(page.locator('main')).toHaveAttribute('data-lit', 'beta1 m'); // a decay and its own average
  expect(await background(symbol(page))).not.toBe(CLEAR);
  await lab.locator('.slider.q-v input[type=range]').focus();
  await expect(page.locator('main')).toHaveAttribute('data-lit', 'beta2 v');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('a tap on a symbol lights it up, a tap elsewhere puts it out', async ({ page }) => {
    await page.goto(`ko/${LESSON}`);
    await page.locator('code-tabs[class]').waitFor();
    await symbol(page).tap();
    await expect(page.locator('main')).toHaveAttribute('data-lit', 'm');
    await page.locator('h1').tap();
    await expect(page.locator('main')).not.toHaveAttribute('data-lit');
  });
});
