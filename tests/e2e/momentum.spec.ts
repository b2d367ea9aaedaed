/** The momentum widget by mouse, touch and key, and its address. */
import type { Locator, Page } from '@playwright/test';

import { printed } from '../../src/components/kit/cells.ts';
import { wordsIn } from '../../src/components/kit/words/index.ts';
import { run } from '../../src/components/widgets/momentum/model.ts';
import { params } from '../../src/components/widgets/momentum/params.ts';
import { en } from '../../src/components/widgets/momentum/strings.en.ts';
import { ko } from '../../src/components/widgets/momentum/strings.ko.ts';
import { tableOf } from '../../src/components/widgets/momentum/table.ts';
import {
  drawn,
  field,
  figure,
  handle,
  LOSSES,
  MAP,
  open,
  PLANE,
  rootOf,
  words,
} from './momentum.ts';
import { expect, LOCALES, test } from './site.ts';

const rate = (page: Page, name: string) =>
  rootOf(page)
    .locator('.readout dl > div')
    .filter({ has: page.locator(`dd[data-value="${name}"]`) });

/** Where on the screen a figure's largest dot is: the map's pair, the plane's start. */
async function dotOf(host: Locator): Promise<[number, number]> {
  const dots = await host.locator('circle').evaluateAll((all) =>
    all.map((dot) => {
      const { x, y, width } = dot.getBoundingClientRect();
      return { at: [x + width / 2, y + width / 2] as [number, number], width };
    }),
  );
  const largest = dots.toSorted((a, b) => b.width - a.width)[0];
  if (!largest) throw new Error('the figure has no dot');
  return largest.at;
}

const number = async (input: Locator) => Number(await input.inputValue());

for (const locale of LOCALES)
  test(`/${locale}/ goes to the optimum, and says what it found`, async ({ page }) => {
    const own = wordsIn(locale, { en, ko });
    await open(page, '', locale);
    await rootOf(page).getByRole('button', { name: own.best }).click();
    await expect(rate(page, 'ball')).toContainText('0.8182');
    await expect(rate(page, 'plain-best')).toContainText('0.9802');
    await expect(rate(page, 'plain')).toContainText(own.diverges);
    await expect(page).toHaveURL(/momentum\.lr=0\.033057851&momentum\.beta=0\.66942149/);
    await expect(await drawn(page, MAP)).toContainText(own['map.best']);
  });

test('the mouse drags the pair over the map, and the start over the plane', async ({ page }) => {
  await open(page, '?momentum.lr=0.01');
  const map = await drawn(page, MAP);
  const [x, y] = await dotOf(map);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 50, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => number(field(page, 'field.lr'))).toBeGreaterThan(0.03);
  await expect.poll(() => number(field(page, 'field.beta'))).toBeLessThan(0.8);
  await expect(rate(page, 'ball')).toContainText(words.diverges);

  const plane = await drawn(page, PLANE);
  const [startX, startY] = await dotOf(plane);
  await page.mouse.move(startX, startY);
  await page.mouse.down();
  await page.mouse.move(startX + 40, startY - 30, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/momentum\.x=-1\.\d+&momentum\.y=0\.\d+/);
  await expect
    .poll(async () => {
      const [movedX, movedY] = await dotOf(plane);
      return Math.hypot(movedX - startX - 40, movedY - startY + 30);
    })
    .toBeLessThan(2);
});

test('arrow keys move both handles, Shift by a tenth', async ({ page }) => {
  await open(page);
  const pair = handle(page, /^α/);
  await pair.press('ArrowRight');
  await expect(field(page, 'field.lr')).toHaveValue('0.00337');
  await pair.press('ArrowDown');
  await expect(field(page, 'field.beta')).toHaveValue('0.88');
  await pair.press('Shift+ArrowUp');
  await expect(field(page, 'field.beta')).toHaveValue('0.882');
  const start = handle(page, /^Start \(/);
  await start.press('ArrowLeft');
  await start.press('ArrowUp');
  await expect(start).toContainText('(−1.9, 0.5)');
  for (let i = 0; i < 3; i++) await start.press('ArrowLeft');
  await expect(start).toContainText('(−2, 0.5)');
});

test('a finger takes hold of the pair and drags it upwards too', async ({ browser, home }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    baseURL: home,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await open(page, '?momentum.beta=0.5');
  const map = await drawn(page, MAP);
  const [x, y] = await dotOf(map);
  const cdp = await context.newCDPSession(page);
  const before = await page.evaluate(() => scrollY);
  for (let i = 0; i <= 8; i++) {
    const touchPoints = [{ x: x + i, y: y - 8 * i }];
    await cdp.send('Input.dispatchTouchEvent', {
      type: i === 0 ? 'touchStart' : 'touchMove',
      touchPoints,
    });
    await page.evaluate(() => new Promise(requestAnimationFrame)); // no finger is faster
  }
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => number(field(page, 'field.beta'))).toBeGreaterThan(0.65);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await context.close();
});

test('it plays, pauses, steps back and forward, and starts over', async ({ page }) => {
  await open(page, '?momentum.step=95');
  const step = field(page, 'field.step');
  const button = (name: keyof typeof words) =>
    rootOf(page).getByRole('button', { name: words[name], exact: true });
  await button('player.back').click();
  await expect(step).toHaveValue('94');
  await button('player.forward').click();
  await expect(step).toHaveValue('95');
  await button('player.play').click();
  await expect(button('player.play')).toBeVisible(); // it has come to the end
  await expect(step).toHaveValue('100');
  await button('player.start').click();
  await expect(step).toHaveValue('0');
  await button('player.play').click();
  await button('player.pause').click();
  await expect.poll(() => number(step)).toBeLessThan(100);
  await button('reset').click();
  await expect(step).toHaveValue('100');
  await expect(page).toHaveURL(/\/momentum\/$/);
});

test('a press in the losses moves the step', async ({ page }) => {
  await open(page, '?momentum.step=95');
  const losses = figure(page, 2);
  await losses.scrollIntoViewIfNeeded();
  const box = await losses.boundingBox();
  if (!box) throw new Error('the figure has no box');
  await page.mouse.click(box.x + box.width * 0.45, box.y + box.height * 0.5);
  await expect.poll(() => number(field(page, 'field.step'))).toBeLessThan(60);
  const step = await field(page, 'field.step').inputValue();
  await expect(rootOf(page).locator('figcaption').nth(2)).toContainText(`at step ${step}:`);
  await page.mouse.click(box.x + box.width * 0.9, box.y + box.height * 0.5);
  await expect(field(page, 'field.step')).toHaveValue('100');
});

test('the exchanged learning rate makes both forms one', async ({ page }) => {
  await open(page);
  await expect(rate(page, 'ema')).toContainText('0.9969');
  await rootOf(page).getByLabel(words['exchange.exchanged']).check();
  await expect(rate(page, 'ema')).toContainText('0.9487');
  await expect(rate(page, 'ball')).toContainText('0.9487');
  await expect(await drawn(page, PLANE)).toContainText(words['name.both']);
});

test('the table holds the plotted numbers of the address’s state', async ({ page }) => {
  await open(page, '?momentum.lr=0.02&momentum.beta=0.5&momentum.steps=50&momentum.step=9');
  await rootOf(page).locator('.data-table summary').click();
  const data = tableOf(run({ ...params.initial, lr: 0.02, beta: 0.5, steps: '50' }), words);
  const rows = printed(data);
  await expect(rootOf(page).locator('.data-table thead th')).toHaveText([...data.columns]);
  for (const t of [0, 1, 50])
    await expect(rootOf(page).locator('.data-table tbody tr').nth(t).locator('th, td')).toHaveText([
      ...(rows[t] ?? []),
    ]);
  await expect(rootOf(page).locator('figcaption').first()).toContainText('after 9 of 50 steps');
});

for (const locale of LOCALES)
  test(`/${locale}/ names what a bad address says, and goes on`, async ({ page }) => {
    await open(page, '?momentum.beta=1.5&momentum.exchange=swap&momentum.mass=3', locale);
    const notice = rootOf(page).locator('.notice');
    for (const part of ['beta', '1.5', '0.999', 'swap', 'mass'])
      await expect(notice).toContainText(part);
    await notice.getByRole('button').click();
    await expect(notice).toHaveCount(0);
  });

test('a figure out of sight follows when all has come to rest, one in sight at once', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await open(page, '?momentum.lr=0.01');
  await drawn(page, LOSSES);
  const host = await drawn(page, PLANE);
  const alpha = rootOf(page).getByRole('slider', { name: words['field.lr'] });
  await expect(host).toBeInViewport();
  await expect(figure(page, LOSSES)).not.toBeInViewport();
  // A machine that has no frame for 150 ms lets it rest in between: then once more.
  await expect(async () => {
    await page.waitForTimeout(300); // what has been asked for so far is drawn
    const changes = await alpha.evaluate(async (slider: HTMLInputElement) => {
      const figures = [...document.querySelectorAll('section.momentum .figure-host')];
      const drawnAs = () => figures.map((each) => each.querySelector('.data')?.innerHTML);
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const frames = async (count: number) => {
        for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
      };
      const before = drawnAs();
      for (let move = 1; move <= 5; move++) {
        set?.call(slider, String(Number(slider.value) + 1));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await frames(2);
      }
      const moving = drawnAs();
      await new Promise((resolve) => setTimeout(resolve, 400));
      const resting = drawnAs();
      const others = (now: typeof before) => now.map((each, i) => each !== before[i]);
      return { moving: others(moving), resting: others(resting) };
    });
    expect(changes).toEqual({ moving: [true, true, false], resting: [true, true, true] });
  }).toPass();
});
