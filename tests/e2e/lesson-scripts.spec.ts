/** How much script a lesson fetches, before and while its figures are used. */
import { gzipSync } from 'node:zlib';

import { KIT } from '../../src/components/kit/words/index.ts';
import { expect, test } from './site.ts';
import { WIDGET_PAGES, widgetsOn } from './widget-pages.ts';
import { WidgetPage } from './widgets.ts';

const sum = (sizes: readonly number[]) => sizes.reduce((so, size) => so + size, 0);

for (const slug of WIDGET_PAGES)
  test(`/en/${slug}/ needs at most 107 kB of script before a figure is used, 195 kB in use, 205 kB with all that its menu offers, 60 kB where it trains`, async ({
    page,
  }) => {
    const sizes: Promise<number>[] = [];
    const trainer: Promise<number>[] = []; // the library of a worker, and the digits
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      const kept = response.url().includes('training-worker') ? trainer : sizes;
      kept.push(response.body().then((body) => gzipSync(body).length));
    });
    const fetched = async () => {
      await page.waitForLoadState('networkidle');
      return sum(await Promise.all(sizes));
    };
    await page.goto(`en/${slug}/`);
    const widgets = page.locator('section.widget');
    await expect(async () => {
      await page.evaluate(() => scrollTo(0, scrollY > 0 ? 0 : document.body.scrollHeight));
      await expect(widgets.and(page.locator('[data-ready]'))).toHaveCount(await widgets.count(), {
        timeout: 300,
      });
    }).toPass();
    expect(await fetched()).toBeLessThanOrEqual(107_000);
    for (const name of widgetsOn(slug)) await new WidgetPage(page, 'en', name).use();
    expect(await fetched()).toBeLessThanOrEqual(195_000);
    for (const name of widgetsOn(slug)) {
      const widget = new WidgetPage(page, 'en', name);
      const menu = await widget.part('.menu');
      await menu?.locator('summary').click();
      const buttons = menu?.locator('.actions').first().getByRole('button');
      await expect(buttons?.first() ?? page.locator('nothing')).toBeVisible();
      expect(await buttons?.allTextContents()).toEqual(
        expect.arrayContaining(['NumPy', 'PyTorch', 'TypeScript']),
      );
      for (const button of (await buttons?.all()) ?? []) {
        const label = await button.textContent();
        if (label === KIT.en['menu.print'] || label === KIT.en['menu.full']) continue; // they fetch nothing
        await button.click();
        if (label !== KIT.en['menu.embed']) continue;
        await expect(page.locator('dialog.share')).toBeVisible();
        await page.keyboard.press('Escape');
      }
    }
    await page.waitForTimeout(200);
    expect(await fetched()).toBeLessThanOrEqual(205_000);
    expect(sum(await Promise.all(trainer))).toBeLessThanOrEqual(60_000);
  });
