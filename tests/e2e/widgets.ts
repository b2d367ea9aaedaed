import type { Locator, Page } from '@playwright/test';

import { KIT } from '../../src/components/figure/kit-words.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { expect } from './site.ts';

/** Each lesson's widget, but for the bug lab, which has tests of its own. */
export const WIDGET_OF = {
  'gradient-descent': 'descent',
  'moving-average': 'memory',
  momentum: 'momentum',
  rmsprop: 'rmsprop',
  adam: 'adam-stepper',
  'bias-correction': 'bias-correction',
} as const;

export type WidgetLesson = keyof typeof WIDGET_OF;
export const WIDGET_LESSONS = Object.keys(WIDGET_OF) as WidgetLesson[]; // the keys of WIDGET_OF

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
    await this.page.mouse.move(1, 1);
    await expect(this.root).toHaveAttribute('data-ready', '');
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
