/** The museum's game and its blind cards do in a browser what their lesson says they do. */
import type { Locator, Page } from '@playwright/test';

import { wordsIn } from '../../src/components/kit/words/index.ts';
import { CASES } from '../../src/components/widgets/museum/cases.ts';
import { run } from '../../src/components/widgets/museum/model.ts';
import { params, type State, type View } from '../../src/components/widgets/museum/params.ts';
import { en } from '../../src/components/widgets/museum/strings.en.ts';
import { ko } from '../../src/components/widgets/museum/strings.ko.ts';
import { CAPTION } from '../../src/components/widgets/museum/words.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { MUSEUM } from '../../src/lib/museum/index.ts';
import { expect, LOCALES, test } from './site.ts';
import { wake } from './widgets.ts';

/** A view of the museum in its lesson. */
class Museum {
  readonly root: Locator;
  readonly words;

  constructor(
    readonly page: Page,
    readonly view: View = 'design',
    readonly locale: Locale = 'en',
  ) {
    this.root = page.locator(`section#figure-museum${view === 'design' ? '' : `-${view}`}`);
    this.words = wordsIn(locale, { ko, en });
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`${this.locale}/museum/${query}`);
    await this.root.scrollIntoViewIfNeeded();
    await wake(this.page, this.root);
  }

  get caption(): Locator {
    return this.root.locator('.caption');
  }

  get count(): Locator {
    return this.root.getByRole('slider', { name: this.words['field.count'] });
  }

  guess(value: State['guess']): Locator {
    return this.root.locator(`input[type=radio][value=${value}]`);
  }

  button(key: 'turn.over' | 'turn.back' | 'card.before' | 'card.next'): Locator {
    return this.root.getByRole('button', { name: this.words[key], exact: true });
  }

  /** What the caption says in a state. */
  due(patch: Partial<State>): string {
    const state = { ...params.initial, ...patch };
    return CAPTION[this.view]({ state, run: run(state) }, this.words);
  }

  /** Px of a place of the gradients' figure. */
  async place(k: number, share: number): Promise<{ x: number; y: number }> {
    const plot = this.root.locator('.figure-host[data-drawn=live] .plot').first();
    await plot.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const { x, y, width, height } = (await plot.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    // the axis spans .4 … 6.6 between its margins: its last tick and its first tell where they are
    const ticks = await plot.locator('text').evaluateAll((texts) =>
      texts
        .filter((text) => /^[16]$/.test(text.textContent))
        .map((text) => {
          const box = text.getBoundingClientRect();
          return box.left + box.width / 2;
        }),
    );
    const [first = x, last = x + width] = ticks;
    return { x: first + ((k - 1) * (last - first)) / 5, y: y + height * share };
  }
}

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test('a change of sign, drawn on the figure, wins the game', async ({ page }) => {
      const game = new Museum(page, 'design', locale);
      await game.open();
      await expect(game.caption).toHaveText(game.due({}));
      await game.count.press('ArrowLeft');
      await expect(game.caption).toHaveText(game.due({ count: 2 }));
      const { x, y } = await game.place(2, 0.98);
      await page.mouse.click(x, y - 50);
      await expect(page).toHaveURL(/museum\.g2=-\d/);
      await expect(game.caption).toHaveText(game.due({ count: 2, g2: -10 }));
    });

    test('a card is named, turned over, and hidden again by the next', async ({ page }) => {
      const cards = new Museum(page, 'traces', locale);
      await cards.open();
      await cards.guess('multiply').check();
      await expect(cards.root.locator('.back')).toHaveCount(0);
      await expect(cards.caption).toHaveText(cards.due({ guess: 'multiply' }));
      await cards.button('turn.over').click();
      const [first] = MUSEUM.filter(({ id }) => id === CASES[0]);
      const back = cards.root.locator('.back');
      await expect(back.getByRole('link')).toHaveAttribute('href', first?.sources[0] ?? '');
      await expect(back.locator('time')).toHaveText(first?.reported ?? '');
      await expect(back).toContainText('m * (1 - beta1**t)');
      await expect(cards.caption).toHaveText(cards.due({ guess: 'multiply', turned: 1 }));
      await expect(cards.caption).toContainText(cards.words['verdict.named']);
      await cards.button('card.next').click();
      await expect(back).toHaveCount(0);
      await cards.button('turn.over').click();
      await expect(cards.caption).toContainText(cards.words['verdict.missed']);
      await cards.button('turn.back').click();
      await expect(back).toHaveCount(0);
    });

    test('is all there without a script: matrix, trace, and every card turned over', async ({
      browser,
      home,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: home });
      const page = await context.newPage();
      await page.goto(`${locale}/museum/`);
      await expect(page.locator('section.museum .plot:visible')).toHaveCount(3);
      const exhibits = page.locator('details.exhibits');
      await exhibits.locator('summary').click();
      await expect(exhibits.locator('li')).toHaveCount(CASES.length);
      for (const { origin, sources } of MUSEUM)
        if (sources[0] !== undefined)
          await expect(exhibits.getByRole('link', { name: origin, exact: true })).toBeVisible();
      await context.close();
    });
  });
}

test('keys choose a gradient and move it', async ({ page }) => {
  const game = new Museum(page);
  await game.open('?museum.count=2');
  const handle = game.root.locator('.handle-keys');
  await handle.focus();
  await handle.press('ArrowRight');
  await expect(handle).toContainText('gradient 2 is 10');
  await expect(page).not.toHaveURL(/museum\.g2=/);
  for (let i = 0; i < 3; i++) await handle.press('ArrowDown');
  await expect(handle).toContainText('gradient 2 is −5');
  await expect(game.caption).toHaveText(game.due({ count: 2, g2: -5 }));
  await handle.press('Shift+ArrowUp');
  await expect(handle).toContainText('gradient 2 is −4.5');
});

test('the cards go round', async ({ page }) => {
  const cards = new Museum(page, 'traces');
  await cards.open();
  await cards.button('card.before').click();
  await expect(cards.caption).toHaveText(cards.due({ card: CASES.length }));
  await expect(page).toHaveURL(new RegExp(`museum\\.card=${CASES.length}`));
  await cards.button('card.next').click();
  await expect(cards.caption).toHaveText(cards.due({ card: 1 }));
});

test('a false alarm that is accused says so, and has nothing to mend', async ({ page }) => {
  const cards = new Museum(page, 'traces');
  const card = CASES.indexOf('caffe') + 1;
  await cards.open(`?museum.card=${card}&museum.guess=never`);
  await cards.button('turn.over').click();
  await expect(cards.caption).toContainText(cards.words['verdict.accused']);
  await expect(cards.root.locator('.back')).toContainText(cards.words['back.nothing']);
  await cards.guess('right').check();
  await expect(cards.caption).toContainText(cards.words['verdict.named']);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap draws a gradient, and nothing is wider than the page', async ({ page }) => {
    const game = new Museum(page);
    await game.open();
    await game.count.press('ArrowLeft'); // has it drawn here
    const { x, y } = await game.place(2, 0.98);
    await page.touchscreen.tap(x, y - 50);
    await expect(page).toHaveURL(/museum\.g2=-/);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
