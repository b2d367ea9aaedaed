/** The six boards to draw on, under a finger. */
import type { CDPSession, Locator, Page } from '@playwright/test';

import { strings } from '../../src/components/lesson/strings.ts';
import { numbersOf } from './predict.ts';
import { expect, test } from './site.ts';

const LESSONS = [
  'gradient-descent',
  'moving-average',
  'momentum',
  'rmsprop',
  'bias-correction',
  'adam',
];

const open = async (page: Page, slug: string): Promise<Locator> => {
  await page.goto(`en/${slug}/`);
  const piece = page.locator('predict-curve').first();
  const board = piece.getByRole('slider');
  await piece.evaluate((element) => element.scrollIntoView({ block: 'center' })); // its script comes when it is near
  await expect(board).toBeAttached();
  // As one reads: the question on top, the button under the board.
  await piece.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  return piece;
};

/** Moves a finger through places of a board, shares of its width and of its height from below. */
async function swipe(
  cdp: CDPSession,
  board: Locator,
  places: readonly (readonly [number, number])[],
): Promise<void> {
  const box = await board.boundingBox();
  if (!box) throw new Error('The board has no place.');
  const points = places.map(([across, up]) => ({
    x: box.x + box.width * across,
    y: box.y + box.height * (1 - up),
  }));
  for (const [i, point] of points.entries())
    await cdp.send('Input.dispatchTouchEvent', {
      type: i === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [point],
    });
  await board.page().waitForTimeout(200); // a finger that rests: a tap after a fling would only stop it
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points.slice(-1) });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Steps in which a browser makes up its mind whether a finger scrolls. */
const UNDECIDED = 3;

/**
 * The places that a hand passes along a curve: four from each step to the next as long as the finger could still scroll,
 * then each step, since the board draws a straight line from one move to the next.
 */
const alongOf = (curve: readonly number[]): (readonly [at: number, y: number])[] =>
  curve.flatMap((y, i) => {
    const next = curve[i + 1];
    if (next === undefined || i >= UNDECIDED) return [[i, y] as const];
    return [0, 0.25, 0.5, 0.75].map((by) => [i + by, y + (next - y) * by] as const);
  });

/** Where a board is on the screen: elsewhere once the page has scrolled. */
const topOf = async (board: Locator): Promise<number> =>
  Math.round((await board.boundingBox())?.y ?? NaN);

for (const width of [360, 412])
  test.describe(`with a finger at ${width} px`, () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width, height: 740 } });

    for (const slug of LESSONS)
      test(`a stroke along the curve of ${slug} is kept whole`, async ({ page }) => {
        const piece = await open(page, slug);
        const board = piece.locator('.board').first();
        const { curve, range } = await numbersOf(piece);
        const cdp = await page.context().newCDPSession(page);
        const before = await topOf(board);
        const up = (y: number) => Math.min(Math.max((y - range[0]) / (range[1] - range[0]), 0), 1);
        await swipe(
          cdp,
          board,
          alongOf(curve).map(([at, y]) => [at / (curve.length - 1), up(y)] as const),
        );
        const drawn = (await board.locator('path.mine').getAttribute('d')) ?? '';
        expect(drawn.match(/[ML]/g)).toHaveLength(curve.length);
        expect(await topOf(board)).toBe(before);
        await piece.getByRole('button', { name: strings.en.done }).tap();
        expect(await topOf(board), 'what was drawn stays in sight').toBe(before);
        const said = piece.getByRole('status');
        await expect(said).toContainText(new RegExp(`${strings.en.exact}|${strings.en.close}`));
      });
  });

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('nobody is told of keys', async ({ page }) => {
    const piece = await open(page, 'gradient-descent');
    await expect(piece.locator('.how')).toBeVisible();
    for (const told of await page.locator('.keys-only').all()) await expect(told).toBeHidden();
    expect(await page.locator('.keys-only').count()).toBeGreaterThan(1);
  });

  test('a stroke up draws, and scrolls the page once the curve is handed in', async ({ page }) => {
    const piece = await open(page, 'moving-average');
    const board = piece.locator('.board').first();
    const cdp = await page.context().newCDPSession(page);
    const places = Array.from({ length: 9 }, (_, i) => [0.5, 0.1 + i / 10] as const);
    const before = await topOf(board);
    await swipe(cdp, board, places);
    await expect(board.locator('path.mine')).toHaveAttribute('d', /L/);
    expect(await topOf(board)).toBe(before);
    await piece.getByRole('button', { name: strings.en.done }).tap();
    await expect(piece.getByRole('status')).toContainText('%');
    const resting = await topOf(board);
    await swipe(cdp, board, places);
    await expect.poll(() => topOf(board)).not.toBe(resting);
  });
});

test('a curve begins at the value of step 0 where that is given', async ({ page }) => {
  const piece = await open(page, 'gradient-descent');
  const board = piece.locator('.board').first();
  await expect(board.locator('.given')).toBeVisible();
  await expect(piece.locator('.x-ticks').first()).toContainText(/^\s*0/);
  await piece.getByRole('button', { name: strings.en.done }).click();
  await expect(piece.getByRole('status')).toHaveText(strings.en.drawFirst);
  const box = await board.boundingBox();
  if (!box) throw new Error('The board has no place.');
  // A flat line in the middle: not far in height, another shape.
  await page.mouse.move(box.x + box.width / 10, box.y + box.height / 2);
  await page.mouse.down();
  await expect(piece.getByRole('status')).toBeEmpty();
  await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 10 });
  await page.mouse.up();
  await expect(board.locator('path.mine')).toHaveAttribute('d', /^M0 4\d\.?\d*L/); // θ = 1 of ±1.2
  await piece.getByRole('button', { name: strings.en.done }).click();
  await expect(piece.getByRole('status')).toHaveText(new RegExp(`^${strings.en.crosses}`));
});
