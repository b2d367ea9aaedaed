/** The page that leads to every widget's examples, and the values of the bug lab's. */
import { EXAMPLES } from '../../src/components/widgets/bug-lab/examples.ts';
import { VIEWS } from '../../src/components/widgets/bug-lab/params.ts';
import { run } from '../../src/components/widgets/bug-lab/model.ts';
import { numpyFormat } from '../../src/lib/text/numpy-format.ts';
import { expect, LOCALES, test } from './site.ts';
import { WIDGETS } from './widget-pages.ts';

for (const locale of LOCALES)
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
    await expect(page.locator('[data-example]')).toHaveCount(
      Object.keys(EXAMPLES).length * VIEWS.length,
    );
  });

test('the bug lab’s tables hold the values of their runs', async ({ page }) => {
  await page.goto('en/gallery/bug-lab/');
  for (const [name, state] of Object.entries(EXAMPLES)) {
    const { g, series } = run(state);
    const table = page.locator(`[data-example="${name}"] .data-table`).first();
    await table.locator('summary').click();
    await expect(table.locator('tbody tr')).toHaveCount(g.length);
    const cells = await table
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
      );
    const due = Array.from(g, (gradient, i) =>
      [gradient, ...series.map(({ values }) => values[i] ?? NaN)].map(numpyFormat),
    );
    expect(cells, name).toEqual(due);
  }
});
