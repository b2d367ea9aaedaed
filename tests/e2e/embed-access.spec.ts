/** Each widget as an embed, for whoever uses no mouse, sees little, or has colours of their own. */
import type { Page } from '@playwright/test';

import { violations } from './axe.ts';
import { embed, expect, test } from './embed-host.ts';
import { fewRows, settled } from './probes.ts';
import { LOCALES } from './site.ts';
import { WIDGETS } from './widget-pages.ts';

async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('section.widget[data-ready]')).toBeAttached();
}

/** What a hand can reach, as a list to compare: its kind and name. */
const CONTROLS = 'button, input, select, textarea, summary, a[href], [tabindex="0"]';

for (const widget of WIDGETS)
  for (const lang of LOCALES) {
    test(`${widget}, ${lang}: no accessibility violation in use, and the keyboard reaches every control`, async ({
      page,
      home,
    }) => {
      await page.emulateMedia({ colorScheme: lang === 'ko' ? 'light' : 'dark' });
      await opened(page, embed(home, widget, '', lang));
      for (const summary of await page.locator('section.widget summary:visible').all())
        await summary.click();
      await page.evaluate(fewRows);
      const said = await page
        .locator('.sr-only')
        .evaluateAll(
          (all) => all.filter((each) => each instanceof HTMLElement && each.offsetWidth > 1).length,
        );
      expect(said, 'what is for those who listen is not seen').toBe(0);
      expect(await violations(page)).toEqual([]);

      // A group of choices is one stop: the chosen one.
      const wanted = await page
        .locator(CONTROLS)
        .evaluateAll(
          (all) =>
            all.filter(
              (each) =>
                each.checkVisibility() &&
                !each.matches(':disabled, [tabindex="-1"]') &&
                !(each instanceof HTMLInputElement && each.type === 'radio' && !each.checked),
            ).length,
        );
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      const reached = new Set<number>();
      for (let press = 0; press < wanted + 5; press++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate((selector) => {
          const all = [...document.querySelectorAll(selector)];
          const index = document.activeElement ? all.indexOf(document.activeElement) : -1;
          if (index < 0) return -1;
          const { outlineStyle, boxShadow } = getComputedStyle(all[index] as Element);
          // A slider's ring is drawn by what surrounds it.
          const around = all[index]?.parentElement;
          const ring = around ? getComputedStyle(around).outlineStyle : 'none';
          return outlineStyle === 'none' && boxShadow === 'none' && ring === 'none' ? -2 : index;
        }, CONTROLS);
        expect(at, 'a ring shows where the focus is').not.toBe(-2);
        if (at >= 0) reached.add(at);
      }
      expect(reached.size).toBe(wanted);
    });
  }

for (const widget of WIDGETS)
  test(`${widget}: with text twice as large, on a small screen, nothing is cut off or lies beside it`, async ({
    page,
    home,
  }) => {
    await page.setViewportSize({ width: 640, height: 800 });
    await opened(page, embed(home, widget, '?font=200', 'ko'));
    for (const width of [640, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(settled);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const cut = await page.locator('#embed *').evaluateAll((all) => {
        // What is one pixel wide is for those who listen.
        const heard = all.filter(({ clientWidth }) => clientWidth === 1);
        return all
          .filter(
            (each) =>
              each instanceof HTMLElement &&
              each.checkVisibility() &&
              !each.closest('.sr-only, .table-frame, .plot, pre') &&
              !heard.some((one) => one.contains(each)) &&
              each.scrollWidth > each.clientWidth + 1 &&
              /hidden|clip/.test(getComputedStyle(each).overflowX),
          )
          .map((each) => each.outerHTML.slice(0, 80));
      });
      expect(cut, `${width} px`).toEqual([]);
    }
  });

test('in colours of the reader’s own, lines are seen and keep apart', async ({ page, home }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  for (const widget of WIDGETS) {
    await opened(page, embed(home, widget));
    const { ground, lines } = await page.evaluate(() => {
      const probe = document.createElement('p');
      probe.style.color = 'Canvas';
      document.body.append(probe);
      const strokes = [...document.querySelectorAll('.figure-host .data path')].map(
        (path) => getComputedStyle(path).stroke,
      );
      return {
        ground: getComputedStyle(probe).color,
        lines: strokes.filter((each) => each !== 'none'),
      };
    });
    expect(lines.length, widget).toBeGreaterThan(0);
    expect(lines, widget).not.toContain(ground);
  }
});

test('whoever wants no motion has none unless they start it', async ({ page, home }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await opened(page, embed(home, 'memory', '?autoplay=1&s.steps=60&s.step=3'));
  await page.waitForTimeout(600);
  await expect(page.getByRole('slider').first()).toHaveAttribute('aria-valuetext', 'step 3 of 60');
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});
