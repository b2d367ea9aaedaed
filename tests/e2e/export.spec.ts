/** Files of a widget with several figures: one at a time, each its own. */
import { readFileSync } from 'node:fs';

import { wordsIn } from '../../src/components/kit/words/index.ts';
import { en } from '../../src/components/widgets/descent/strings.en.ts';
import { ko } from '../../src/components/widgets/descent/strings.ko.ts';
import { expect, test } from './site.ts';

for (const locale of ['ko', 'en'] as const) {
  test(`the reader chooses one of several figures to save, in ${locale}`, async ({ page }) => {
    const words = wordsIn(locale, { en, ko });
    await page.goto(`${locale}/gradient-descent/`);
    const root = page.locator('section.descent').first();
    const menu = root.locator('details.menu');
    let downloads = 0;
    page.on('download', () => downloads++);
    await menu.locator('summary').click();
    await menu.getByRole('button', { name: words['menu.svg'], exact: true }).click();
    const figures = menu.locator('fieldset button');
    const names = await root
      .locator('.figure-host .plot:visible')
      .evaluateAll((plots) => plots.map((plot) => plot.getAttribute('aria-label')));
    await expect(figures).toHaveText(names.map((name, i) => `${i + 1}. ${name ?? ''}`));
    expect(names.length).toBeGreaterThan(1);
    expect(downloads).toBe(0);

    const downloading = page.waitForEvent('download');
    await figures.last().click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe(`descent-${names.length}.svg`);
    expect(readFileSync(await file.path(), 'utf8')).toContain(names.at(-1));
    expect(downloads).toBe(1);

    await menu.getByRole('button', { name: words['menu.csv'], exact: true }).click();
    await expect(menu.locator('fieldset')).toHaveCount(0);
  });
}
