/** What holds on every page, as it is read. */
import { isWidgetGallery, PAGES } from '../e2e/site.ts';
import { grownScripts, looseCells, plainLinks, sidewaysScroll } from '../e2e/probes.ts';
import { expect, test } from './test.ts';

// A dozen states of one widget stand on a page that no reader comes to: widgets.spec.ts uses each where readers do.
for (const path of PAGES.filter((page) => !isWidgetGallery(page)))
  test(`/${path} loads in silence, with its font and its maths, and scrolls one way`, async ({
    tab,
  }) => {
    await tab.open(path);
    const fonts = await tab.run(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'error').map((f) => f.family);
    });
    expect(fonts, 'fonts that did not load').toEqual([]);
    expect(await tab.on('.katex-error').count()).toBe(0);
    expect(await tab.on('h1').isShown()).toBe(true);
    expect(await tab.run(plainLinks), 'links in the browser’s own colour').toEqual([]);
    expect(await tab.run(grownScripts), 'scripts of formulas').toEqual([]);
    expect(await tab.run(sidewaysScroll), 'scrolls sideways').toEqual([]);
    expect(await tab.run(looseCells), 'cells out of their columns').toEqual([]);
  });
