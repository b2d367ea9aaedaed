import type { Locator, Page } from '@playwright/test';

import { KIT } from '../../src/components/kit/words/index.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { settled } from './probes.ts';
import { expect } from './site.ts';
import { PAGE_OF } from './widget-pages.ts';

/** A widget in its page, driven by the words a reader sees. */
export class WidgetPage {
  readonly root: Locator;
  readonly words;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
    readonly name: string,
  ) {
    // A lesson shows several views of it, and may show it in a second state.
    this.root = page.locator(`section[data-address="${name}"]`).first();
    this.words = KIT[locale];
  }

  /** Opens the page, wakes its widget and unfolds its controls. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`${this.locale}/${PAGE_OF[this.name] ?? ''}/${query}`);
    await wake(this.page, this.root);
    await unfold(this.root);
  }

  /** The sliders of its parameters; the step's, which a player moves, is not among them. */
  get sliders(): Locator {
    return this.root.locator(
      '.slider:not(.player *):not(:has(var:text-is("t"))) input[type=range]:visible',
    );
  }

  /** What arrow keys move: the slider of its first parameter; in a view that has none the step's, or else its first choice. */
  async hand(): Promise<Locator> {
    const step = this.root.locator('.slider input[type=range]:visible');
    const choice = this.root.locator('input[type=radio]:checked');
    for (const hand of [this.sliders, step]) if ((await hand.count()) > 0) return hand.first();
    return choice.first();
  }

  /** Changes something by a key, and back. */
  async use(): Promise<void> {
    await unfold(this.root);
    const hand = await this.hand();
    await hand.press('ArrowRight');
    await hand.press('ArrowLeft');
    await expect(this.root.locator('.figure-host').first()).toHaveAttribute('data-drawn', 'live');
    await this.root.evaluate(settled);
  }

  /** A part of it that not every widget has. */
  async part(selector: string): Promise<Locator | null> {
    const found = this.root.locator(selector).first();
    return (await found.count()) > 0 ? found : null;
  }
}

/** Unfolds the controls of a widget that its view does not show at once. */
export async function unfold(widget: Locator): Promise<void> {
  const folded = widget.locator('.more:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Moves the mouse until a widget's script is in charge: the first move may come before anyone listens. */
export async function wake(page: Page, widget: Locator): Promise<void> {
  let x = 1;
  await expect(async () => {
    await page.mouse.move(x++, 1);
    await expect(widget).toHaveAttribute('data-ready', '', { timeout: 300 });
  }).toPass();
}
