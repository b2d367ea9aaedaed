/** What holds for every widget of a lesson. */
import { gzipSync } from 'node:zlib';

import AxeBuilder from '@axe-core/playwright';

import { shifts, watchShifts } from './probes.ts';
import { expect, LOCALES, test } from './site.ts';
import { WIDGET_LESSONS, WIDGET_OF } from './widget-lessons.ts';
import { WidgetPage } from './widgets.ts';

for (const lesson of WIDGET_LESSONS) {
  const name = WIDGET_OF[lesson];
  test.describe(name, () => {
    test('every example draws, has its numbers, and is drawn the same by a browser', async ({
      page,
    }) => {
      test.slow();
      await page.goto(`en/gallery/${name}/`);
      const examples = page.locator('[data-example]');
      expect(await examples.count()).toBeGreaterThan(3);
      for (const example of await examples.all()) {
        const paths = () =>
          example
            .locator('svg.plot:visible :not(.rects) > path') // the momentum map gets finer by itself
            .evaluateAll((all) => all.map((path) => path.getAttribute('d')));
        const drawn = await paths();
        expect(drawn.length).toBeGreaterThan(0);
        expect(drawn.join()).not.toMatch(/NaN|Infinity/);
        expect(await example.locator('table tbody tr').count()).toBeGreaterThan(0);
        await example.scrollIntoViewIfNeeded();
        await expect(example.locator('section')).toHaveAttribute('data-ready', '');
        const player = example.locator('.player-buttons');
        const [, , back, forward] = await player.locator('button').all();
        if (!back || !forward) throw new Error('The widget has no player.');
        const [first, then] = (await back.isEnabled()) ? [back, forward] : [forward, back];
        await first.click();
        await expect(example.locator('.figure-host').first()).toHaveAttribute('data-drawn', 'live');
        await then.click();
        await expect.poll(paths).toEqual(drawn);
      }
    });

    for (const [locale, theme] of [
      ['ko', 'light'],
      ['en', 'dark'],
    ] as const)
      test(`has no accessibility violation in use, ${locale}, ${theme}`, async ({ page }) => {
        test.slow(); // axe reads every row of the open table
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        const widget = new WidgetPage(page, locale, lesson);
        await widget.open(`?${name}.nonsense=1`);
        await expect(widget.root.locator('.notice')).toContainText('nonsense');
        await widget.use();
        await widget.root.locator('.data-table summary').first().click();
        await widget.root.locator('.menu summary').click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      });

    test('plays, pauses, and shifts nothing while a slider is dragged', async ({ page }) => {
      const widget = new WidgetPage(page, 'en', lesson);
      await widget.open();
      await widget.use();
      const step = widget.root.getByRole('textbox', { name: widget.words['field.step'] });
      await widget.root.getByRole('button', { name: widget.words['player.start'] }).click();
      const first = await step.inputValue();
      await widget.root.getByRole('button', { name: widget.words['player.play'] }).click();
      await expect(step).not.toHaveValue(first);
      await widget.root.getByRole('button', { name: widget.words['player.pause'] }).click();
      await widget.root.evaluate(watchShifts);
      const slider = widget.root.locator('.controls input[type=range]').first();
      for (let press = 0; press < 10; press++) await slider.press('ArrowRight');
      for (let press = 0; press < 10; press++) await slider.press('Shift+ArrowLeft');
      expect(await page.evaluate(shifts)).toEqual([]);
    });

    test('needs at most 200 kB of script, whatever of it is used', async ({ page }) => {
      const sizes: Promise<number>[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script')
          sizes.push(response.body().then((body) => gzipSync(body).length));
      });
      const widget = new WidgetPage(page, 'en', lesson);
      await widget.open();
      await widget.use();
      await widget.root.locator('.menu summary').click();
      const saved = page.waitForEvent('download');
      await widget.root.getByRole('button', { name: 'CSV', exact: true }).click();
      await saved;
      await page.waitForLoadState('networkidle');
      const fetched = await Promise.all(sizes);
      expect(fetched.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000);
    });

    test('stands on paper with its figure whole and no controls', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(`ko/${lesson}/`);
      const root = page.locator(`section.${name}`).first();
      await expect(root.locator('svg.plot:visible').first()).toBeVisible();
      for (const part of ['.controls', '.player', '.menu'])
        await expect(root.locator(part).first()).toBeHidden();
    });
  });
}

for (const locale of LOCALES) {
  test.describe(`without a script, ${locale}`, () => {
    test.use({ javaScriptEnabled: false });
    for (const lesson of WIDGET_LESSONS)
      test(`${lesson} shows its figure, caption, numbers and answers`, async ({ page }) => {
        await page.goto(`${locale}/${lesson}/`);
        const root = page.locator(`section.${WIDGET_OF[lesson]}`).first();
        await expect(root.locator('svg.plot:visible').first()).toBeVisible();
        await expect(root.locator('figcaption').first()).toHaveText(/\S/);
        await expect(root.locator('.controls').first()).toBeHidden();
        await root.locator('.data-table summary').first().click();
        await expect(root.locator('tbody tr').first()).toBeVisible();
      });
  });
}
