/** The memory widget by mouse, touch and key, in the address, and without a script. */
import type { Locator, Page } from '@playwright/test';

import { wordsIn } from '../../src/components/kit/words/index.ts';
import { en } from '../../src/components/widgets/memory/strings.en.ts';
import { ko } from '../../src/components/widgets/memory/strings.ko.ts';
import { rowsOf } from './bug-lab.ts';
import { scrollAtRest, settled } from './probes.ts';
import { formatReadout } from '../../src/lib/i18n/numbers.ts';
import { expect, LOCALES, test } from './site.ts';
import { unfold, wake } from './widgets.ts';

const words = wordsIn('en', { en, ko });
const rootOf = (page: Page) => page.locator('#figure-memory');
const value = (page: Page, name: string) => rootOf(page).locator(`.readout dd[data-value=${name}]`);
const slider = (page: Page, name: string, root = rootOf(page)) =>
  root.getByRole('slider', { name: new RegExp(`^\\S ${name}$`) });
/** The view that says whose weight is looked at. */
const rescaleOf = (page: Page) => page.locator('#figure-memory-rescale');
const caption = (page: Page) => rootOf(page).locator('figcaption');
const open = async (page: Page, query = '', locale = 'en') => {
  await page.goto(`${locale}/moving-average/${query}`);
  await wake(page, rootOf(page));
  await unfold(rootOf(page));
};

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
  test(`/${locale}/ opens on a young average, and rescaling gives its zeros’ weight away`, async ({
    page,
  }) => {
    const own = wordsIn(locale, { en, ko });
    await open(page, '', locale);
    await expect(value(page, 'm')).toHaveText('7.1757046');
    await expect(value(page, 'm-hat')).toHaveText('10');
    await expect(value(page, 'share')).toHaveText('0.71757046');
    await rootOf(page).getByLabel(own['field.weights']).check();
    await expect(rescaleOf(page).locator('figcaption')).toContainText('0.06');
    await expect(await drawn(page)).toContainText(own['panel.weights-rescaled']);
    await expect(page).toHaveURL(/\?memory\.weights=rescaled/);
  });

test('the mouse moves the step in the upper plot and chooses a gradient in the lower one', async ({
  page,
}) => {
  await open(page);
  await slider(page, words['field.k']).press('ArrowRight');
  const host = await drawn(page);
  await page.mouse.move(...(await placeOn(host, 0.5, 0.3)));
  await page.mouse.down();
  await page.mouse.move(...(await placeOn(host, 0.7, 0.3)), { steps: 4 });
  await page.mouse.up();
  const field = rootOf(page).getByRole('textbox', { name: words['field.step'], exact: true });
  const step = Number(await field.inputValue());
  expect(step).toBeGreaterThan(35);
  expect(step).toBeLessThan(50);
  await expect(value(page, 'm')).toHaveText(formatReadout(10 * (1 - 0.9 ** step)));
  await expect
    .poll(async () => {
      const paths = await host.locator('.data g.rects').innerHTML();
      return paths.match(/M/g)?.length; // a piece for each bar
    })
    .toBe(step);

  await page.mouse.click(...(await placeOn(host, 0.4, 0.8)));
  const k = rootOf(page).getByRole('textbox', { name: words['field.k'], exact: true });
  const chosen = Number(await k.inputValue());
  expect(chosen).toBeGreaterThan(12);
  expect(chosen).toBeLessThan(25);
  await expect(field).toHaveValue(String(step));
  await expect(rescaleOf(page).locator('figcaption')).toContainText(`${step - chosen} steps old`);
});

test('a finger drags the step sideways and scrolls the page up and down', async ({
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
  await open(page, '?memory.step=30');
  const host = await drawn(page);
  await host.scrollIntoViewIfNeeded();
  const cdp = await context.newCDPSession(page);
  const swipe = async (dx: number, dy: number) => {
    await page.evaluate(scrollAtRest);
    const [x, y] = await placeOn(host, 0.5, 0.25);
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
  await expect(title).toContainText('step 30');
  await swipe(70, 3);
  await expect(title).not.toContainText('step 30');
  await context.close();
});

test('keys move the step, the gradient and β, and words say whose weight it is', async ({
  page,
}) => {
  await open(page);
  await slider(page, words['field.step']).press('Home');
  await expect(value(page, 'share')).toHaveText('0.1');
  await slider(page, words['field.step']).press('ArrowRight');
  await expect(rootOf(page).locator('.readout-title')).toContainText('step 4');
  const k = slider(page, words['field.k']);
  await k.press('Home');
  await expect(k).toHaveAttribute('aria-valuetext', '0, the zero start; weight 0.656');
  await expect(rescaleOf(page).locator('figcaption')).toContainText('zero start: weight 0.656');
  await k.press('ArrowRight');
  await expect(k).toHaveAttribute('aria-valuetext', 'gradient of step 3; weight 0.09');
  const beta = slider(page, words['field.beta']);
  await beta.press('Home');
  await expect(value(page, 'half-life')).toHaveText(words['readout.none']);
  await expect(beta).toHaveAttribute('aria-valuetext', '0; no memory');
});

test('plays, pauses, steps by buttons, and starts over', async ({ page }) => {
  await open(page);
  const title = rootOf(page).locator('.readout-title');
  const press = (name: string) => rootOf(page).getByRole('button', { name, exact: true }).click();
  await press(`${words['field.step']}: ${words.more}`);
  await expect(title).toContainText('step 13');
  await press(`${words['field.step']}: ${words.less}`);
  await press(`${words['field.step']}: ${words.less}`);
  await expect(title).toContainText('step 11');
  await press(words['player.play']);
  await expect(title).toContainText(/step (1[3-9]|[2-5]\d)/);
  await press(words['player.pause']);
  await page.evaluate(settled); // words follow a few times a second
  const paused = await title.innerText();
  await page.waitForTimeout(400);
  await expect(title).toHaveText(paused);
  await press(words.reset);
  await expect(title).toContainText('step 12');
  await expect(page).not.toHaveURL(/memory\./);
});

test('its two views share one state, and a link to one leads there and says that it set it', async ({
  page,
}) => {
  await open(page);
  const rescale = rescaleOf(page);
  await slider(page, words['field.step']).press('Home');
  await expect(slider(page, words['field.step'], rescale)).toHaveValue('0');
  await rescale.getByLabel(words['field.weights']).check();
  await expect(rootOf(page).getByLabel(words['field.weights'])).toBeChecked();
  await expect(rescale.locator('figcaption')).toContainText('step 1');
  await rescale.locator('.menu summary').click();
  await rescale.getByRole('button', { name: words['menu.link'] }).click();
  const link = await rescale.locator('.menu textarea').inputValue();
  expect(link).toMatch(/\?memory\.step=1&memory\.weights=rescaled#figure-memory-rescale$/);

  await page.goto('about:blank');
  await page.goto(link);
  await expect(rescale.locator('.notice')).toContainText(words['notice.linked']);
  await expect(rootOf(page).locator('.notice')).toHaveCount(0);
  await expect(rescale).toBeInViewport();
  await rescale.locator('.notice').getByRole('button', { name: words.reset }).click();
  await expect(rescale.locator('.notice')).toHaveCount(0);
  await expect(rootOf(page).locator('.readout-title')).toContainText('step 12');
});

test('a link restores every setting, and the noise is NumPy’s', async ({ page }) => {
  await open(page, '?memory.stream=noise&memory.seed=42&memory.beta=0.5&memory.steps=10');
  await expect(rootOf(page).getByLabel(words['stream.noise'])).toBeChecked();
  await expect(
    rootOf(page).getByRole('textbox', { name: words['field.seed'], exact: true }),
  ).toHaveValue('42');
  await rootOf(page).getByText(words['menu.title']).click();
  const downloading = page.waitForEvent('download');
  await rootOf(page).getByRole('button', { name: 'CSV' }).click();
  const stream = await (await downloading).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  const rows = rowsOf(String(Buffer.concat(chunks)));
  expect(rows).toHaveLength(11);
  // np.random.seed(42); np.random.normal(10, 4, 3), averaged with β = .5
  const g = [0.4967141530112327, -0.13826430117118466, 0.6476885381006925].map((z) => 10 + 4 * z);
  let m = 0;
  for (const [i, each] of g.entries()) {
    m = 0.5 * m + 0.5 * each;
    expect(Number(rows[i + 1]?.['g'])).toBeCloseTo(each, 7);
    expect(Number(rows[i + 1]?.['m'])).toBeCloseTo(m, 7);
  }
});

test('what in a link cannot be used is named, and the rest is used', async ({ page }) => {
  await open(page, '?memory.beta=2&memory.stream=sawtooth&memory.step=5&memory.speed=9');
  const notice = rootOf(page).locator('.notice');
  for (const word of ['beta', '0.99999', 'sawtooth', 'speed'])
    await expect(notice).toContainText(word);
  await expect(rootOf(page).locator('.readout-title')).toContainText('step 5, β = 0.99999');
  await notice.getByRole('button', { name: words['notice.close'] }).click();
  await expect(notice).toHaveCount(0);
});

test('the question to draw stands before the widget that answers it', async ({ page }) => {
  await open(page);
  await expect(page.locator('#predict-average')).toBeVisible();
  const question = await page.locator('#predict-average').boundingBox();
  const widget = await rootOf(page).boundingBox();
  expect(question?.y).toBeLessThan(widget?.y ?? 0);
});

test('figure, numbers and conclusion are there without a script', async ({ browser, home }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: home });
  const page = await context.newPage();
  await page.goto('en/moving-average/');
  await expect(rootOf(page).locator('.plot:visible')).toHaveCount(1);
  await expect(caption(page)).toContainText('0.718');
  await expect(value(page, 'samples')).toHaveText('19');
  await rootOf(page).locator('.data-table summary').click();
  await expect(rootOf(page).locator('tbody tr')).toHaveCount(61);
  await expect(rootOf(page).locator('tbody tr').nth(12)).toContainText('7.17570464');
  await expect(rootOf(page).locator('.controls')).toBeHidden();
  await context.close();
});
