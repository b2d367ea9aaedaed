/** The descent widget in its lesson: by mouse, finger and keyboard, and without a script. */
import type { Locator, Page } from '@playwright/test';

import { run } from '../../src/components/widgets/descent/model.ts';
import { params, type State } from '../../src/components/widgets/descent/params.ts';
import { en } from '../../src/components/widgets/descent/strings.en.ts';
import { ko } from '../../src/components/widgets/descent/strings.ko.ts';
import { tableOf } from '../../src/components/widgets/descent/words.ts';
import { printed } from '../../src/components/kit/cells.ts';
import { valley } from '../../src/lib/facts/gradient-descent.ts';
import { wordsIn } from '../../src/components/kit/words/index.ts';
import { expect, test } from './site.ts';

const words = wordsIn('en', { en, ko });
const lesson = (query = '') => `en/gradient-descent/${query}`;

/** A view of the lesson, its script in charge, all it can do unfolded. */
async function open(page: Page, query = '', place = 'figure-descent'): Promise<Locator> {
  await page.goto(lesson(query));
  await page.keyboard.press('Shift');
  return unfolded(page, place);
}

async function unfolded(page: Page, place: string): Promise<Locator> {
  const root = page.locator(`section#${place}`);
  await expect(root).toHaveAttribute('data-ready', '');
  await root.locator('.more > summary').click();
  return root;
}

const value = (root: Locator, name: string) => root.locator(`.readout dd[data-value="${name}"]`);
/** What the learning rate does along an eigenvector, in words. */
const direction = (root: Locator, i: number) =>
  root.locator(`.readout div:has(> dd[data-value="direction-${i}"])`);
const path = (root: Locator) => root.locator('.figure-host').first();
const rate = (root: Locator) => root.getByRole('slider', { name: words['field.lr'] });
const press = (root: Locator, name: string) =>
  root.getByRole('button', { name, exact: true }).click();

/** Where a place of the path's figure is on the screen. */
async function screen(root: Locator, share: readonly [number, number]): Promise<[number, number]> {
  const host = path(root);
  await host.scrollIntoViewIfNeeded();
  const box = await host.boundingBox();
  if (!box) throw new Error('the figure has no box');
  return [box.x + share[0] * box.width, box.y + share[1] * box.height];
}

test('arrow keys on the learning rate change the run, the words and the address', async ({
  page,
}) => {
  const root = await open(page, '?descent.steps=30');
  await rate(root).press('ArrowRight');
  await expect(direction(root, 0)).toContainText(words['kind.cycles']);
  await rate(root).press('ArrowRight');
  await expect(direction(root, 0)).toContainText(words['kind.diverges']);
  await expect(rate(root)).toHaveAttribute('aria-valuetext', /diverges/);
  await expect(page).toHaveURL(/descent\.lr=2\.5/);
  await rate(root).press('Home');
  await expect(direction(root, 0)).toContainText(words['kind.walks']);
});

test('a mouse drags the start', async ({ page }) => {
  const root = await open(page, '?descent.step=0');
  await page.mouse.move(...(await screen(root, [0.3, 0.5])));
  await page.mouse.down();
  await page.mouse.move(...(await screen(root, [0.2, 0.5])), { steps: 4 });
  await page.mouse.up();
  await expect(value(root, 'theta')).toContainText('−');
  await expect(page).toHaveURL(/descent\.x=-1/);
});

test('the arrow keys of its button move the start, by a tenth with Shift', async ({ page }) => {
  const root = await open(page, '?descent.mode=two&descent.step=0');
  const handle = root.locator('.handle-keys').first();
  await handle.press('ArrowLeft');
  await handle.press('Shift+ArrowUp');
  await expect(handle).toContainText('(0.9, 1.01)');
  await expect(value(root, 'theta')).toHaveText('(0.9, 1.01)');
  await expect(page).toHaveURL(/descent\.x=0\.9&descent\.y=1\.01/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap sets the start, and nothing is wider than the screen', async ({ page }) => {
    await page.goto(lesson('?descent.step=0'));
    const root = await unfolded(page, 'figure-descent');
    await page.touchscreen.tap(...(await screen(root, [0.25, 0.5])));
    await expect(value(root, 'theta')).toContainText('−');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('the player goes to a step, plays to the end, and the reader can start over', async ({
  page,
}) => {
  const root = await open(page, '?descent.steps=4');
  const step = root.getByRole('slider', { name: `t ${words['field.step']}`, exact: true });
  await step.press('Home');
  await expect(value(root, 'theta')).toHaveText('1');
  await step.press('ArrowRight');
  await expect(value(root, 'theta')).toHaveText('−0.8');
  await press(root, words['player.play']);
  await expect(value(root, 'theta')).toHaveText('0.4096');
  await expect(root.getByRole('button', { name: words['player.play'] })).toBeVisible();
  await press(root.locator('.folded'), words.reset);
  await expect(root.locator('.readout-title')).toHaveText('At step 20 of 20');
});

test('the buttons set the rates that theory names', async ({ page }) => {
  const root = await open(page, '?descent.mode=two&descent.kappa=100');
  await press(root, words['set.best']);
  await expect(root.getByRole('textbox', { name: words['field.lr'] })).toHaveValue('0.01980198');
  await press(root, words['set.limit'].replace('{mark}', words['limit.two']));
  await expect(direction(root, 1)).toContainText(words['kind.cycles']);
  await expect(root.locator('.limit')).toContainText('0.02');
});

test('an address opens a state, whose table holds the values of the run', async ({ page }) => {
  const state: State = {
    ...params.initial,
    mode: 'two',
    kappa: 50,
    rotation: 30,
    lr: 0.03,
    steps: 7,
  };
  const query =
    '?descent.mode=two&descent.kappa=50&descent.rotation=30&descent.lr=0.03&descent.steps=7';
  const root = await open(page, query);
  await expect(direction(root, 1)).toContainText('1.5');
  await root.locator('.data-table summary').click();
  const rows = root.locator('.data-table tbody tr');
  const expected = printed(tableOf(run(state), words)).map((row) => row.join(''));
  await expect(rows).toHaveText(expected);
  await root.locator('input[type=radio][value=one]').check();
  await expect(page).not.toHaveURL(/descent\.mode/);
  expect(new URL(page.url()).search).toContain('descent.kappa=50');
});

test('an address with nonsense says what is wrong and draws what it can', async ({ page }) => {
  const root = await open(page, '?descent.lr=-3&descent.mode=three&descent.steps=2.5&descent.z=1');
  const notice = page.locator('section.descent .notice');
  await expect(notice.locator('li')).toHaveCount(4);
  await expect(direction(root, 0)).toContainText(words['kind.walks']);
  await notice.getByRole('button', { name: words['notice.close'] }).click();
  await expect(notice).toHaveCount(0);
});

test('a link of 0.3.0 opens what it opened, though the lesson opens with another learning rate', async ({
  page,
}) => {
  const root = await open(page);
  const field = root.getByRole('textbox', { name: words['field.lr'], exact: true });
  await expect(field).toHaveValue('0.1');
  await field.fill('1.8');
  await field.press('Enter');
  await expect(page).toHaveURL(/descent\.lr=1\.8/);
  await page.goto(lesson('?descent.x=0.5'));
  await page.keyboard.press('Shift');
  await expect(field).toHaveValue('1.8');
  await root.locator('.more > summary').click();
  await press(root.locator('.folded'), words.reset);
  await expect(field).toHaveValue('0.1');
  await expect(page).not.toHaveURL(/descent\./);
});

test('the views of a state share it, and each state is restored by its own link', async ({
  page,
}) => {
  const first = await open(page);
  const second = page.locator('section#figure-descent-2');
  const limit = page.locator('section#figure-descent-limit');
  await limit.getByRole('slider', { name: words['field.curvature'] }).press('End');
  await expect(first.locator('.limit')).toContainText('0.02');
  await rate(second).press('ArrowRight');
  await expect(second.locator('.caption')).toContainText(words['does.cycles']);
  await expect(page).toHaveURL(/descent\.curvature=100/);
  await expect(page).toHaveURL(/descent-2\.lr=0\.02/);
  await page.reload();
  await page.keyboard.press('Shift');
  await expect(second.locator('.caption')).toContainText(words['does.cycles']);
  await expect(first.locator('.limit')).toContainText('0.02');
  await expect(rate(first)).toHaveAttribute('aria-valuetext', /0\.1/);
});

test('the slider of the learning rate stays where it is while it moves', async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const root = await open(page);
    const place = () => rate(root).evaluate((input) => input.getBoundingClientRect().top + scrollY);
    await rate(root).press('Home');
    const before = await place();
    for (const key of ['PageUp', 'PageUp', 'PageUp', 'End', 'PageDown']) {
      await rate(root).press(key);
      await page.waitForTimeout(200); // words follow at reading pace, boxes once they rest
      expect(Math.abs((await place()) - before), `${width} px, ${key}`).toBeLessThan(1);
    }
  }
});

test('the race of two learning rates crosses where it is computed, and the table holds it', async ({
  page,
}) => {
  const root = await open(page, '', 'figure-descent-2-best');
  const { kappa, x, y } = valley;
  const lead = (of: number) => run({ ...params.initial, kappa: of, x, y }).race().lead?.step ?? '';
  await expect(root.locator('.caption')).toContainText(`step ${lead(kappa)} `);
  const slider = root.getByRole('slider', { name: words['field.kappa'] });
  await slider.press('End');
  await expect(root.locator('.caption')).toContainText(`step ${lead(params.table.kappa.max)} `);
  await expect(root.locator('.figure-host')).toContainText(`step ${lead(params.table.kappa.max)}`);
  await root.locator('.data-table summary').click();
  await expect(root.locator('.data-table th[scope=col]')).toHaveCount(3);
});
