/** What holds on every page, whatever it shows. */
import AxeBuilder from '@axe-core/playwright';

import { ground, grownScripts, moving, sidewaysScroll } from './probes.ts';
import { expect, isWidgetGallery, PAGES, test } from './site.ts';

/** Both themes; one a language where a page holds a widget a dozen times. */
const themesOf = (path: string): readonly ('light' | 'dark')[] =>
  isWidgetGallery(path) ? [path.startsWith('ko/') ? 'light' : 'dark'] : ['light', 'dark'];

for (const path of PAGES) {
  test.describe(`/${path}`, () => {
    test('loads in silence, in its language, with its maths', async ({ page }) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      const locale = /^(ko|en)\//.exec(path)?.[1];
      const lang = await page.locator('html').getAttribute('lang');
      if (locale === undefined) expect(['ko', 'en']).toContain(lang);
      else expect(lang).toBe(locale);
      await expect(page.locator('.katex-error')).toHaveCount(0);
      expect(await page.evaluate(grownScripts)).toEqual([]);
    });

    for (const theme of themesOf(path)) {
      test(`has no accessibility violation, ${theme}`, async ({ page }) => {
        test.slow(); // axe looks at each of the thousands of cells in the gallery's tables
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.goto(path);
        expect(await page.evaluate(ground)).toBe(theme);
        const axe = new AxeBuilder({ page });
        // The gallery shows one widget in many states, each under the widget's own name.
        if (/\/gallery\//.test(path)) axe.disableRules('landmark-unique');
        const { violations } = await axe.analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
        expect(found).toEqual([]);
      });
    }

    for (const width of [320, 360]) {
      test(`needs no sideways scroll at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(path);
        expect(await page.evaluate(sidewaysScroll)).toEqual([]);
      });
    }

    test('moves nothing for a reader who asked for reduced motion', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path);
      expect(await page.evaluate(moving)).toEqual([]);
    });
  });
}
