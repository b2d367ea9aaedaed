/** From a figure in a lesson to the same figure in another page, as a lecturer goes. */
import type { Page } from '@playwright/test';

import { SHARE } from '../../src/components/kit/share/words.ts';
import { KIT } from '../../src/components/kit/words/index.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { violations } from './axe.ts';
import { ask, expect, posted, ready, test } from './embed-host.ts';
import { wake } from './widgets.ts';

/** Opens the dialog of the map of momentum, in a state that a reader has set. */
async function openDialog(page: Page, locale: Locale) {
  await page.goto(`${locale}/momentum/?momentum.beta=0.8`);
  const figure = page.locator('#figure-momentum-map');
  await wake(page, figure);
  await figure.locator('.menu summary').click();
  await figure.getByRole('button', { name: KIT[locale]['menu.embed'] }).click();
  const dialog = page.getByRole('dialog', { name: SHARE[locale].title });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('textarea')).toHaveValue(/title="[^"]/);
  return dialog;
}

test('what the dialog hands out shows the same figure in the same state in a page of another site', async ({
  page,
  around,
}) => {
  const dialog = await openDialog(page, 'en');
  await expect(
    dialog.locator('iframe').contentFrame().locator('section.widget[data-ready]'),
  ).toBeAttached();
  const snippet = await dialog.locator('textarea').inputValue();
  await around(`<p>A blog.</p>${snippet}`);
  await ready(page);
  const { value } = await ask(page, { type: 'get', what: 'state' });
  expect(value).toMatchObject({ params: { beta: '0.8' } });
  expect((await posted(page, 'ready'))[0]).toMatchObject({ widget: 'momentum.map' });
});

test('its choices are in what it hands out, and the keyboard closes it', async ({ page }) => {
  const dialog = await openDialog(page, 'ko');
  const words = SHARE.ko;
  const text = dialog.locator('textarea');
  await dialog.getByLabel(words.ui).selectOption('none');
  await dialog.getByLabel(words.theme).selectOption('dark');
  await dialog.getByLabel(words.language).selectOption('en');
  await dialog.getByLabel(words.withTitle).uncheck();
  await expect(text).toHaveValue(
    /embed\/v1\/en\/momentum\.map\/\?ui=none&amp;theme=dark&amp;title=0&amp;s\.beta=0\.8"/,
  );
  await expect(text).toHaveValue(/title="Map of/);
  await dialog.getByRole('radio', { name: words.reveal }).check();
  await expect(text).toHaveValue(/data-preload data-src=".*keys=deck/);
  const download = page.waitForEvent('download');
  await dialog.getByRole('link', { name: words.offline }).click();
  expect((await download).suggestedFilename()).toBe('momentum.map.en.html');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('for a slide the form says what a slide has, what is chosen holds, and the preview is the slide', async ({
  page,
}) => {
  const dialog = await openDialog(page, 'en');
  const words = SHARE.en;
  const text = dialog.locator('textarea');
  await dialog.getByRole('radio', { name: words.reveal }).check();
  await expect(dialog.getByLabel(words.ui)).toHaveValue('minimal');
  await expect(dialog.getByLabel(words.theme)).toHaveValue('projector');
  await expect(dialog.getByLabel(words.withTitle)).not.toBeChecked();
  await expect(text).toHaveValue(/ui=minimal&amp;theme=projector&amp;title=0/);
  const iframe = dialog.locator('iframe');
  const frame = iframe.contentFrame();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'projector');
  expect(await frame.locator('html').evaluate(() => [innerWidth, innerHeight])).toEqual([
    1216, 640,
  ]);
  const [slide, column] = [
    await iframe.boundingBox(),
    await dialog.locator('figure').boundingBox(),
  ];
  expect(slide?.width).toBeCloseTo(column?.width ?? NaN, 0);

  await dialog.getByLabel(words.ui).selectOption('full');
  await dialog.getByLabel(words.theme).selectOption('auto');
  await dialog.getByLabel(words.withTitle).check();
  await expect(text).toHaveValue(/ui=full&amp;theme=auto&amp;title=1/);
  await expect(text).not.toHaveValue(/ui=minimal|projector|title=0/);
  await dialog.getByRole('radio', { name: words.iframe }).check();
  await expect(text).toHaveValue(/momentum\.map\/\?s\.beta=0\.8"/);
});

for (const [locale, colorScheme, width] of [
  ['ko', 'dark', 360],
  ['en', 'light', 1280],
] as const)
  test(`the dialog can be read and used by everyone, ${locale}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme });
    const dialog = await openDialog(page, locale);
    expect(await violations(page, { within: 'dialog.share' })).toEqual([]);
    const inside = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(inside).toBe(0);
  });
