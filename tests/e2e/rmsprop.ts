/** The views of the RMSProp widget in their lesson, driven by the words a reader sees. @module */
import type { Locator, Page } from '@playwright/test';

import { wordsIn } from '../../src/components/kit/words/index.ts';
import { run } from '../../src/components/widgets/rmsprop/model.ts';
import {
  params,
  type Experiment,
  type State,
  type View,
} from '../../src/components/widgets/rmsprop/params.ts';
import { en } from '../../src/components/widgets/rmsprop/strings.en.ts';
import { ko } from '../../src/components/widgets/rmsprop/strings.ko.ts';
import { SAID } from '../../src/components/widgets/rmsprop/words.ts';
import { formatReadout } from '../../src/lib/i18n/numbers.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { expect } from './site.ts';
import { wake } from './widgets.ts';

export const WORDS = { ko: wordsIn('ko', { ko, en }), en: wordsIn('en', { ko, en }) };
export const runOf = (patch: Partial<State>) => run({ ...params.initial, ...patch });

/** What the model says the readout of an experiment shows. */
export const due = (of: Experiment, state: Partial<State>, name: string): string => {
  const found = SAID[of].values(runOf(state), WORDS.en).find((value) => value.name === name);
  return formatReadout(Number(found?.value));
};

/** A view, in either language. */
export class Widget {
  readonly root: Locator;
  readonly words;

  constructor(
    readonly page: Page,
    readonly view: View = 'nine',
    readonly locale: Locale = 'en',
  ) {
    // ε has a state of its own: its text speaks of step 1.
    const parts = ['rmsprop', view === 'eps' && '2', view !== 'nine' && view];
    this.root = page.locator(`section#figure-${parts.filter(Boolean).join('-')}`);
    this.words = WORDS[locale];
  }

  /** Opens the page, and wakes and unfolds the view. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`${this.locale}/rmsprop/${query}`);
    await this.root.scrollIntoViewIfNeeded();
    await wake(this.page, this.root);
    await this.unfold();
  }

  unfold(): Promise<void> {
    return this.root.locator('details.more > summary').click();
  }

  value(name: string): Locator {
    return this.root.locator(`.readout dd[data-value="${name}"]`);
  }

  button(key: 'player.play' | 'player.pause' | 'reset') {
    return this.root.getByRole('button', { name: this.words[key], exact: true });
  }

  slider(name: string): Locator {
    return this.root.getByRole('slider', { name });
  }

  field(name: string): Locator {
    return this.root.getByRole('textbox', { name });
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
