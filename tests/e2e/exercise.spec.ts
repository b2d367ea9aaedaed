/** Exercises: a checked number, hints one by one, the solution. */
import { strings } from '../../src/components/lesson/strings.ts';
import { expect, LOCALES, test } from './site.ts';

const LESSON = 'moving-average/';

for (const locale of LOCALES)
  test(`a number is checked as often as the reader likes, and not given away, ${locale}`, async ({
    page,
  }) => {
    const words = strings[locale];
    await page.goto(`${locale}/${LESSON}`);
    const check = page.locator('exercise-check').first();
    const exercise = page.locator('.exercise').filter({ has: check }).first();
    const field = check.getByRole('textbox');
    const said = check.getByRole('status');
    const button = check.getByRole('button', { name: words.check });
    const value = Number(await check.getAttribute('data-value'));

    await button.click();
    await expect(said).toHaveText(words.notNumber);
    await field.fill(String(value / 4));
    await button.click();
    await expect(said).toHaveText(words.timesSmaller.replace('{factor}', '4'));
    await field.fill(String(value));
    await field.press('Enter');
    await expect(said).toHaveText(words.right);
    await expect(exercise.locator('details.solution')).not.toHaveAttribute('open');
  });

test('hints come one by one, and the solution stays closed until it is asked for', async ({
  page,
}) => {
  await page.goto(`en/${LESSON}`);
  const exercise = page
    .locator('.exercise')
    .filter({ has: page.locator('.hint ~ .hint') })
    .first();
  const hints = exercise.locator('details.hint');
  const solution = exercise.locator('details.solution');
  await expect(hints.nth(0)).toBeVisible();
  await expect(hints.nth(1)).toBeHidden();
  await hints.nth(0).locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(hints.nth(0).locator('p').first()).toBeVisible();
  await expect(hints.nth(1)).toBeVisible();
  await hints.nth(1).locator('summary').click();
  await hints.nth(0).locator('summary').click();
  await expect(hints.nth(1)).toHaveAttribute('open');
  await expect(solution).not.toHaveAttribute('open');
  await solution.locator('summary').click();
  await expect(solution.locator('p').first()).toBeVisible();
});

test('an exercise without number and hints has its answer', async ({ page }) => {
  await page.goto('en/puzzle/');
  const exercise = page.locator('#equal-decays');
  await expect(exercise.locator('input, button')).toHaveCount(0);
  await exercise.locator('summary').click();
  await expect(exercise.locator('details p').first()).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('hints stand one beside the other, and no field asks in vain', async ({ page }) => {
    await page.goto(`ko/${LESSON}`);
    for (const hint of await page.locator('.hint').all()) await expect(hint).toBeVisible();
    await expect(page.locator('exercise-check').first().getByRole('textbox')).toBeHidden();
    await page.locator('.exercise .solution summary').first().click();
    await expect(page.locator('.exercise .solution p').first()).toBeVisible();
  });
});
