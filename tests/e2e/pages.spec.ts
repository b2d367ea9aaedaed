/** What holds on every page, whatever it shows, as it is read: one load a page, and one for axe. */
import { gzipSync } from 'node:zlib';

import AxeBuilder from '@axe-core/playwright';
import type { Response } from '@playwright/test';

import { hangulFonts, KOREAN, torn } from './korean.ts';
import { fewRows, ground, grownScripts, moving, sidewaysScroll } from './probes.ts';
import { expect, isWidgetGallery, PAGES, test } from './site.ts';

const PHONES = [320, 360];
const WIDTHS = [...PHONES, 390, 768, 1280];
/** What a reader who only reads has to download beside the page; tests/built/budget.test.ts counts what is in it too. */
const SCRIPT = 12_000;

for (const path of PAGES) {
  const locale = /^(ko|en)\//.exec(path)?.[1];

  test(`/${path} loads in silence, in its language and font, with its maths, and fits every screen`, async ({
    page,
  }) => {
    const scripts: Promise<number>[] = [];
    const fonts: string[] = [];
    const note = (response: Response) => {
      if (response.request().resourceType() === 'script')
        scripts.push(response.body().then((body) => gzipSync(body).length));
      if (/adam-sans-kr.*\.woff2/.test(response.url())) fonts.push(response.url());
    };
    page.on('response', note);
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    page.off('response', note); // the first scroll wakes widgets

    const lang = await page.locator('html').getAttribute('lang');
    if (locale === undefined) expect.soft(['ko', 'en']).toContain(lang);
    else {
      expect.soft(lang).toBe(locale);
      const fetched = await Promise.all(scripts);
      expect.soft(fetched.length, 'scripts').toBeGreaterThan(0);
      const bytes = fetched.reduce((sum, size) => sum + size, 0);
      expect.soft(bytes, 'bytes of script before it is used').toBeLessThanOrEqual(SCRIPT);
      expect.soft(fonts, 'Korean fonts').toHaveLength(locale === 'ko' ? 1 : 0);
    }
    await expect.soft(page.locator('.katex-error')).toHaveCount(0);
    expect.soft(await page.evaluate(grownScripts), 'scripts of formulas').toEqual([]);

    const korean = locale === 'ko' && !isWidgetGallery(path);
    for (const width of korean ? WIDTHS : PHONES) {
      await page.setViewportSize({ width, height: 740 });
      if (PHONES.includes(width))
        expect.soft(await page.evaluate(sidewaysScroll), `sideways at ${width} px`).toEqual([]);
      if (korean)
        expect.soft(await torn(page), `a line starts with a particle at ${width} px`).toEqual([]);
    }
    if (korean) {
      const set = await hangulFonts(page);
      expect.soft(set.length, 'styles that set Hangul').toBeGreaterThan(0);
      for (const { style, fonts: used } of set) expect.soft(used, style).toEqual([KOREAN]);
    }
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect.soft(await page.evaluate(moving), 'moves under reduced motion').toEqual([]);
  });

  test(`/${path} has no accessibility violation in either theme`, async ({ page }) => {
    test.slow(); // the library's page has thousands of elements
    // A gallery page shows its widget a dozen times over, and has a twin for the other theme.
    const first = isWidgetGallery(path) && locale === 'en' ? 'dark' : 'light';
    const themes = isWidgetGallery(path) ? ([first] as const) : (['light', 'dark'] as const);
    await page.emulateMedia({ colorScheme: first, reducedMotion: 'reduce' });
    await page.goto(path);
    await page.evaluate(fewRows);
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      expect(await page.evaluate(ground)).toBe(theme);
      const axe = new AxeBuilder({ page });
      // The gallery shows one widget in many states, each under the widget's own name.
      if (/\/gallery\//.test(path)) axe.disableRules('landmark-unique');
      // A theme is colours: whatever else axe looks at is the same in both.
      if (theme !== first) axe.withRules(['color-contrast', 'link-in-text-block']);
      const { violations } = await axe.analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      expect.soft(found, theme).toEqual([]);
    }
  });
}
