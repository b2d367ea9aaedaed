/** Predictions: chosen, typed and drawn; answered only after a commitment; kept for the session. */
import type { Locator, Page } from '@playwright/test';

import { strings } from '../../src/components/lesson/strings.ts';
import { violations } from './axe.ts';
import { numbersOf, storedDrawing } from './predict.ts';
import { expect, LOCALES, test } from './site.ts';

const LESSON = 'moving-average/';
const open = async (page: Page, kind: 'number' | 'curve', locale = 'en'): Promise<Locator> => {
  await page.goto(`${locale}/${LESSON}`);
  const piece = page.locator(`predict-${kind}`).first();
  await expect(piece.locator('details.answer')).toBeHidden();
  await piece.scrollIntoViewIfNeeded();
  await expect(page.locator(`predict-${kind}:defined`).first()).toBeAttached(); // its script comes when it is near
  return piece;
};

test('a choice is committed to, kept for the session alone, and can be taken back', async ({
  page,
  context,
}) => {
  await page.goto('en/puzzle/');
  const piece = page.locator('#predict-last');
  const answer = piece.locator('.answer');
  const commit = piece.getByRole('button', { name: strings.en.commitChoice });
  const again = piece.getByRole('button', { name: strings.en.again });
  await commit.click();
  await expect(piece.getByRole('status')).toHaveText(strings.en.chooseFirst);
  await expect(piece.getByRole('radio').first()).toBeFocused();

  // The keyboard moves over the answers without handing one in.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(piece.getByRole('radio').nth(2)).toBeChecked();
  await expect(answer).toBeHidden();
  await expect(piece.getByRole('status')).toBeEmpty();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(again).toBeFocused();
  await expect(piece.getByRole('status')).toHaveText(strings.en.notRight);
  await expect(answer).toBeVisible();

  await page.reload();
  await expect(piece.getByRole('radio').nth(1)).toBeChecked();
  await expect(answer).toBeVisible();
  const keys = () =>
    page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('predict')));
  expect(await keys()).toEqual([expect.stringMatching(/^predict:.*\/en\/puzzle\/#[\w-]+$/)]);
  expect(await context.cookies()).toEqual([]);
  await again.click();
  await expect(answer).toBeHidden();
  await expect(piece.getByRole('radio').first()).toBeFocused();
  expect(await keys()).toEqual([]);
});

for (const locale of LOCALES)
  test(`a number is committed to before the answer opens, ${locale}`, async ({ page }) => {
    const words = strings[locale];
    const piece = await open(page, 'number', locale);
    const field = piece.getByRole('textbox');
    const said = piece.getByRole('status');
    const value = Number(await piece.getAttribute('data-value'));

    await field.fill('seven');
    await piece.getByRole('button', { name: words.commit }).click();
    await expect(said).toHaveText(words.notNumber);
    await expect(field).toHaveValue('seven');
    await expect(field).toBeFocused();
    await expect(piece.locator('details.answer')).toBeHidden();

    await field.fill(`${value * 2.3}`);
    await field.press('Enter');
    await expect(said).toContainText(words.timesLarger.replace('{factor}', '2.3'));
    await expect(piece.locator('details.answer')).toBeVisible();
    await expect(piece.getByRole('button', { name: words.again })).toBeFocused();

    await page.reload();
    await expect(said).toContainText('2.3');
    await piece.getByRole('button', { name: words.again }).click();
    await expect(said).toBeEmpty();
    await expect(field).toHaveValue('');
    await field.fill(String(value));
    await piece.getByRole('button', { name: words.commit }).click();
    await expect(said).toContainText(words.right);

    // Within the tolerance of a guess is near it, and not the number.
    const tolerance = Number(await piece.getAttribute('data-tolerance'));
    await piece.getByRole('button', { name: words.again }).click();
    await field.fill(String(value * (1 + tolerance / 2)));
    await field.press('Enter');
    await expect(said).toContainText(words.close);
    await expect(said).not.toContainText(words.right);
  });

test('a curve drawn with the mouse is overlaid by the actual one and scored as it says', async ({
  page,
}) => {
  const piece = await open(page, 'curve');
  const board = piece.locator('.board').first();
  const actual = board.locator('path.curve');
  await expect(actual).toHaveAttribute('d', '');
  await expect(piece).not.toContainText(strings.en.score.slice(0, 20));

  const box = await board.boundingBox();
  if (!box) throw new Error('The board has no place.');
  await page.mouse.move(box.x + 2, box.y + box.height - 2);
  await page.mouse.down();
  for (const [across, down] of [
    [0.3, 0.5],
    [0.5, 0.8],
    [0.9, 0.1],
  ] as const)
    await page.mouse.move(box.x + across * box.width, box.y + down * box.height, { steps: 5 });
  await page.mouse.up();
  await piece.getByRole('button', { name: strings.en.done }).click();

  await expect(actual).toHaveAttribute('d', /^M/);
  await expect(piece.locator('.ends').first()).toContainText(strings.en.actual);
  await expect(piece.locator('details.answer')).toBeVisible();
  const drawn = await storedDrawing(page);
  const { curve, range } = await numbersOf(piece);
  expect(drawn).toHaveLength(curve.length);
  const gaps = curve.map((y, i) => Math.abs(y - (drawn[i] ?? NaN)) / (range[1] - range[0]));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const widest = gaps.indexOf(Math.max(...gaps)); // the first value is step 0
  const text = (await piece.getByRole('status').textContent()) ?? '';
  expect(Number(/([\d.]+)%/.exec(text)?.[1])).toBeCloseTo(mean * 100, mean > 0.1 ? 0 : 1);
  expect(text).toContain(` ${widest}:`);

  await page.reload();
  await expect(piece.getByRole('status')).toHaveText(text);
  expect(await violations(page, { within: 'predict-curve' })).toEqual([]);
});

test('a curve is drawn with the keyboard alone', async ({ page }) => {
  const piece = await open(page, 'curve');
  const board = piece.getByRole('slider');
  await piece.getByRole('button', { name: strings.en.done }).click();
  await expect(piece.getByRole('status')).toHaveText(strings.en.drawFirst);
  await expect(board).toBeFocused();

  const { curve, range } = await numbersOf(piece);
  const height = range[1] - range[0];
  const value = async () => Number(await board.getAttribute('aria-valuenow'));
  const given = curve[0] ?? NaN; // of step 0
  await page.keyboard.press('ArrowUp');
  await expect(piece.getByRole('status')).toBeEmpty();
  expect(await value()).toBeCloseTo(given + height * 0.05, 9);
  await expect(board).toHaveAttribute('aria-valuetext', /\b1: /);
  await page.keyboard.press('End');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Shift+ArrowUp');
  expect(await value()).toBeCloseTo(given + height * 0.305, 9);
  await expect(board).toHaveAttribute('aria-valuetext', new RegExp(`\\b${curve.length - 1}: `));
  await page.keyboard.press('Shift+ArrowLeft');
  const slope = (height * (0.305 - 0.05)) / (curve.length - 2);
  expect(await value()).toBeCloseTo(given + height * 0.305 - slope, 9);
  await expect(piece.locator('.reading')).toHaveText(
    (await board.getAttribute('aria-valuetext')) ?? '',
  );

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(piece.getByRole('status')).toContainText('%');
  await expect(piece.getByRole('slider')).toHaveCount(0);
  await page.keyboard.press('Enter'); // the focus is on “start again”
  await expect(board).toBeFocused();
  await expect(board.locator('path.curve')).toHaveAttribute('d', '');
  await expect(piece.getByRole('status')).toBeEmpty();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('each question has its answer behind a summary, the curve drawn', async ({ page }) => {
    await page.goto(`en/${LESSON}`);
    for (const kind of ['number', 'curve']) {
      const piece = page.locator(`predict-${kind}`).first();
      await expect(piece.locator('.question')).toBeVisible();
      await expect(piece.locator('button, input').filter({ visible: true })).toHaveCount(0);
      await piece.locator('summary').click();
      await expect(piece.locator('details.answer > p').first()).toBeVisible();
    }
    const plot = page.locator('predict-curve .static-plot').first();
    await expect(plot).toBeVisible();
    await expect(plot.locator('path.curve')).toHaveAttribute('d', /^M/);
  });
});

test('where storage is refused, everything but the memory works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  const piece = await open(page, 'number');
  await piece.getByRole('textbox').fill('1');
  await piece.getByRole('button', { name: strings.en.commit }).click();
  await expect(piece.locator('details.answer')).toBeVisible();
});
