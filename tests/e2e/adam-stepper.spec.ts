/** The stepper in its lesson: by mouse, finger and keyboard, by address, and without a script. */
import type { Locator, Page } from '@playwright/test';

import { printed } from '../../src/components/kit/cells.ts';
import { wordsIn } from '../../src/components/kit/words/index.ts';
import { run } from '../../src/components/widgets/adam-stepper/model.ts';
import { params, STEPS } from '../../src/components/widgets/adam-stepper/params.ts';
import { en } from '../../src/components/widgets/adam-stepper/strings.en.ts';
import { ko } from '../../src/components/widgets/adam-stepper/strings.ko.ts';
import { tableOf } from '../../src/components/widgets/adam-stepper/words.ts';
import { expect, LOCALES, test } from './site.ts';

const words = wordsIn('en', { en, ko });

/** A view of the lesson, its script in charge; the stepper unless told. */
async function open(page: Page, query = '', view = ''): Promise<Locator> {
  await page.goto(`en/adam/${query}`);
  const root = page.locator(`section#figure-adam-stepper${view}`);
  await page.keyboard.press('Shift');
  await expect(root).toHaveAttribute('data-ready', '');
  return root;
}

const unfold = (root: Locator) => root.locator('.more > summary').click();

const step = (root: Locator) =>
  root.getByRole('slider', { name: `t ${words['field.step']}`, exact: true });
const press = (root: Locator, name: string) =>
  root.getByRole('button', { name, exact: true }).click();
/** What a variable holds, both parameters. */
const variable = (root: Locator, line: string) =>
  root.locator(`.desk .variables tr[data-line="${line}"] td`);
const current = (root: Locator) => root.locator('.listing [aria-current=step]');
const equations = (root: Locator) => root.locator('.equations p');

/** Where on the screen a share of the plane's drawing is. */
async function onPlane(root: Locator, x: number, y: number): Promise<[number, number]> {
  const host = root.locator('.figure-host').first();
  await host.scrollIntoViewIfNeeded();
  const box = await host.boundingBox();
  if (!box) throw new Error('the plane has no box');
  return [box.x + x * box.width, box.y + y * box.height];
}

for (const locale of LOCALES)
  test(`/${locale}/ has all figures, the equation and every number without a script`, async ({
    browser,
    home,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${home}${locale}/adam/`);
    await expect(page.locator('section.adam-stepper div.plot:visible')).toHaveCount(3);
    const root = page.locator('section#figure-adam-stepper');
    await expect(equations(root)).toHaveText(['gx= 1 · 4 + 0 · 2= 4', 'gy= 0 · 4 + 10 · 2= 20']);
    await expect(root.locator('figcaption').first()).toContainText('(4, 20)');
    await expect(root.locator('.player')).toBeHidden();
    await root.locator('.data-table summary').click();
    await expect(root.locator('.data-table tbody tr')).toHaveCount(STEPS + 1);
    await context.close();
  });

test('lines run one after another, with code, equation, variables and caption in step', async ({
  page,
}) => {
  const root = await open(page);
  await step(root).press('Home');
  await expect(equations(root)).toHaveCount(0);
  await expect(current(root)).toHaveCount(0);
  for (const [code, equation, line, values] of [
    ['g = gradient(theta)', '1 · 4 + 0 · 2', 'g', ['4', '20']],
    ['m = beta1', '0.9 · 0 + 0.1 · 4', 'm', ['0.4', '2']],
    ['v = beta2', '0.999 · 0 + 0.001 · 4²', 'v', ['0.016', '0.4']],
    ['m_hat = m', '0.4 / (1 − 0.9¹)', 'm-hat', ['4', '20']],
    ['v_hat = v', '0.016 / (1 − 0.999¹)', 'v-hat', ['16', '400']],
    ['theta = theta', '4 − 0.5 · 4 / (√16 + 10⁻⁸)', 'theta', ['3.5', '1.5']],
  ] as const) {
    await press(root, words['cursor.line-forward']);
    await expect(current(root)).toContainText(code);
    await expect(equations(root).first()).toContainText(equation);
    await expect(variable(root, line)).toHaveText([...values]);
    await expect(root.locator('.desk [data-since=now]')).toHaveAttribute('data-line', line);
  }
  await expect(root.locator('figcaption').first()).toContainText('(3.5, 1.5)');
  await expect(page).toHaveURL(/adam-stepper\.line=theta/);
});

test('a step keeps its line, a press on the code runs as far as it, and the reader can start over', async ({
  page,
}) => {
  const root = await open(page);
  await root.locator('.listing button').nth(3).click();
  await press(root, `${words['field.step']}: ${words.more}`);
  await expect(current(root)).toContainText('m_hat');
  await expect(equations(root).first()).toContainText('0.71 / (1 − 0.9²)');
  await press(root, `${words['field.step']}: ${words.less}`);
  await expect(variable(root, 'm-hat')).toHaveText(['4', '20']);
  await unfold(root);
  await press(root, words.reset);
  await expect(current(root)).toContainText('g = gradient');
  await expect(page).not.toHaveURL(/adam-stepper/);
});

test('plays line by line and step by step, pauses, and begins again at the end', async ({
  page,
}) => {
  const root = await open(page, `?adam-stepper.step=${STEPS}&adam-stepper.line=v-hat`);
  await press(root, words['player.play']);
  await expect(current(root)).toContainText('theta');
  const play = root.getByRole('button', { name: words['player.play'], exact: true });
  await expect(play).toBeVisible();
  await unfold(root);
  await root.locator('input[type=radio][value=step]').check();
  await play.click();
  const field = root.getByRole('textbox', { name: words['field.step'], exact: true });
  await expect(field).toHaveValue(/^[3-9]$/);
  await press(root, words['player.pause']);
  const paused = await field.inputValue();
  await page.waitForTimeout(500);
  await expect(field).toHaveValue(paused);
});

test('a mouse drags the start, and the run follows', async ({ page }) => {
  const root = await open(page);
  const [x, y] = await onPlane(root, 0.5, 0.5);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(...(await onPlane(root, 0.25, 0.6)), { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/adam-stepper\.x=-\d/);
  await expect(page).toHaveURL(/adam-stepper\.y=-\d/);
  await expect(variable(root, 'g').first()).toContainText('−');
});

test('the arrow keys move the start, the sliders, and the step', async ({ page }) => {
  const root = await open(page, '?adam-stepper.line=g');
  const handle = root.locator('.handle-keys');
  await handle.press('ArrowLeft');
  await handle.press('Shift+ArrowUp');
  await expect(handle).toContainText('(3.5, 2.05)');
  await expect(variable(root, 'g')).toHaveText(['3.5', '20.5']);
  await unfold(root);
  const slider = step(root);
  await slider.press('ArrowRight');
  await expect(root.locator('.listing-title')).toHaveText('Algorithm 1 in step 4');
  await root.getByRole('slider', { name: words['field.kappa'] }).press('Home');
  await slider.press('Home');
  await press(root, words['cursor.line-forward']);
  await expect(variable(root, 'g')).toHaveText(['3.5', '2.05']);
});

test('a press on the updates moves the step', async ({ page }) => {
  const root = await open(page, '', '-updates');
  await root.locator('.figure-host').click();
  await expect(root.locator('.caption')).toContainText(/Step (2\d|3\d):/);
  const stepper = page.locator('section#figure-adam-stepper');
  await expect(stepper.locator('.listing-title')).toHaveText(/step (2\d|3\d)$/);
});

test('a factor before the loss throws plain descent out, and leaves Adam and the stepper as they are', async ({
  page,
}) => {
  const root = await open(page, '', '-2-scale');
  await root.getByRole('slider', { name: words['field.scale'] }).press('End');
  await expect(root.locator('.caption')).toContainText(words['scale.plain-diverges']);
  await expect(root.locator('.caption')).toContainText(/moves by \d\S*\s×\s10⁻\S+ at most/);
  await expect(page).toHaveURL(/adam-stepper-2\.scale=1000/);
  const stepper = page.locator('section#figure-adam-stepper');
  await expect(variable(stepper, 'g')).toHaveText(['4', '20']);
});

test('an address opens a state, whose table holds the numbers of the run', async ({ page }) => {
  const patch = { kappa: 30, rotation: 30, lr: 0.2, step: 3, line: 'theta' } as const;
  const query = Object.entries(patch).map(([key, value]) => `adam-stepper.${key}=${value}`);
  const root = await open(page, `?${query.join('&')}`);
  await expect(current(root)).toContainText('theta');
  await root.locator('.data-table summary').click();
  await expect(root.locator('.data-table tbody tr')).toHaveText(
    printed(tableOf(run({ ...params.initial, ...patch }), words)).map((row) => row.join('')),
  );
  await press(root, words['cursor.line-forward']);
  await expect(page).toHaveURL(/adam-stepper\.step=4/);
  await page.reload();
  await expect(root.locator('.listing-title')).toHaveText('Algorithm 1 in step 4');
  await expect(current(root)).toContainText('g = gradient');
});

test('a bad address is said to be bad, and the nearest state is shown', async ({ page }) => {
  const root = await open(page, '?adam-stepper.beta1=2&adam-stepper.line=w&adam-stepper.lr=0.1');
  await unfold(root);
  await expect(root.locator('.notice')).toContainText('beta1');
  await expect(root.locator('.notice')).toContainText('m-hat');
  await expect(root.getByRole('textbox', { name: words['field.beta1'] })).toHaveValue('0.999999');
  await expect(root.getByRole('textbox', { name: words['field.lr'] })).toHaveValue('0.1');
});

test('a division of 0 by 0 is named', async ({ page }) => {
  const root = await open(
    page,
    '?adam-stepper.x=0&adam-stepper.y=0&adam-stepper.eps=0&adam-stepper.line=theta',
  );
  await expect(variable(root, 'theta')).toHaveText(['NaN', 'NaN']);
  await expect(root.locator('figcaption').first()).toContainText('√v̂ + ε was 0');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap sets the start, and nothing is wider than the screen', async ({ page }) => {
    await page.goto('ko/adam/');
    const root = page.locator('section#figure-adam-stepper');
    await root.scrollIntoViewIfNeeded();
    await expect(root).toHaveAttribute('data-ready', '');
    await page.touchscreen.tap(...(await onPlane(root, 0.25, 0.4)));
    await expect(root.locator('.handle-keys')).toContainText(/\(−\d/);
    await root.getByRole('button', { name: ko['cursor.line-forward'], exact: true }).tap();
    await expect(current(root)).toContainText('m = beta1');
    await expect(root.locator('.variables:visible')).toHaveCount(0);
    await unfold(root);
    await expect(root.locator('.variables:visible')).toHaveCount(1);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('ε is typed on a keyboard that has an exponent, β on number keys', async ({ page }) => {
    const root = await open(page);
    await unfold(root);
    const keyboard = (name: 'field.eps' | 'field.beta1') =>
      expect(root.getByRole('textbox', { name: words[name], exact: true }));
    await keyboard('field.eps').toHaveAttribute('inputmode', 'text');
    await keyboard('field.beta1').toHaveAttribute('inputmode', 'decimal');
  });
});
