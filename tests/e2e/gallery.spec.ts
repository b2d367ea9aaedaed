/** Every widget's examples, as the gallery page shows them. */
import { EXAMPLES } from '../../src/components/widgets/bug-lab/examples.ts';
import { run } from '../../src/components/widgets/bug-lab/model.ts';
import { numpyFormat } from '../../src/lib/text/numpy-format.ts';
import { expect, LOCALES, test } from './site.ts';

for (const locale of LOCALES) {
  for (const [name, state] of Object.entries(EXAMPLES)) {
    test(`${locale}: the example ${name} draws, its table holds the values, a browser draws the same`, async ({
      page,
    }) => {
      await page.goto(`${locale}/gallery/`);
      const example = page.locator(`[data-example="${name}"]`);
      await expect(example.locator('svg.plot:visible')).toHaveCount(1);
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

      // The browser draws the same lines from the state as the build did.
      const lines = () =>
        example
          .locator('svg.plot:visible path')
          .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
      const drawn = await lines();
      await page.mouse.move(1, 1);
      await expect(example.locator('section.bug-lab')).toHaveAttribute('data-ready', '');
      await example.locator('.cursor input[type=range]').press('Shift+ArrowLeft');
      await expect(example.locator('.figure-host')).toHaveAttribute('data-drawn', 'live');
      await expect.poll(lines).toEqual(drawn);
    });
  }
}
