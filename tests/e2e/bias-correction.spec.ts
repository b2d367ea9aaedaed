/** The bias-correction widget by mouse, touch and key, in the address, and without a script. */
import type { Locator, Page } from '@playwright/test';

import { wordsIn } from '../../src/components/kit/words/index.ts';
import { en } from '../../src/components/widgets/bias-correction/strings.en.ts';
import { ko } from '../../src/components/widgets/bias-correction/strings.ko.ts';
import { formatReadout } from '../../src/lib/i18n/numbers.ts';
import { correctionRatio } from '../../src/lib/theory/index.ts';
import { scrollAtRest, settled } from './probes.ts';
import { expect, LOCALES, test } from './site.ts';
import { wake } from './widgets.ts';

const words = wordsIn('en', { en, ko });
const rootOf = (page: Page) => page.locator('section.bias-correction');
const value = (page: Page, corrected: string) =>
  rootOf(page).locator(`.readout dd[data-value=${corrected}]`);
const slider = (page: Page, name: string) => rootOf(page).getByRole('slider', { name });
const field = (page: Page, name: string) =>
  rootOf(page).getByRole('textbox', { name, exact: true });
const caption = (page: Page) => rootOf(page).locator('figcaption');
const press = (page: Page, name: string) =>
  rootOf(page).getByRole('button', { name, exact: true }).click();

/** Opens the lesson and wakes its widget. */
async function open(page: Page, query = '', locale = 'en'): Promise<void> {
  await page.goto(`${locale}/bias-correction/${query}`);
  await wake(page, rootOf(page));
}

/** The drawing on show, once it follows the state. */
async function drawn(page: Page): Promise<Locator> {
  const host = rootOf(page).locator('.figure-host[data-drawn=live]');
  await expect(host.locator('.plot')).toHaveCount(1);
  return host;
}

/** A place on the figure: shares of its width and height. */
async function placeOn(host: Locator, x: number, y: number): Promise<[number, number]> {
  await host.scrollIntoViewIfNeeded();
  const box = await host.boundingBox();
  if (!box) throw new Error('the figure has no box');
  return [box.x + box.width * x, box.y + box.height * y];
}

for (const locale of LOCALES)
  test(`/${locale}/ opens on a step that is too large, and β2 turns the sign`, async ({ page }) => {
    const own = wordsIn(locale, { en, ko });
    await open(page, '', locale);
    await expect(value(page, 'none')).toHaveText('3.1622777');
    await expect(caption(page)).toContainText('3.16');
    await field(page, own['field.beta2']).fill('0.95');
    await expect(value(page, 'none')).toHaveText('0.4472136');
    await expect(caption(page)).toContainText('0.447');
    await expect(page).toHaveURL(/\?bias-correction\.beta2=0\.95/);
    for (const corrected of ['m', 'v'])
      await rootOf(page).locator(`input[type=checkbox][value=${corrected}]`).check();
    await expect(value(page, 'v')).toHaveText('0.1');
    await expect(await drawn(page)).toContainText(own['short.m']);
    await expect(page).toHaveURL(/show=none,m,v,both/);
  });

test('the mouse moves the cursor along the logarithmic axis', async ({ page }) => {
  await open(page);
  await slider(page, words['field.step']).press('End');
  await expect(rootOf(page).locator('.readout-title')).toContainText('5000');
  const host = await drawn(page);
  await page.mouse.move(...(await placeOn(host, 0.3, 0.5)));
  await page.mouse.down();
  await page.mouse.move(...(await placeOn(host, 0.5, 0.5)), { steps: 4 });
  await page.mouse.up();
  const step = Number(await field(page, words['field.step']).inputValue());
  expect(step).toBeGreaterThan(30); // the middle of the axis is the root of 5000, about 71
  expect(step).toBeLessThan(150);
  await expect(value(page, 'none')).toHaveText(formatReadout(correctionRatio(0.9, 0.999, step)));
});

test('a finger drags the cursor sideways and scrolls the page up and down', async ({
  browser,
  home,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    baseURL: home,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await open(page, '?bias-correction.step=50');
  const host = await drawn(page);
  const cdp = await context.newCDPSession(page);
  const swipe = async (dx: number, dy: number) => {
    const [x, y] = await placeOn(host, 0.5, 0.4);
    await page.evaluate(scrollAtRest);
    const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', i: number) => {
      const touchPoints = type === 'touchEnd' ? [] : [{ x: x + (dx * i) / 8, y: y + (dy * i) / 8 }];
      await cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
      await page.evaluate(() => new Promise(requestAnimationFrame)); // no finger is faster
    };
    await send('touchStart', 0);
    for (let i = 1; i <= 8; i++) await send('touchMove', i);
    await send('touchEnd', 8);
  };
  const title = rootOf(page).locator('.readout-title');
  await swipe(4, -100);
  await expect(title).toContainText('step 50');
  await swipe(70, 3);
  await expect(title).not.toContainText('step 50');
  await context.close();
});

test('keys move the sliders by their shares, and words say what a value means', async ({
  page,
}) => {
  await open(page);
  const beta2 = slider(page, words['field.beta2']);
  await beta2.press('End');
  await expect(field(page, words['field.beta2'])).toHaveValue('0.99999');
  await expect(beta2).toHaveAttribute('aria-valuetext', /half-life about 69000 steps/);
  await beta2.press('Home');
  await expect(beta2).toHaveAttribute('aria-valuetext', '0; no memory');
  await expect(value(page, 'none')).toHaveText('0.1');
  const step = slider(page, words['field.step']);
  await step.press('Shift+ArrowRight');
  await expect(step).toHaveAttribute('aria-valuetext', 'step 2 of 5000');
  await step.press('PageUp');
  await expect(step).toHaveAttribute('aria-valuetext', 'step 5 of 5000');
});

test('plays along the axis, pauses, steps by one, and starts over', async ({ page }) => {
  await open(page, '?bias-correction.step=200');
  const title = rootOf(page).locator('.readout-title');
  await expect(title).toContainText('step 200');
  await press(page, words['player.forward']);
  await expect(title).toContainText('step 201');
  await press(page, words['player.back']);
  await press(page, words['player.back']);
  await expect(title).toContainText('step 199');
  await press(page, words['player.play']);
  await expect(title).toContainText(/step (2[1-9]\d|[3-9]\d\d|\d{4})/);
  await press(page, words['player.pause']);
  await page.evaluate(settled);
  const paused = await title.innerText();
  await page.waitForTimeout(400);
  await expect(title).toHaveText(paused);
  await press(page, words['player.start']);
  await expect(title).toHaveText(/step 1$/);
  await field(page, words['field.step']).fill('4990');
  await press(page, words['player.play']);
  await expect(title).toContainText('step 5000');
  await expect(rootOf(page).getByRole('button', { name: words['player.play'] })).toBeVisible();
  await press(page, words.reset);
  await expect(title).toHaveText(/step 1$/);
  await expect(page).not.toHaveURL(/bias-correction\./);
});

test('random gradients keep the bands as far apart as the lines, with their budget beside them', async ({
  page,
}) => {
  await open(page, '?bias-correction.runs=20');
  await rootOf(page).getByLabel(words['field.noise']).check();
  await expect((await drawn(page)).locator('g.area path')).toHaveCount(2);
  await expect(rootOf(page).locator('.budget')).toContainText('20 runs of 5000 steps each');
  await field(page, words['field.seed']).fill('7');
  await expect(rootOf(page).locator('.budget')).toContainText('seed 7');
  await rootOf(page).locator('.data-table summary').click();
  const row = rootOf(page).locator('tbody tr', {
    has: page.getByRole('rowheader', { name: '12', exact: true }),
  });
  const cells = (await row.locator('td').allInnerTexts()).map(Number);
  const [none = NaN, low = NaN, high = NaN, both = NaN, lowBoth = NaN, highBoth = NaN] = cells;
  expect(both).toBe(1);
  expect(low / lowBoth).toBeCloseTo(none, 4);
  expect(high / highBoth).toBeCloseTo(none, 4);
});

test('the paper’s sparse case explodes without correction, and presets lead there and back', async ({
  page,
}) => {
  await open(page);
  await press(page, words['preset.sparse']);
  await expect(page).toHaveURL(/bias-correction\.view=sparse&bias-correction\.beta2=0\.99999/);
  await expect(rootOf(page).locator('.budget')).toContainText('40 runs');
  await expect(caption(page)).toContainText('The farthest that any run has strayed is 30.6.');
  const chance = slider(page, words['field.chance']);
  await chance.focus(); // a value that follows from a run is said where it is heard
  await expect(chance).toHaveAttribute('aria-valuetext', '0.01; about once in 100 steps');
  await rootOf(page).getByLabel('0.999', { exact: true }).check();
  await expect(field(page, words['field.beta2'])).toHaveValue('0.999');
  await expect(caption(page)).not.toContainText('30.6');
  await press(page, words['preset.defaults']);
  await expect(value(page, 'none')).toHaveText('6.5685203');
  await expect(rootOf(page).locator('.budget')).toHaveCount(0);
});

test('what in a link cannot be used is named, and the rest is used', async ({ page }) => {
  await open(
    page,
    '?bias-correction.beta2=2&bias-correction.show=some&bias-correction.step=12&bias-correction.speed=9',
  );
  const notice = rootOf(page).locator('.notice');
  for (const word of ['beta2', '0.999999', 'some', 'speed'])
    await expect(notice).toContainText(word);
  await expect(value(page, 'none')).toHaveText(formatReadout(correctionRatio(0.9, 0.999999, 12)));
  await notice.getByRole('button').click();
  await expect(notice).toHaveCount(0);
  await field(page, words['field.beta1']).fill('1');
  await expect(rootOf(page).getByRole('alert')).toContainText('1');
  await expect(field(page, words['field.beta1'])).toHaveAttribute('aria-invalid', 'true');
});

test('the questions stand before the widget that answers them', async ({ page }) => {
  await open(page);
  const widget = await rootOf(page).boundingBox();
  for (const id of ['predict-sign', 'predict-factor']) {
    const question = await page.locator(`#${id}`).boundingBox();
    expect(question?.y).toBeLessThan(widget?.y ?? 0);
  }
});

test('figure, numbers and conclusion are there without a script', async ({ browser, home }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: home });
  const page = await context.newPage();
  await page.goto('en/bias-correction/');
  await expect(rootOf(page).locator('div.plot:visible')).toHaveCount(1);
  await expect(caption(page)).toContainText('largest at step 12');
  await expect(value(page, 'none')).toHaveText('3.1622777');
  await rootOf(page).locator('.data-table summary').click();
  await expect(rootOf(page).locator('tbody tr').nth(11)).toContainText('6.56852025');
  await expect(rootOf(page).locator('.controls')).toBeHidden();
  await context.close();
});
