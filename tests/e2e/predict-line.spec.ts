/** A line of code as the answer to a question: chosen by mouse, finger and keys, answered for itself. */
import type { Page } from '@playwright/test';

import { strings } from '../../src/components/lesson/strings.ts';
import { sourceOf } from '../../src/lib/codegen/lessons/lesson-code.ts';
import { questionScript } from '../../src/lib/codegen/question.ts';
import { settings } from '../../src/lib/facts/puzzle.ts';
import { expect, LOCALES, test } from './site.ts';

const piece = (page: Page) => page.locator('#predict-line');
const radio = (page: Page, line: string) =>
  piece(page).getByRole('radio', { name: line, exact: true });
const GUILTY = ['m = m / (1 - beta1**t)', 'v = v / (1 - beta2**t)'];
const INNOCENT = 'update = m / (np.sqrt(v) + eps)';

for (const locale of LOCALES) {
  test(`nothing before the question gives its answer away, and each line has an answer of its own, ${locale}`, async ({
    page,
  }) => {
    const words = strings[locale];
    await page.goto(`${locale}/puzzle/`);
    await expect(piece(page).locator('.answer')).toBeHidden();
    const before = await page.evaluate(() => {
      const until = document.querySelector('#predict-line');
      const shown = [
        ...document.querySelectorAll<HTMLElement>(
          'nav a, chapter-list a, h1, h2, main p, main li, summary',
        ),
      ];
      return shown
        .filter(
          (one) =>
            one.matches('nav *, chapter-list *, h2') ||
            (until && one.compareDocumentPosition(until) & 4),
        )
        .map((one) => one.innerText)
        .join('\n');
    });
    expect(before).not.toMatch(
      /stored back|in place|overwrit|step 2|too large|되돌려|덮어|스텝 2/i,
    );

    const said = piece(page).locator('.said');
    const answers = new Set<string>();
    const lines = await piece(page).getByRole('radio').count();
    for (let i = 0; i < lines; i++) {
      await piece(page).getByRole('radio').nth(i).check();
      await expect(said).toBeEmpty();
      await piece(page).getByRole('button', { name: words.commitChoice }).click();
      const right = (await piece(page).locator('label.right :checked').count()) > 0;
      await expect(said).toContainText(right ? words.right : words.notRight);
      await expect(piece(page).locator('.answer')).toBeVisible();
      answers.add((await said.textContent()) ?? '');
      await piece(page).getByRole('button', { name: words.again }).click();
    }
    expect(lines).toBe(6);
    expect(answers.size).toBe(lines);
  });
}

test('keys choose a line and commit to it, and it stands on return', async ({ page }) => {
  await page.goto('en/puzzle/');
  await piece(page).getByRole('radio').first().focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
  await expect(radio(page, GUILTY[0] ?? '')).toBeChecked();
  await expect(piece(page).locator('.answer')).toBeHidden();
  const commit = piece(page).getByRole('button', { name: strings.en.commitChoice });
  for (let i = 0; i < 3 && !(await commit.evaluate((b) => b === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(piece(page).locator('.said')).toContainText(strings.en.right);
  await page.reload();
  await expect(radio(page, GUILTY[0] ?? '')).toBeChecked();
  await expect(piece(page).locator('.answer')).toBeVisible();
});

test('the script is copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/puzzle/');
  await piece(page).getByRole('button', { name: strings.en.copy }).click();
  await expect(piece(page).locator('copy-code')).toContainText(strings.en.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(sourceOf(questionScript(settings)));
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('a tap anywhere on a line chooses it', async ({ page }) => {
    await page.goto('ko/puzzle/');
    const line = piece(page).locator('label', { hasText: INNOCENT });
    const box = await line.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(40);
    await line.tap({ position: { x: (box?.width ?? 0) - 8, y: 8 } });
    await expect(radio(page, INNOCENT)).toBeChecked();
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the question stands, and its answer a summary away', async ({ page }) => {
    await page.goto('en/puzzle/');
    await expect(piece(page).locator('legend')).toBeVisible();
    await expect(piece(page).locator('.offered-lines')).toContainText(INNOCENT);
    await expect(piece(page).locator('button, input').filter({ visible: true })).toHaveCount(0);
    await expect(piece(page).locator('.answer p')).toBeHidden();
    await piece(page).locator('summary').click();
    await expect(piece(page).locator('.answer p')).toBeVisible();
  });
});
