/** The bug lab's examples on its gallery page, and the page that leads to every widget's. */
import { EXAMPLES } from '../../src/components/widgets/bug-lab/examples.ts';
import { run } from '../../src/components/widgets/bug-lab/model.ts';
import { numpyFormat } from '../../src/lib/text/numpy-format.ts';
import { expect, LOCALES, test } from './site.ts';
import { WIDGETS } from './widget-pages.ts';

for (const locale of LOCALES) {
  test(`${locale}: the gallery leads to every widget and shows the landing page’s puzzle`, async ({
    page,
  }) => {
    await page.goto(`${locale}/gallery/`);
    const links = await page
      .locator('main ul a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.sort()).toEqual(WIDGETS.map((name) => `${name}/`).sort());
    const opening = page.locator('[data-example=opening]');
    await expect(opening.locator('.plot:visible')).toHaveCount(1);
    await expect(opening.locator('.readout dd')).toHaveText('3.40488818e-70');
    await page.locator('main ul a', { hasText: 'bug-lab' }).click();
    await expect(page.locator('[data-example]')).toHaveCount(Object.keys(EXAMPLES).length);
  });

  for (const [name, state] of Object.entries(EXAMPLES)) {
    test(`${locale}: the example ${name} draws, its table holds the values, a browser draws the same`, async ({
      page,
    }) => {
      await page.goto(`${locale}/gallery/bug-lab/`);
      const example = page.locator(`[data-example="${name}"]`);
      await expect(example.locator('.plot:visible')).toHaveCount(1);
      await example.locator('.data-table summary').click();
      const { g, series } = run(state);
      await expect(example.locator('tbody tr')).toHaveCount(g.length);
      const cells = await example
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
        );
      const due = Array.from(g, (gradient, i) =>
        [gradient, ...series.map(({ values }) => values[i] ?? NaN)].map(numpyFormat),
      );
      expect(cells).toEqual(due);

      // The browser draws the same shapes from the state as the build did.
      const shapes = () =>
        example
          .locator('.plot:visible .layer:not(.tips) :is(path, circle)')
          .evaluateAll((all) =>
            all.map((shape) =>
              ['d', 'cx', 'cy', 'r', 'transform'].map((key) => shape.getAttribute(key)).join(' '),
            ),
          );
      const drawn = await shapes();
      expect(drawn.length).toBeGreaterThan(0);
      await page.mouse.move(1, 1);
      await expect(example.locator('section.bug-lab')).toHaveAttribute('data-ready', '');
      const step = example.locator('.cursor input[type=range]');
      await step.press('Shift+ArrowLeft');
      await expect(example.locator('.figure-host')).toHaveAttribute('data-drawn', 'live');
      await step.press('Shift+ArrowRight');
      await expect.poll(shapes).toEqual(drawn);
    });
  }
}
