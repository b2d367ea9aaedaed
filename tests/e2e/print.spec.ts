/** The pages on paper. */
import { GUIDES, LESSONS } from '../../src/course.ts';
import { expect, LOCALES, test } from './site.ts';
import { WIDGET_PAGES, widgetsOn } from './widget-pages.ts';
import { WidgetPage } from './widgets.ts';

/** Width (px) of a sheet of A4 between its margins. */
const SHEET = 718;
/** A line's height (px): more under the last one could be a sheet of its own. */
const LINE = 30;

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: SHEET, height: 1000 });
  await page.emulateMedia({ media: 'print' });
});

for (const locale of LOCALES)
  test(`nothing is cut off, and no page ends with a blank sheet, ${locale}`, async ({ page }) => {
    for (const slug of [...LESSONS, ...GUIDES]) {
      await page.goto(`${locale}/${slug}/`);
      const under = await page.evaluate(() => {
        const parts = [...document.querySelectorAll('.sl-markdown-content > *')];
        const bottoms = parts.map((part) => part.getBoundingClientRect().bottom);
        return document.documentElement.scrollHeight - scrollY - Math.max(...bottoms);
      });
      expect(Math.abs(under), slug).toBeLessThan(LINE);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter(
            (element) =>
              element.checkVisibility() &&
              !element.closest('.katex-mathml') &&
              element.scrollWidth > element.clientWidth + 1 &&
              /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX),
          )
          .map((element) => `${element.tagName}.${element.className}`),
      );
      expect.soft(cut, slug).toEqual([]);
    }
  });

test('on paper every widget stands with its figure whole and no controls', async ({ page }) => {
  for (const slug of WIDGET_PAGES) {
    await page.goto(`ko/${slug}/`);
    for (const name of widgetsOn(slug)) {
      const widget = new WidgetPage(page, 'ko', name);
      await expect(widget.root.locator('.plot:visible').first()).toBeVisible();
      for (const part of ['.controls', '.player', '.menu', '.slider', '.reset'])
        for (const each of await widget.root.locator(part).all()) await expect(each).toBeHidden();
    }
  }
});
