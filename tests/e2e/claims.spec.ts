/** The race and the cards of claims: what a slider races, and where a card's links lead. */
import type { Locator, Page } from '@playwright/test';

import { short } from '../../src/components/kit/words/say.ts';
import { strings } from '../../src/components/lesson/strings.ts';
import { whole } from '../../src/lib/train/jobs.ts';
import { bestOf } from '../../src/lib/train/race-best.ts';
import { expect, LOCALES, test } from './site.ts';
import { wake } from './widgets.ts';

const figure = (page: Page, view: string): Locator => page.locator(`#figure-race-${view}`);
const caption = (root: Locator): Locator => root.locator('figcaption');

/** What Adam does best in the bowl, as a caption says it. */
function adamIn(angle: number, steps: number): string {
  const { ends } = whole({
    experiment: 'race',
    options: { task: 'bowl', steps, angle, noise: 0 },
  });
  return `Adam ${short(bestOf(ends.adam)?.loss ?? NaN, 2)}`;
}

for (const locale of LOCALES)
  test(`a slider races everyone anew, and the caption says the budget, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`${locale}/claims/`);
    const root = figure(page, 'turn');
    await root.scrollIntoViewIfNeeded();
    await wake(page, root);
    await expect(caption(root)).toContainText(adamIn(0, 100));
    await root.locator('input[type=range]').first().press('End');
    await expect(caption(root)).toContainText('90°', { timeout: 10_000 });
    await expect(caption(root)).toContainText(adamIn(90, 100));
    await expect(caption(root)).toContainText('73');
  });

test('the race plays from the start', async ({ page }) => {
  await page.goto('en/claims/');
  const root = figure(page, 'paths');
  await root.scrollIntoViewIfNeeded();
  await wake(page, root);
  await root.getByRole('button', { name: 'Play' }).click();
  await expect(caption(root)).toContainText(/Step \d\d?:/);
  await expect(caption(root)).toContainText('Step 100:', { timeout: 30_000 });
});

for (const locale of LOCALES)
  test(`a card’s links set the figure, and the card says what was seen, in ${locale}`, async ({
    page,
  }) => {
    const words = strings[locale];
    await page.goto(`${locale}/claims/`);
    const card = page.locator('claim-links#claim-combines');
    await card.scrollIntoViewIfNeeded();
    await expect(page.locator('claim-links:defined').first()).toBeAttached();
    await expect(card.locator('.said')).toBeEmpty();
    await card.getByRole('link').first().click();
    await expect(page).toHaveURL(/\?race\.angle=45#figure-race-turn$/);
    await expect(figure(page, 'turn')).toBeInViewport();
    await expect(caption(figure(page, 'turn'))).toContainText(adamIn(45, 100), { timeout: 10_000 });
    await card.scrollIntoViewIfNeeded();
    await expect(card.locator('.said')).toHaveText(words.claimSeenOne);
    await card.getByRole('link').last().click();
    await page.locator('claim-links#claim-combines').scrollIntoViewIfNeeded();
    await expect(card.locator('.said')).toHaveText(words.claimSeenBoth);
  });

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('cards show verdicts, evidence and links', async ({ page }) => {
    await page.goto('en/claims/');
    await expect(page.locator('.claim')).toHaveCount(6);
    await expect(page.locator('.claim a[href^="?race."]')).toHaveCount(12);
    await expect(page.getByText(strings.en.verdictConditions)).toHaveCount(3);
  });
});
