import type { Locator, Page } from '@playwright/test';

import { KIT } from '../../src/components/figure/kit-words.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { expect } from './site.ts';
import { WIDGET_OF, type WidgetLesson } from './widget-lessons.ts';

/** A lesson's widget, driven by the words a reader sees. */
export class WidgetPage {
  readonly root: Locator;
  readonly words;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
    readonly lesson: WidgetLesson,
  ) {
    this.root = page.locator(`section.${WIDGET_OF[lesson]}`).first(); // a lesson may show it twice
    this.words = KIT[locale];
  }

  /** Opens the lesson and wakes its widget. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`${this.locale}/${this.lesson}/${query}`);
    await wake(this.page, this.root);
  }

  /** The figures on show. */
  get figures(): Locator {
    return this.root.locator('svg.plot:visible');
  }

  /** Changes something: the first slider that is not the step's, by a key, back if it is at its end. */
  async use(): Promise<void> {
    const slider = this.root.locator('.controls input[type=range]').first();
    await slider.press('ArrowRight');
    await slider.press('ArrowLeft');
    await expect(this.root.locator('.figure-host').first()).toHaveAttribute('data-drawn', 'live');
  }
}

/** Moves the mouse until a widget's script is in charge: the first move may come before anyone listens. */
export async function wake(page: Page, widget: Locator): Promise<void> {
  let x = 1;
  await expect(async () => {
    await page.mouse.move(x++, 1);
    await expect(widget).toHaveAttribute('data-ready', '', { timeout: 300 });
  }).toPass();
}
