/** Figures of what came after Adam: a hand moves them, and the words under them say what the library computes. */
import type { Locator, Page } from '@playwright/test';

import { run } from '../../src/components/widgets/counterexample/model.ts';
import { params } from '../../src/components/widgets/counterexample/params.ts';
import { count, short } from '../../src/components/kit/words/say.ts';
import { expect, LOCALES, test } from './site.ts';
import { wake } from './widgets.ts';

async function open(page: Page, locale: string, name: string, query = ''): Promise<Locator> {
  await page.goto(`${locale}/beyond/${query}`);
  const root = page.locator(`#figure-${name}`);
  await root.scrollIntoViewIfNeeded();
  await wake(page, root);
  return root;
}

const caption = (root: Locator): Locator => root.locator('figcaption');

for (const locale of LOCALES)
  test(`Adam goes wrong with a short memory, and AMSGrad does not, in ${locale}`, async ({
    page,
  }) => {
    const root = await open(page, locale, 'counterexample', '?counterexample.beta2=0.1');
    await root.getByRole('checkbox', { name: 'AMSGrad' }).check();
    const { sides } = run({ ...params.initial, beta2: 0.1, rules: ['adam', 'amsgrad'] });
    await expect(caption(root)).toContainText(count(sides[1]?.reached));
  });

test('what a slider moves in one view, the others follow', async ({ page }) => {
  const root = await open(page, 'en', 'counterexample-ends');
  const slider = root.getByRole('slider', { name: 'every third gradient' });
  await slider.press('ArrowRight');
  const said = caption(root);
  await expect(said).not.toContainText(`C = ${params.initial.c}:`);
  const shown = Number(/C = ([\d.]+):/.exec((await said.textContent()) ?? '')?.[1]);
  await expect(said).toContainText(short(run({ ...params.initial, c: shown }).flip, 4));
  const other = page.locator('#figure-counterexample-gap');
  await other.scrollIntoViewIfNeeded();
  await expect(caption(other)).toContainText(`C = ${shown},`);
});

test('decay and warmup answer their hands', async ({ page }) => {
  const decay = await open(page, 'en', 'adamw', '?adamw.step=1000');
  await expect(caption(decay)).toContainText('0.889');
  const warmup = await open(page, 'en', 'warmup', '?warmup.over=2000');
  await expect(caption(warmup)).toContainText('1.07');
});
