/** The momentum widget by mouse, touch and key, its map and worker, its address, and without a script. */
import type { Locator, Page } from '@playwright/test';

import { FINE, requestOf } from '../../src/components/widgets/momentum/map.ts';
import { mapRow } from '../../src/components/widgets/momentum/map-row.ts';
import { walksOf } from '../../src/components/widgets/momentum/model.ts';
import { INITIAL, type MomentumState } from '../../src/components/widgets/momentum/state.ts';
import { STRINGS } from '../../src/components/widgets/momentum/strings.ts';
import { tableOf } from '../../src/components/widgets/momentum/table.ts';
import { expect, LOCALES, test } from './site.ts';
import { wake } from './widgets.ts';

const words = STRINGS.en;
const rootOf = (page: Page) => page.locator('section.momentum');
/** Opens the lesson and wakes its widget. */
async function open(page: Page, query = '', locale = 'en'): Promise<void> {
  await page.goto(`${locale}/momentum/${query}`);
  await wake(page, rootOf(page));
}
const field = (page: Page, name: keyof typeof words) =>
  rootOf(page).getByRole('textbox', { name: words[name], exact: true });
const handle = (page: Page, label: RegExp) => rootOf(page).getByRole('button', { name: label });
const rate = (page: Page, name: string) => rootOf(page).locator(`[data-rate="${name}"]`);

/** The figures in their order: plane, map, losses. */
const figure = (page: Page, i: number): Locator => rootOf(page).locator('.figure-host').nth(i);
const PLANE = 0;
const MAP = 1;

/** Waits until a figure is drawn from the state on show. */
async function drawn(page: Page, i: number): Promise<Locator> {
  const host = figure(page, i);
  await expect(host).toHaveAttribute('data-drawn', 'live');
  await expect(host.locator('svg')).toHaveCount(1);
  await host.scrollIntoViewIfNeeded();
  return host;
}

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
    const own = STRINGS[locale];
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

/** How many stretches a map shows: rectangles, or parts of a path. */
const cells = (map: Locator): Promise<number | undefined> =>
  map
    .locator('g.rects:visible')
    .first()
    .evaluate((rects) => rects.innerHTML.match(/<rect|M[\d.]/g)?.length);

/** The stretches of a map as the library has them. */
const stretches = (state: MomentumState): number => {
  const request = requestOf(state, FINE);
  return request.betas.reduce((sum, _, row) => sum + mapRow(request, row).length, 0);
};

test('a worker computes the map to the end, and another one for another ravine', async ({
  page,
}) => {
  await open(page);
  const map = figure(page, MAP);
  expect(await cells(map)).toBeLessThan(stretches(INITIAL) / 2);
  await field(page, 'field.kappa').fill('20');
  await expect.poll(() => cells(map)).toBe(stretches({ ...INITIAL, kappa: 20 }));
  await field(page, 'field.kappa').fill('500');
  await expect.poll(() => cells(map)).toBe(stretches({ ...INITIAL, kappa: 500 }));
});

test('where there is no worker the coarse map follows instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'Worker', { value: undefined });
  });
  await open(page);
  await field(page, 'field.kappa').fill('20');
  const map = await drawn(page, MAP);
  await expect.poll(() => cells(map)).toBeGreaterThan(30);
  expect(await cells(map)).toBeLessThan(stretches({ ...INITIAL, kappa: 20 }));
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
  const { columns, rows } = tableOf(
    walksOf({ ...INITIAL, lr: 0.02, beta: 0.5, steps: '50' }),
    words,
  );
  await expect(rootOf(page).locator('.data-table thead th')).toHaveText([...columns]);
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

test('without a script the figures, their words and the table are there', async ({
  browser,
  home,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: home });
  const page = await context.newPage();
  await page.goto('en/momentum/');
  for (const i of [0, 1, 2]) {
    await expect(figure(page, i).locator('svg:visible')).toHaveCount(1);
    await expect(rootOf(page).locator('figcaption').nth(i)).not.toBeEmpty();
  }
  expect(await cells(figure(page, MAP).locator('svg:visible'))).toBeGreaterThan(60);
  await expect(rootOf(page).locator('.data-table tbody tr')).toHaveCount(101);
  await expect(rootOf(page).locator('.controls')).toBeHidden();
  await context.close();
});
