/** What holds on every page, whatever it shows, as it is read: one load a page. */
import { gzipSync } from 'node:zlib';

import type { Response } from '@playwright/test';

import { violations } from './axe.ts';
import { hangulFonts, KOREAN, torn } from './korean.ts';
import {
  fewRows,
  ground,
  grownScripts,
  looseCells,
  moving,
  plainLinks,
  sidewaysScroll,
} from './probes.ts';
import { expect, isWidgetGallery, PAGES, test } from './site.ts';

const PHONES = [320, 360];
const WIDTHS = [...PHONES, 390, 768, 1280];
/** What a reader who only reads has to download beside the page; tests/built/budget.test.ts counts what is in it too. */
const SCRIPT = 12_000;

for (const path of PAGES) {
  const locale = /^(ko|en)\//.exec(path)?.[1];
  // Twins hold the same pieces in the same colours, so one theme a language shows every page in both.
  const theme = locale === 'en' ? 'dark' : 'light';

  // A dozen states of a widget, one of the twins: widgets.spec.ts has the widget in use in the other colours.
  const looked = !(isWidgetGallery(path) && theme === 'light');
  const accessible = looked ? `, and has no accessibility violation, ${theme}` : '';

  test(`/${path} loads in silence, in its language and font, with its maths, fits every screen${accessible}`, async ({
    page,
  }) => {
    test.slow(); // the library's page has thousands of elements
    const desk = page.viewportSize()!; // that of the configuration
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
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
    expect.soft(await page.evaluate(ground)).toBe(theme);

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
    expect.soft(await page.evaluate(plainLinks), 'links in the browser’s own colour').toEqual([]);
    expect.soft(await page.evaluate(grownScripts), 'scripts of formulas').toEqual([]);

    const korean = locale === 'ko' && !isWidgetGallery(path);
    for (const width of korean ? WIDTHS : PHONES) {
      await page.setViewportSize({ width, height: 740 });
      if (PHONES.includes(width))
        expect.soft(await page.evaluate(sidewaysScroll), `sideways at ${width} px`).toEqual([]);
      expect
        .soft(await page.evaluate(looseCells), `cells out of their columns at ${width} px`)
        .toEqual([]);
      if (korean)
        expect.soft(await torn(page), `a line starts with a particle at ${width} px`).toEqual([]);
    }
    if (korean) {
      const set = await hangulFonts(page);
      expect.soft(set.length, 'styles that set Hangul').toBeGreaterThan(0);
      for (const { style, fonts: used } of set) expect.soft(used, style).toEqual([KOREAN]);
    }
    expect.soft(await page.evaluate(moving), 'moves under reduced motion').toEqual([]);

    if (!looked) return;
    await page.setViewportSize(desk);
    await page.evaluate(fewRows);
    // The gallery shows one widget in many states, each under the widget's own name.
    const without = /\/gallery\//.test(path) ? ['landmark-unique'] : [];
    expect(await violations(page, { without }), `accessibility, ${theme}`).toEqual([]);
  });
}
