/** What a page leaves undone until a reader comes near. */
import { laidOut } from './spacing.ts';
import { expect, test } from './site.ts';
import { WIDGET_PAGES } from './widget-pages.ts';

/** More windows below the window's top than this is far: a browser has what is nearer ready. */
const FAR = 3.5;

/** The drawings that are far from the window: whether a browser has drawn them, and their heights in px. */
const farDrawings = (far: number) =>
  [...document.querySelectorAll('.figure-host > .plot')]
    .filter((plot) => plot.checkVisibility())
    .map((plot) => ({ plot, box: plot.getBoundingClientRect() }))
    .filter(({ box }) => box.top > far * innerHeight)
    .map(({ plot, box }) => ({
      drawn: plot.querySelector('svg')!.checkVisibility({ contentVisibilityAuto: true }), // its ground at least
      height: box.height,
    }));

test('a drawing far from the screen waits in a place of its own size', async ({ page }) => {
  let waiting = 0;
  for (const slug of WIDGET_PAGES) {
    await page.goto(`ko/${slug}/`);
    const before = await page.evaluate(farDrawings, FAR);
    expect(before.filter(({ drawn }) => drawn)).toEqual([]);
    waiting += before.length;
    await page.evaluate(laidOut);
    const heights = (await page.evaluate(farDrawings, FAR)).map(({ height }) => height);
    expect(heights).toEqual(before.map(({ height }) => height));
  }
  expect(waiting).toBeGreaterThan(WIDGET_PAGES.length);
});
