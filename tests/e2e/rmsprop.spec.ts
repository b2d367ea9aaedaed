/** The RMSProp widget does in a browser what its lesson says it does. */
import type { Locator, Page } from '@playwright/test';

import { wordsIn } from '../../src/components/kit/words/index.ts';
import { run } from '../../src/components/widgets/rmsprop/model.ts';
import { params, type State } from '../../src/components/widgets/rmsprop/params.ts';
import { en } from '../../src/components/widgets/rmsprop/strings.en.ts';
import { ko } from '../../src/components/widgets/rmsprop/strings.ko.ts';
import { saidOf } from '../../src/components/widgets/rmsprop/words.ts';
import { formatReadout } from '../../src/lib/i18n/numbers.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { settled } from './probes.ts';
import { expect, LOCALES, test } from './site.ts';

const WORDS = { ko: wordsIn('ko', { ko, en }), en: wordsIn('en', { ko, en }) };
const runOf = (patch: Partial<State>) => run({ ...params.initial, ...patch });

/** What the model says the readout shows. */
const due = (state: Partial<State>, name: string): string => {
  const shown = runOf(state);
  const found = saidOf(shown)
    .values(shown, WORDS.en)
    .find((value) => value.name === name);
  return formatReadout(Number(found?.value));
};

/** The widget of the lesson's page, driven by the words a reader sees. */
class Widget {
  readonly root: Locator;
  readonly words;

  constructor(
    readonly page: Page,
    readonly locale: Locale = 'en',
  ) {
    this.root = page.locator('section.rmsprop');
    this.words = WORDS[locale];
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`${this.locale}/rmsprop/${query}`);
    await this.root.scrollIntoViewIfNeeded();
    // A sign of life fetches the script; the first may come before anyone listens.
    await expect(async () => {
      await this.page.mouse.move(5, 5 + 40 * Math.random());
      await expect(this.root).toHaveAttribute('data-ready', '', { timeout: 500 });
    }).toPass();
  }

  value(name: string): Locator {
    return this.root.locator(`.readout dd[data-value="${name}"]`);
  }

  button(key: 'player.play' | 'player.pause' | 'player.back' | 'player.forward' | 'player.start') {
    return this.root.getByRole('button', { name: this.words[key], exact: true });
  }

  slider(name: string): Locator {
    return this.root.getByRole('slider', { name });
  }

  async view(view: State['view']): Promise<void> {
    await this.root.locator(`input[type=radio][value=${view}]`).check();
  }

  /** Brings the first figure to the middle of the screen, where a pointer reaches it. */
  async show(): Promise<void> {
    const figure = this.root.locator('.figure-host[data-drawn=live] .plot').first();
    await expect(figure).toBeVisible();
    await figure.evaluate((plot) => plot.scrollIntoView({ block: 'center', behavior: 'instant' }));
  }

  /** Where on the screen the ravine's start lies: its ring is the largest circle. */
  async start(): Promise<{ x: number; y: number }> {
    const ring = this.root.locator('.figure-host[data-drawn=live] circle[r="9"]').first();
    return ring.evaluate((circle) => {
      const { left, top, width, height } = circle.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  }
}

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test('opens at ten cycles: −80 by sign alone, RMSProp a quarter of that', async ({ page }) => {
      const widget = new Widget(page, locale);
      await widget.open();
      await expect(widget.value('sign')).toHaveText('−80');
      await expect(widget.value('rmsprop')).toHaveText(due({}, 'rmsprop'));
      await expect(widget.value('plain')).toHaveText('0');
      await expect(widget.root.locator('.plot:visible')).toHaveCount(3);
      await expect(widget.root.locator('.plot:visible').first()).toContainText(
        widget.words['line.sign'],
      );
    });

    test('is all there without a script', async ({ browser, home }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: home });
      const page = await context.newPage();
      await page.goto(`${locale}/rmsprop/`);
      const widget = new Widget(page, locale);
      await expect(widget.value('sign')).toHaveText('−80');
      await expect(widget.root.locator('.plot:visible')).toHaveCount(3);
      await widget.root.locator('.data-table summary').click();
      await expect(widget.root.locator('tbody tr')).toHaveCount(100);
      await expect(widget.root.locator('.controls').first()).toBeHidden();
      await expect(page.locator('.rmsprop-figure .plot:visible')).toHaveCount(3);
      await context.close();
    });
  });
}

test('the player steps on and back, plays, pauses and goes to the start', async ({ page }) => {
  const widget = new Widget(page);
  await widget.open();
  await widget.button('player.back').click();
  await expect(widget.value('g')).toHaveText('0.1');
  await widget.button('player.forward').click();
  await expect(widget.value('g')).toHaveText('−0.9');
  await widget.button('player.start').click();
  await expect(widget.value('update')).toHaveText(due({ step: 1 }, 'update'));
  await widget.button('player.play').click();
  await expect(widget.slider(widget.words['field.step'])).not.toHaveAttribute(
    'aria-valuetext',
    'step 1 of 100',
  );
  await widget.button('player.pause').click();
  await page.evaluate(settled); // words follow a few times a second
  const stopped = await widget.value('rmsprop').innerText();
  await page.waitForTimeout(400);
  await expect(widget.value('rmsprop')).toHaveText(stopped);
  await widget.root.getByRole('button', { name: widget.words.reset, exact: true }).click();
  await expect(widget.value('sign')).toHaveText('−80');
});

test('keys move β, a press on the figure moves the cursor, and the address keeps both', async ({
  page,
}) => {
  const widget = new Widget(page);
  await widget.open();
  const beta = widget.root.getByRole('textbox', { name: widget.words['field.beta'] });
  await beta.fill('0.99');
  await expect(widget.value('rmsprop')).toHaveText(due({ beta: 0.99 }, 'rmsprop'));
  await widget.slider(widget.words['field.beta']).press('Home');
  await expect(widget.value('rmsprop')).toHaveText(due({ beta: 0 }, 'rmsprop'));
  await expect(page).toHaveURL(/rmsprop\.beta=0(&|$)/);
  const figure = widget.root.locator('.figure-host[data-drawn=live] .plot').first();
  await figure.click({ position: { x: 120, y: 150 } });
  await expect(page).toHaveURL(/rmsprop\.step=\d+/);
  const before = await widget.value('sign').innerText();
  await page.reload();
  await expect(widget.value('sign')).toHaveText(before);
});

test('the ravine’s start is dragged by mouse and moved by keys, and turns with the ravine', async ({
  page,
}) => {
  const widget = new Widget(page);
  await widget.open();
  await widget.view('ravine');
  await expect(widget.value('loss-rmsprop')).toHaveText(due({ view: 'ravine' }, 'loss-rmsprop'));
  await widget.show();
  const { x, y } = await widget.start();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y - 40, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/rmsprop\.along=-\d/);
  const moved = await widget.start();
  expect(Math.hypot(moved.x - x - 60, moved.y - y + 40)).toBeLessThan(3);

  await widget.open('?rmsprop.view=ravine');
  const handle = widget.root.locator('.handle-keys');
  await handle.press('ArrowUp');
  await expect(handle).toContainText('(−3, 1.1)');
  await handle.press('Shift+ArrowLeft');
  await expect(handle).toContainText('(−3.01, 1.1)');
  await widget.root.getByRole('textbox', { name: widget.words['field.turn'] }).fill('90');
  await expect(handle).toContainText('(−1.1, −3.01)');
});

test('a turned ravine brings the two step sizes together', async ({ page }) => {
  const widget = new Widget(page);
  await widget.open('?rmsprop.view=ravine&rmsprop.step=30');
  const ratio = async () =>
    Number(await widget.value('size1').innerText()) /
    Number(await widget.value('size2').innerText());
  expect(await ratio()).toBeGreaterThan(10);
  await widget.root.getByRole('textbox', { name: widget.words['field.turn'] }).fill('45');
  await expect(widget.value('end1')).toHaveCount(0);
  expect(await ratio()).toBeLessThan(1.5);
  await widget.root.locator('input[type=radio][value=distance]').check();
  await expect(
    widget.root.getByRole('img', { name: widget.words['figure.distance'] }),
  ).toContainText('α/2');
});

test('ε inside the root brakes where ε outside does not', async ({ page }) => {
  const widget = new Widget(page);
  await widget.open();
  await widget.view('eps');
  for (const place of ['outside', 'inside', 'hat'])
    await expect(widget.value(place)).toHaveText(due({ view: 'eps' }, place));
  await widget.root.getByRole('textbox', { name: widget.words['field.g'] }).fill('1e-8');
  await expect(widget.value('outside')).toHaveText('0.5');
  await expect(widget.value('inside')).toHaveText(due({ view: 'eps', g: 1e-8 }, 'inside'));
  await expect(page).toHaveURL(/rmsprop\.view=eps/);
});

test('a press on the sizes of the gradient chooses one', async ({ page }) => {
  const widget = new Widget(page);
  await widget.open('?rmsprop.view=eps');
  await widget.slider(widget.words['field.eps']).press('ArrowRight');
  await widget.show();
  const figure = widget.root.locator('.figure-host[data-drawn=live] .plot').first();
  const { width = NaN, height = NaN } = (await figure.boundingBox()) ?? {};
  await figure.click({ position: { x: width / 2, y: height / 2 } });
  await expect(page).toHaveURL(/rmsprop\.g=(?!0\.000001(&|$))/);
});

test('another experiment begins at its own step, and nothing plays on', async ({ page }) => {
  const widget = new Widget(page);
  await widget.open('?rmsprop.view=ravine&rmsprop.step=7');
  await widget.button('player.play').click();
  await expect(widget.button('player.pause')).toBeVisible();
  await widget.view('eps');
  await expect(widget.button('player.play')).toBeVisible();
  const step = widget.slider(widget.words['field.step']);
  await expect(step).toHaveAttribute('aria-valuetext', 'step 1 of 1000');
  await widget.view('nine');
  await expect(step).toHaveAttribute('aria-valuetext', 'step 100 of 100');
  await expect(page).not.toHaveURL(/rmsprop\.step/);
});

test('the table holds the model’s numbers in every experiment', async ({ page }) => {
  const widget = new Widget(page);
  await widget.open();
  for (const view of ['nine', 'ravine', 'eps'] as const) {
    await widget.view(view);
    await widget.root.locator('.data-table summary').click();
    await page.evaluate(settled); // rows follow as words do
    const of = runOf({ view });
    const { rows } = saidOf(of).table(of, WORDS.en);
    const shown = await widget.root
      .locator('tbody tr')
      .evaluateAll((trs) => trs.map((tr) => [...tr.children].map((cell) => cell.textContent)));
    expect(shown).toEqual(rows);
  }
});

test('what in a link cannot be used is named, and the rest is used', async ({ page }) => {
  const widget = new Widget(page);
  await widget.open('?rmsprop.view=canyon&rmsprop.beta=2&rmsprop.speed=9&rmsprop.step=20');
  const notice = widget.root.locator('.notice');
  for (const word of ['view', 'canyon', 'beta', '0.99999', 'speed'])
    await expect(notice).toContainText(word);
  await expect(widget.value('sign')).toHaveText('−16');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap moves the start, and nothing is wider than the page', async ({ page }) => {
    const widget = new Widget(page);
    await widget.open('?rmsprop.view=ravine');
    await widget.show();
    const { x, y } = await widget.start();
    await page.touchscreen.tap(x + 80, y + 60);
    await expect(page).toHaveURL(/rmsprop\.along/);
    const moved = await widget.start();
    expect(Math.hypot(moved.x - x - 80, moved.y - y - 60)).toBeLessThan(3);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
