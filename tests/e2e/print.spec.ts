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
        const parts = [...document.querySelectorAll('.sl-markdown-content > *, .licence')];
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

for (const locale of LOCALES)
  test(`on paper a lesson is a worksheet: what was not opened is not said, ${locale}`, async ({
    page,
  }) => {
    for (const slug of LESSONS) {
      await page.goto(`${locale}/${slug}/`);
      const exercises = page.locator('.exercise');
      expect(await exercises.count(), slug).toBeGreaterThan(1);
      for (const exercise of await exercises.all()) await expect(exercise).toBeVisible();
      const said = await page.evaluate(() =>
        [...document.querySelectorAll('.exercise details *, .predict details *')]
          .filter((element) => element.checkVisibility())
          .map((element) => element.textContent),
      );
      expect(said, slug).toEqual([]);
      const room = await exercises
        .first()
        .evaluate((element) => parseFloat(getComputedStyle(element, '::after').height));
      expect(room, slug).toBeGreaterThan(40);
    }
    // What was opened is printed.
    const opened = page.locator('.exercise .solution').first();
    await opened.evaluate((details) => details.setAttribute('open', ''));
    await expect(opened.locator(':scope > :not(summary)').first()).toBeVisible();
  });

for (const locale of LOCALES)
  test(`at #worksheet a lesson is its exercises alone, ${locale}`, async ({ page }) => {
    for (const slug of LESSONS) {
      await page.goto('about:blank');
      await page.goto(`${locale}/${slug}/#worksheet`);
      const shown = await page
        .locator('.sl-markdown-content > *')
        .evaluateAll((parts) =>
          parts
            .filter((part) => part.checkVisibility())
            .map((part) => part.getAttribute('class') ?? ''),
        );
      const [heading, ...rest] = shown;
      expect(heading, slug).toContain('level-h2');
      expect(rest.filter((name) => name.includes('exercise')).length, slug).toBeGreaterThan(1);
      await expect(page.locator('#exercises')).toBeVisible();
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('.licence')).toBeVisible(); // whoever hands it out needs it
      await expect(page.locator('.title :is(.lead, .aims)').first()).toBeHidden();
      await expect(page.locator('.worksheet')).toBeHidden(); // it is for the screen
    }
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('.worksheet')).toBeVisible();
    await page.locator('.worksheet a').click();
    await expect(page.locator('.title .lead')).toBeVisible();
    await expect(page.locator('.sl-markdown-content > p').first()).toBeVisible();
  });
