/** Cause and effect on one screen: each view's figure, the control it is about and what it says, at three sizes. */
import type { Page } from '@playwright/test';

import { readFileSync } from 'node:fs';

import { LESSONS } from '../../src/course.ts';
import { measured, type Measure } from './measured.ts';
import { expect, LOCALES, test } from './site.ts';
import { drawnLive, settled } from './probes.ts';
import { WIDGET_PAGES, WIDGETS } from './widget-pages.ts';

/** The sizes, and how much of the height figure, control and readout may take. */
const SCREENS = [
  { width: 1280, height: 800, most: 700, plot: 500 },
  { width: 820, height: 1180, most: 1000, plot: 500 },
  { width: 360, height: 740, most: 600, plot: 300 },
] as const;

/** What is wrong with what was measured, in words. */
const faultsOf = (views: readonly Measure[], { most, plot }: (typeof SCREENS)[number]): string[] =>
  views.flatMap(({ name, height, plots, controls, texts, overlaps }) => [
    ...(height > most ? [`${name}: figure, control and readout take ${height} px of ${most}`] : []),
    ...plots.filter((each) => each > plot).map((each) => `${name}: a plot of ${each} px`),
    ...(controls.length > 3
      ? [`${name}: ${controls.length} controls: ${controls.join(', ')}`]
      : []),
    ...texts.map((text) => `${name}: ${text}`),
    ...overlaps.map((pair) => `${name}: ${pair}`),
  ]);

/** Wakes every view of a page, and has each drawn by the browser for the width it has now. */
async function drawAll(page: Page): Promise<void> {
  let x = 1;
  const sections = page.locator('section.widget');
  await expect(async () => {
    await page.mouse.move(x++, 1);
    await expect(page.locator('section.widget[data-ready]')).toHaveCount(await sections.count(), {
      timeout: 300,
    });
  }).toPass();
  expect(await page.evaluate(drawnLive), 'figures that no browser has drawn').toEqual([]);
  await page.evaluate(settled);
}

/** The lessons that have figures. */
const DRAWN = LESSONS.filter((slug) =>
  readFileSync(`src/content/docs/en/${slug}.mdx`, 'utf8').includes('components/widgets/'),
);

for (const slug of new Set([...DRAWN, ...WIDGET_PAGES]))
  for (const locale of LOCALES)
    test(`/${locale}/${slug}/: every view fits a screen, as built and in use`, async ({ page }) => {
      test.slow();
      await page.goto(`${locale}/${slug}/`);
      for (const screen of SCREENS.toReversed()) {
        await page.setViewportSize(screen);
        const built = await page.evaluate(measured, 'section.widget');
        expect(built.length).toBeGreaterThan(0);
        expect(faultsOf(built, screen), `built, ${screen.width} px`).toEqual([]);
      }
      await expect(page.locator('section.widget[data-ready]'), 'none is in use').toHaveCount(0);
      for (const screen of SCREENS) {
        await page.setViewportSize(screen);
        await drawAll(page);
        const live = await page.evaluate(measured, 'section.widget');
        expect(faultsOf(live, screen), `live, ${screen.width} px`).toEqual([]);
      }
      await expect(
        page.locator('.more > .controls:empty'),
        'a fold that opens to nothing',
      ).toHaveCount(0);
      await page.evaluate(() => {
        for (const table of document.querySelectorAll<HTMLDetailsElement>('.data-table'))
          table.open = true;
      });
      await expect(page.locator('.data-table table').first()).toBeVisible();
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(widest, 'the plotted numbers scroll by themselves').toBe(SCREENS.at(-1)?.width);
    });

for (const name of WIDGETS)
  for (const locale of LOCALES)
    test(`${locale}, ${name}: in no example do names stand on one another, or get too small to read`, async ({
      page,
    }) => {
      await page.goto(`${locale}/gallery/${name}/`);
      for (const { width, height } of SCREENS) {
        await page.setViewportSize({ width, height });
        const examples = await page.evaluate(measured, '[data-example]');
        expect(examples.length).toBeGreaterThan(0);
        const faults = examples.flatMap(({ name: example, texts, overlaps }) =>
          [...texts, ...overlaps].map((fault) => `${example}: ${fault}`),
        );
        expect(faults, `${width} px`).toEqual([]);
      }
      await expect(page.locator('section.widget[data-ready]'), 'none is in use').toHaveCount(0);
    });
