/** Terms in a text: what a press shows, from mouse, finger and keyboard, and without a script. */
import type { Locator, Page } from '@playwright/test';

import { expect, LOCALES, test } from './site.ts';

const term = (page: Page, id: string): Locator => page.locator(`a.term[data-term="term-${id}"]`);
const popover = (page: Page, id: string): Locator => page.locator(`#term-${id}`);

const WORDS = {
  ko: { own: '부동 소수점', other: 'floating point', more: '용어 목록에서 보기' },
  en: { own: 'floating point', other: '부동 소수점', more: 'In the glossary' },
} as const;

for (const locale of LOCALES) {
  test(`/${locale}/: a click shows the term in both languages, its meaning and its entry`, async ({
    page,
  }) => {
    await page.goto(`${locale}/how-we-know/`);
    const [own, shown] = [term(page, 'floating-point'), popover(page, 'floating-point')];
    await expect(own).toHaveAttribute('aria-expanded', 'false');
    await expect(shown).toBeHidden();
    await own.click();
    await expect(shown).toBeVisible();
    await expect(own).toHaveAttribute('aria-expanded', 'true');
    await expect(shown.locator('b')).toHaveText(WORDS[locale].own);
    const other = locale === 'ko' ? 'en' : 'ko';
    await expect(shown.locator(`[lang="${other}"]`)).toHaveText(WORDS[locale].other);
    await shown.getByRole('link', { name: WORDS[locale].more }).click();
    await expect(page).toHaveURL(/\/glossary\/#floating-point$/);
    await expect(page.locator('#floating-point')).toBeInViewport();
  });
}

test('a second click, a click elsewhere and another term close it', async ({ page }) => {
  await page.goto('en/how-we-know/');
  const [loss, gradient] = [term(page, 'loss-function'), term(page, 'gradient')];
  await loss.click();
  await expect(popover(page, 'loss-function')).toBeVisible();
  await loss.click();
  await expect(popover(page, 'loss-function')).toBeHidden();
  await gradient.click();
  await expect(popover(page, 'gradient')).toBeVisible();
  await page.locator('h2').first().click();
  await expect(popover(page, 'gradient')).toBeHidden();
  await gradient.click();
  await term(page, 'floating-point').click();
  await expect(popover(page, 'gradient')).toBeHidden();
  await expect(popover(page, 'floating-point')).toBeVisible();
});

test('Enter and Space open it, Tab reaches its link, Escape closes it and gives the focus back', async ({
  page,
}) => {
  await page.goto('ko/how-we-know/');
  const [own, shown] = [term(page, 'gradient'), popover(page, 'gradient')];
  for (const key of ['Enter', ' ']) {
    await own.focus();
    await page.keyboard.press(key);
    await expect(shown).toBeVisible();
    await expect(shown).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(shown.getByRole('link')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(shown).toBeHidden();
    await expect(own).toBeFocused();
  }
});

test('its name and its state are told', async ({ page }) => {
  await page.goto('ko/how-we-know/');
  const button = page.getByRole('button', { name: '손실 함수(loss function)' });
  await expect(button).toHaveAttribute('aria-haspopup', 'dialog');
  await button.press('Enter');
  await expect(page.getByRole('dialog', { name: '손실 함수' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  for (const id of ['floating-point', 'loss-function', 'gradient']) {
    test(`a tap shows ${id} inside the window, near its word`, async ({ page }) => {
      await page.goto('ko/how-we-know/');
      await term(page, id).scrollIntoViewIfNeeded();
      await term(page, id).tap();
      await expect(popover(page, id)).toBeVisible();
      const box = await popover(page, id).boundingBox();
      const word = await term(page, id).boundingBox();
      if (!box || !word) throw new Error('the term or its pop-over has no box');
      expect(box.x).toBeGreaterThanOrEqual(8);
      expect(box.x + box.width).toBeLessThanOrEqual(352);
      expect(box.y).toBeGreaterThanOrEqual(0);
      const gap = box.y > word.y ? box.y - word.y : word.y - (box.y + box.height);
      expect(gap).toBeLessThanOrEqual(60);
    });
  }
});

test('at the foot of the window it opens above its word', async ({ page }) => {
  await page.goto('en/how-we-know/');
  await term(page, 'gradient').evaluate((element) => {
    scrollTo({ top: element.getBoundingClientRect().bottom + scrollY - innerHeight + 4 });
  });
  await term(page, 'gradient').press('Enter');
  const box = await popover(page, 'gradient').boundingBox();
  const word = await term(page, 'gradient').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(word?.y ?? 0);
});

test('stays with its word while the page scrolls', async ({ page }) => {
  await page.goto('en/how-we-know/');
  await term(page, 'gradient').click();
  const distance = async (): Promise<number> => {
    const box = await popover(page, 'gradient').boundingBox();
    const word = await term(page, 'gradient').boundingBox();
    return (box?.y ?? 0) - (word?.y ?? 0);
  };
  const before = await distance();
  await page.mouse.wheel(0, 80);
  await page.waitForTimeout(200);
  expect(Math.abs((await distance()) - before)).toBeLessThanOrEqual(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term is a link to its entry', async ({ page }) => {
    await page.goto('ko/how-we-know/');
    await expect(popover(page, 'gradient')).toBeHidden();
    await term(page, 'gradient').click();
    await expect(page).toHaveURL(/\/ko\/glossary\/#gradient$/);
  });
});

test('on paper no pop-over stands in the text', async ({ page }) => {
  await page.goto('en/how-we-know/');
  await term(page, 'gradient').click();
  await page.emulateMedia({ media: 'print' });
  await expect(popover(page, 'gradient')).toBeHidden();
});
