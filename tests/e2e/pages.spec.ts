/** What holds on every page, whatever it shows. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, PAGES, test } from './site.ts';

for (const path of PAGES) {
  test.describe(`/${path}`, () => {
    test('loads in silence, in its language, with its maths', async ({ page }) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      const locale = /^(ko|en)\//.exec(path)?.[1];
      const lang = await page.locator('html').getAttribute('lang');
      if (locale === undefined) expect(['ko', 'en']).toContain(lang);
      else expect(lang).toBe(locale);

      await expect(page.locator('.katex-error')).toHaveCount(0);
      const grown = await page.evaluate(
        () =>
          [...document.querySelectorAll('.katex .msupsub')].filter((script) => {
            const size = (element: Element) =>
              Number.parseFloat(getComputedStyle(element).fontSize);
            const small = script.querySelector('.sizing');
            return small !== null && size(small) >= size(script);
          }).length,
      );
      expect(grown, 'subscripts and superscripts not smaller than their base').toBe(0);
    });

    for (const theme of ['light', 'dark'] as const) {
      test(`has no accessibility violation, ${theme}`, async ({ page }) => {
        test.slow(); // axe looks at each of the thousands of cells in the gallery's tables
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.goto(path);
        expect(await ground(page)).toBe(theme);
        const axe = new AxeBuilder({ page });
        // The gallery shows one widget in many states, each under the widget's own name.
        if (path.endsWith('gallery/')) axe.disableRules('landmark-unique');
        const { violations } = await axe.analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
        expect(found).toEqual([]);
      });
    }

    for (const width of [320, 360]) {
      test(`needs no sideways scroll at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(path);
        const wide = await page.evaluate(() => {
          window.scrollTo(10_000, 0);
          const edge = document.documentElement.clientWidth;
          const outside = [...document.body.querySelectorAll('*')].filter(
            (element) => element.getBoundingClientRect().right > edge + 1,
          );
          const culprits = outside.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
          return window.scrollX === 0 ? [] : culprits;
        });
        expect(wide).toEqual([]);
      });
    }

    test('moves nothing for a reader who asked for reduced motion', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path);
      const moving = await page.evaluate(() => {
        const lasts = (durations: string) =>
          durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01);
        return [...document.querySelectorAll('*')]
          .filter((element) => {
            const style = getComputedStyle(element);
            const glides = element === document.scrollingElement && style.scrollBehavior !== 'auto';
            return glides || lasts(style.transitionDuration) || lasts(style.animationDuration);
          })
          .map((element) => element.outerHTML.slice(0, 120));
      });
      expect(moving).toEqual([]);
    });
  });
}

/** Whether the page has a light or a dark ground: a theme that did not take would be checked for nothing. */
async function ground(page: Page): Promise<'light' | 'dark'> {
  const colour = await page.evaluate(() => {
    const [html, body] = [document.documentElement, document.body].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    return body === 'rgba(0, 0, 0, 0)' ? html : body;
  });
  const [red = 0] = (colour?.match(/[\d.]+/g) ?? []).map(Number);
  return red > 127 ? 'light' : 'dark';
}
