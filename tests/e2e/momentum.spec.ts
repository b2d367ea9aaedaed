/** The momentum widget by mouse, touch and key, and its address. */
import type { Locator, Page } from '@playwright/test';

import { printed } from '../../src/components/kit/cells.ts';
import { wordsIn } from '../../src/components/kit/words/index.ts';
import { run } from '../../src/components/widgets/momentum/model.ts';
import { params } from '../../src/components/widgets/momentum/params.ts';
import { en } from '../../src/components/widgets/momentum/strings.en.ts';
import { ko } from '../../src/components/widgets/momentum/strings.ko.ts';
import { tableOf } from '../../src/components/widgets/momentum/words.ts';
import { MomentumView, words } from './momentum.ts';
import { settled } from './probes.ts';
import { expect, LOCALES, test } from './site.ts';

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

/** Drags a figure's largest dot by so many px. */
async function drag(page: Page, host: Locator, dx: number, dy: number): Promise<void> {
  await host.scrollIntoViewIfNeeded();
  const [x, y] = await dotOf(host);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
}

const number = async (input: Locator) => Number(await input.inputValue());

for (const locale of LOCALES)
  test(`/${locale}/ goes to the optimum, and every view says what it found`, async ({ page }) => {
    const own = wordsIn(locale, { en, ko });
    const map = new MomentumView(page, 'map', own);
    await map.open('', locale);
    await map.button('best').click();
    await map.unfold();
    await expect(map.rate('ball')).toContainText('0.8182');
    await expect(map.rate('plain-best')).toContainText('0.9802');
    await expect(map.rate('plain')).toContainText(own.diverges);
    await expect(page).toHaveURL(/momentum\.lr=0\.033057851&momentum\.beta=0\.66942149/);
    await expect(await map.drawn()).toContainText(own['map.best']);
    await expect(new MomentumView(page, 'roots', own).caption).toContainText('0.818');
    await expect(new MomentumView(page, 'directions', own).caption).toContainText('0.818');
  });

test('the mouse drags the pair over the map, and the start over the plane', async ({ page }) => {
  const map = new MomentumView(page, 'map');
  await map.open('?momentum.lr=0.01');
  const roots = new MomentumView(page, 'roots');
  await map.handle(/^αλ/).press('ArrowUp');
  await drag(page, await map.drawn(), 220, 120);
  await expect(map.caption).toContainText('the ball diverges');
  await expect.poll(() => number(roots.field('field.lr-lambda'))).toBeGreaterThan(2.5);
  await expect.poll(() => number(roots.field('field.beta'))).toBeLessThan(0.7);

  const paths = new MomentumView(page, 'paths');
  const plane = await paths.drawn();
  const [startX, startY] = await dotOf(plane);
  await drag(page, plane, 40, -30);
  await expect(page).toHaveURL(/momentum\.x=-1\.\d+&momentum\.y=0\.\d+/);
  await expect
    .poll(async () => {
      const [movedX, movedY] = await dotOf(plane);
      return Math.hypot(movedX - startX - 40, movedY - startY + 30);
    })
    .toBeLessThan(2);
});

test('arrow keys move both handles, Shift by a tenth', async ({ page }) => {
  const map = new MomentumView(page, 'map');
  await map.open();
  const pair = map.handle(/^αλ/);
  await pair.press('ArrowRight');
  await expect(pair).toContainText('αλ 0.4, β 0.9');
  await pair.press('ArrowDown');
  await expect(pair).toContainText('αλ 0.4, β 0.88');
  await pair.press('Shift+ArrowUp');
  await expect(pair).toContainText('αλ 0.4, β 0.882');
  const start = new MomentumView(page, 'paths').handle(/^Start \(/);
  await start.press('ArrowLeft');
  await start.press('ArrowUp');
  await expect(start).toContainText('(−1.9, 0.5)');
  for (let i = 0; i < 3; i++) await start.press('ArrowLeft');
  await expect(start).toContainText('(−2, 0.5)');
  await expect(page).toHaveURL(/momentum\.lr=0\.004&momentum\.beta=0\.882&momentum\.x=-2/);
});

test('a finger takes hold of the pair and drags it upwards too', async ({ browser, home }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    baseURL: home,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const map = new MomentumView(page, 'map');
  await map.open('?momentum.beta=0.3');
  await new MomentumView(page, 'roots').field('field.beta').fill('0.31');
  const host = await map.drawn();
  await page.evaluate(settled); // words that take another line move the page
  const [x, y] = await dotOf(host);
  const cdp = await context.newCDPSession(page);
  const before = (await host.boundingBox())?.y ?? NaN;
  for (let i = 0; i <= 8; i++) {
    const touchPoints = [{ x: x + i, y: y - 8 * i }];
    await cdp.send('Input.dispatchTouchEvent', {
      type: i === 0 ? 'touchStart' : 'touchMove',
      touchPoints,
    });
    await page.evaluate(() => new Promise(requestAnimationFrame)); // no finger is faster
  }
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect
    .poll(() => number(new MomentumView(page, 'roots').field('field.beta')))
    .toBeGreaterThan(0.6);
  const { y: after = NaN } = (await host.boundingBox()) ?? {};
  // A line more above moves the figure less than the 64 px of a scroll with the finger.
  expect(Math.abs(after - before)).toBeLessThan(32);
  await context.close();
});

test('a root leaves the circle where αλ crosses the line', async ({ page }) => {
  const roots = new MomentumView(page, 'roots');
  await roots.open();
  await roots.field('field.lr-lambda').fill('3.79');
  await expect(roots.caption).toContainText('two complex roots');
  await roots.field('field.lr-lambda').fill('3.81');
  await expect(roots.caption).toContainText('outside the circle');
  await expect(page).toHaveURL(/momentum\.lr=0\.0381$/);
  await roots.field('field.lr-lambda').fill('abc');
  await expect(roots.root.getByRole('alert')).toContainText('abc');
  await expect(page).toHaveURL(/momentum\.lr=0\.0381$/);
});

test('it plays, pauses, and starts over', async ({ page }) => {
  const paths = new MomentumView(page, 'paths');
  await paths.open('?momentum.step=95');
  const step = paths.field('field.step');
  await paths.button('player.play').click();
  await expect(paths.button('player.play')).toBeVisible(); // it has come to the end
  await expect(step).toHaveValue('100');
  await paths.button('player.play').click();
  await paths.button('player.pause').click();
  await expect.poll(() => number(step)).toBeLessThan(100);
  await paths.unfold();
  await paths.root.locator('button.reset').click();
  await expect(step).toHaveValue('100');
  await expect(page).toHaveURL(/\/momentum\/$/);
});

test('a press in the losses moves the step', async ({ page }) => {
  const paths = new MomentumView(page, 'paths');
  await paths.open('?momentum.step=95');
  const losses = paths.root.locator('.figure-host').nth(1);
  const box = await losses.boundingBox();
  if (!box) throw new Error('the figure has no box');
  const press = (share: number) =>
    losses.click({ position: { x: box.width * share, y: box.height * 0.5 } });
  await press(0.35);
  await expect.poll(() => number(paths.field('field.step'))).toBeLessThan(60);
  const step = await paths.field('field.step').inputValue();
  await expect(paths.caption).toContainText(`after ${step} of 100 steps`);
  await press(0.9);
  await expect(paths.field('field.step')).toHaveValue('100');
});

test('the exchanged learning rate makes both forms one', async ({ page }) => {
  const forms = new MomentumView(page, 'forms');
  await forms.open();
  await forms.unfold();
  await expect(forms.rate('ema')).toContainText('0.9969');
  await forms.root.getByLabel(words['exchange.exchanged']).check();
  await expect(forms.rate('ema')).toContainText('0.9487');
  await expect(forms.rate('ball')).toContainText('0.9487');
  await expect(forms.caption).toContainText('At α = 0.03 the EMA form walks the path');
});

test('the table holds the plotted numbers of the address’s state', async ({ page }) => {
  const paths = new MomentumView(page, 'paths');
  await paths.open('?momentum.lr=0.02&momentum.beta=0.5&momentum.steps=50&momentum.step=9');
  await paths.root.locator('.data-table summary').click();
  const data = tableOf(run({ ...params.initial, lr: 0.02, beta: 0.5, steps: '50' }), words);
  const rows = printed(data);
  await expect(paths.root.locator('.data-table thead th')).toHaveText([...data.columns]);
  for (const t of [0, 1, 50])
    await expect(paths.root.locator('.data-table tbody tr').nth(t).locator('th, td')).toHaveText([
      ...(rows[t] ?? []),
    ]);
  await expect(paths.caption).toContainText('after 9 of 50 steps');
});

for (const locale of LOCALES)
  test(`/${locale}/ names what a bad address says, and goes on`, async ({ page }) => {
    const paths = new MomentumView(page, 'paths');
    await paths.open('?momentum.beta=1.5&momentum.exchange=swap&momentum.mass=3', locale);
    const notice = page.locator('section.momentum .notice');
    for (const part of ['beta', '1.5', '0.999', 'swap', 'mass'])
      await expect(notice).toContainText(part);
    await notice.getByRole('button').last().click();
    await expect(notice).toHaveCount(0);
  });

test('a figure out of sight follows when all has come to rest, one in sight at once', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  const paths = new MomentumView(page, 'paths');
  await paths.open('?momentum.lr=0.01');
  await new MomentumView(page, 'forms').drawn();
  await paths.drawn(1);
  const host = await paths.drawn();
  const alpha = paths.root.getByRole('slider', { name: words['field.lr'] });
  await alpha.scrollIntoViewIfNeeded();
  await expect(host).toBeInViewport();
  // A machine that has no frame for 150 ms lets it rest in between: then once more.
  await expect(async () => {
    await page.waitForTimeout(300); // what has been asked for so far is drawn
    const changes = await alpha.evaluate(async (slider: HTMLInputElement) => {
      const figures = [
        ...document.querySelectorAll('#figure-momentum .figure-host'),
        ...document.querySelectorAll('#figure-momentum-forms .figure-host'),
      ];
      const drawnAs = () => figures.map((each) => each.querySelector('.data')?.innerHTML);
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const frames = async (count: number) => {
        for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
      };
      const before = drawnAs();
      for (let move = 1; move <= 5; move++) {
        set?.call(slider, String(Number(slider.value) + 0.1));
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
