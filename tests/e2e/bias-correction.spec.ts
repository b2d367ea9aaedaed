/** The bias-correction views by mouse, touch and key, in the address, and without a script. */
import type { Locator } from '@playwright/test';

import { wordsIn } from '../../src/components/kit/words/index.ts';
import { en } from '../../src/components/widgets/bias-correction/strings.en.ts';
import { ko } from '../../src/components/widgets/bias-correction/strings.ko.ts';
import { formatReadout } from '../../src/lib/i18n/numbers.ts';
import { correctionRatio } from '../../src/lib/theory/index.ts';
import { scrollAtRest, settled } from './probes.ts';
import { expect, LOCALES, test } from './site.ts';

import {
  words,
  viewOf,
  value,
  slider,
  field,
  caption,
  step,
  unfold,
  open,
  drawn,
  placeOn,
} from './bias-correction.ts';

for (const locale of LOCALES)
  test(`/${locale}/ opens on a step that is too large, and β2 turns the sign`, async ({ page }) => {
    const own = wordsIn(locale, { en, ko });
    const view = await open(page, '', locale);
    await expect(value(view, 'none')).toHaveText('3.1622777');
    await expect(caption(view)).toContainText('3.16');
    await field(view, own['field.beta2']).fill('0.95');
    await expect(value(view, 'none')).toHaveText('0.4472136');
    await expect(caption(view)).toContainText('0.447');
    await expect(page).toHaveURL(/\?bias-correction\.beta2=0\.95/);
    for (const corrected of ['m', 'v'])
      await view.locator(`input[type=checkbox][value=${corrected}]`).check();
    await expect(value(view, 'v')).toHaveText('0.1');
    await expect(await drawn(view)).toContainText(own['short.m']);
    await expect(page).toHaveURL(/show=none,m,v,both/);
  });

test('the mouse moves the cursor along the logarithmic axis', async ({ page }) => {
  const view = await open(page);
  await slider(view, words['field.step']).press('End');
  await expect(view.locator('.readout-title')).toContainText('5000');
  const host = await drawn(view);
  await page.mouse.move(...(await placeOn(host, 0.3, 0.5)));
  await page.mouse.down();
  await page.mouse.move(...(await placeOn(host, 0.5, 0.5)), { steps: 4 });
  await page.mouse.up();
  const at = Number(await step(view).inputValue());
  expect(at).toBeGreaterThan(30); // the middle of the axis is the root of 5000, about 71
  expect(at).toBeLessThan(150);
  await expect(value(view, 'none')).toHaveText(formatReadout(correctionRatio(0.9, 0.999, at)));
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
  const view = await open(page, '?bias-correction.step=50');
  const host = await drawn(view);
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
  await swipe(4, -100);
  await expect(step(view)).toHaveValue('50');
  await swipe(70, 3);
  await expect(step(view)).not.toHaveValue('50');
  await context.close();
});

test('keys move the sliders by their shares, and words say what a value means', async ({
  page,
}) => {
  const view = await open(page);
  const beta2 = slider(view, words['field.beta2']);
  await beta2.press('End');
  await expect(field(view, words['field.beta2'])).toHaveValue('0.99999');
  await expect(beta2).toHaveAttribute('aria-valuetext', /half-life about 69000 steps/);
  await beta2.press('Home');
  await expect(beta2).toHaveAttribute('aria-valuetext', '0; no memory');
  await expect(value(view, 'none')).toHaveText('0.1');
  const steps = slider(view, words['field.step']);
  await steps.press('Shift+ArrowRight');
  await expect(steps).toHaveAttribute('aria-valuetext', 'step 2 of 5000');
  await steps.press('PageUp');
  await expect(steps).toHaveAttribute('aria-valuetext', 'step 5 of 5000');
});

test('two balls roll at one pace, each step once, stop at the end, and start over', async ({
  page,
}) => {
  await open(page);
  const balls = viewOf(page, 'balls');
  const button = (name: string) => balls.getByRole('button', { name, exact: true });
  await expect(caption(balls)).toHaveText(words['caption.balls-start']);
  const began = Date.now();
  await button(words['player.play']).click();
  await expect(caption(balls)).toContainText(/Steps taken: [3-9]/);
  await button(words['player.pause']).click();
  const seconds = (Date.now() - began) / 1000;
  await page.evaluate(settled);
  const paused = await caption(balls).innerText();
  await page.waitForTimeout(500);
  await expect(caption(balls)).toHaveText(paused);
  // Five a second and one at once: the other players of the page add none.
  expect(Number(/Steps taken: (\d+)/.exec(paused)?.[1])).toBeLessThanOrEqual(1 + 5 * seconds);
  await expect(await drawn(balls)).toContainText(words['name.none']);
  await step(balls).fill('40');
  await button(words['player.play']).click();
  await expect(caption(balls)).toContainText('Steps taken: 40');
  await expect(button(words['player.play'])).toBeVisible();
  await unfold(balls);
  await button(words.reset).click();
  await expect(caption(balls)).toHaveText(words['caption.balls-start']);
  await expect(page).not.toHaveURL(/bias-correction\./);
});

test('all views follow one state: the schedule is lowest where the step is largest', async ({
  page,
}) => {
  const view = await open(page);
  const schedule = viewOf(page, 'schedule');
  await expect(caption(schedule)).toContainText('lowest at step 12');
  await field(schedule, words['field.beta2']).fill('0.95');
  await expect(caption(schedule)).toContainText('lowest at step 20');
  await expect(caption(view)).toContainText('largest at step 20');
  await expect(field(view, words['field.beta2'])).toHaveValue('0.95');
});

test('random gradients keep the bands as far apart as the lines, with their budget beside them', async ({
  page,
}) => {
  await open(page, '?bias-correction-2.noise=on&bias-correction-2.runs=20');
  const random = viewOf(page, 'random');
  await unfold(random);
  await field(random, words['field.mean']).fill('1');
  await expect((await drawn(random)).locator('g.area path')).toHaveCount(2);
  await expect(random.locator('.budget')).toContainText('20 runs of 5000 steps each');
  await field(random, words['field.seed']).fill('7');
  await expect(random.locator('.budget')).toContainText('seed 7');
  await random.locator('.data-table summary').click();
  const row = random.locator('tbody tr', {
    has: page.getByRole('rowheader', { name: '12', exact: true }),
  });
  const cells = (await row.locator('td').allInnerTexts()).map(Number);
  const [none = NaN, low = NaN, high = NaN, both = NaN, lowBoth = NaN, highBoth = NaN] = cells;
  expect(both).toBe(1);
  expect(low / lowBoth).toBeCloseTo(none, 4);
  expect(high / highBoth).toBeCloseTo(none, 4);
});

test('rare gradients throw a run without correction the farther, the nearer β2 is to 1', async ({
  page,
}) => {
  await open(page);
  const sparse = viewOf(page, 'sparse');
  await unfold(sparse);
  await expect(sparse.locator('.budget')).toContainText('40 runs');
  await expect(caption(sparse)).not.toContainText('30.6');
  await sparse.getByLabel('0.99999', { exact: true }).check();
  await expect(caption(sparse)).toContainText('The farthest any run has strayed is 30.6.');
  await expect(page).toHaveURL(/bias-correction\.beta2=0\.99999/);
  const chance = slider(sparse, words['field.chance']);
  await chance.focus(); // a value that follows from a run is said where it is heard
  await expect(chance).toHaveAttribute('aria-valuetext', '0.01; about once in 100 steps');
  await field(sparse, words['field.lr']).fill('0.01');
  await expect(caption(sparse)).not.toContainText('30.6');
});

test('a link of the one widget that drew all sets the view it speaks of', async ({ page }) => {
  await open(
    page,
    '?bias-correction.view=sparse&bias-correction.beta2=0.99999&bias-correction.step=100',
  );
  const sparse = viewOf(page, 'sparse');
  await expect(caption(sparse)).toContainText('Step 100');
  await expect(caption(sparse)).toContainText('30.6');
});

test('what in a link cannot be used is named, and the rest is used', async ({ page }) => {
  const view = await open(
    page,
    '?bias-correction.beta2=2&bias-correction.show=some&bias-correction.step=12&bias-correction.speed=9',
  );
  const notice = page.locator('.notice');
  for (const word of ['beta2', '0.999999', 'some', 'speed'])
    await expect(notice).toContainText(word);
  await expect(value(view, 'none')).toHaveText(formatReadout(correctionRatio(0.9, 0.999999, 12)));
  await notice.getByRole('button', { name: words['notice.close'] }).click();
  await expect(notice).toHaveCount(0);
  await field(view, words['field.beta1']).fill('1');
  await expect(view.getByRole('alert')).toContainText('1');
  await expect(field(view, words['field.beta1'])).toHaveAttribute('aria-invalid', 'true');
});

test('the questions stand before the views that answer them', async ({ page }) => {
  await open(page);
  const top = async (place: Locator) => (await place.boundingBox())?.y ?? NaN;
  expect(await top(page.locator('#predict-sign'))).toBeLessThan(await top(viewOf(page, 'balls')));
  expect(await top(page.locator('#predict-factor'))).toBeLessThan(await top(viewOf(page)));
});

test('figures, numbers and conclusions are there without a script', async ({ browser, home }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: home });
  const page = await context.newPage();
  await page.goto('en/bias-correction/');
  const view = viewOf(page);
  await expect(page.locator('section.bias-correction div.plot:visible')).toHaveCount(5);
  await expect(caption(view)).toContainText('largest at step 12');
  await expect(value(view, 'none')).toHaveText('3.1622777');
  await view.locator('.data-table summary').click();
  await expect(view.locator('tbody tr').nth(11)).toContainText('6.56852025');
  await expect(view.locator('.controls')).toBeHidden();
  await context.close();
});
