/** The views of the momentum widget in their lesson, driven by the words a reader sees. @module */
import type { Locator, Page } from '@playwright/test';

import { wordsIn } from '../../src/components/kit/words/index.ts';
import type { View } from '../../src/components/widgets/momentum/params.ts';
import { en } from '../../src/components/widgets/momentum/strings.en.ts';
import { ko } from '../../src/components/widgets/momentum/strings.ko.ts';
import { expect } from './site.ts';
import { wake } from './widgets.ts';

export const words = wordsIn('en', { en, ko });

/** A view, in whichever language. */
export class MomentumView {
  readonly root: Locator;

  constructor(
    readonly page: Page,
    view: View,
    readonly own: typeof words = words,
  ) {
    this.root = page.locator(view === 'paths' ? '#figure-momentum' : `#figure-momentum-${view}`);
  }

  /** Opens the lesson, and wakes it there. */
  async open(query = '', locale = 'en'): Promise<void> {
    await this.page.goto(`${locale}/momentum/${query}`);
    await wake(this.page, this.root);
  }

  /** Unfolds its other controls. */
  async unfold(): Promise<void> {
    await this.root.locator('.more > summary').click();
  }

  field(name: keyof typeof words): Locator {
    return this.root.getByRole('textbox', { name: this.own[name], exact: true });
  }

  button(name: keyof typeof words): Locator {
    return this.root.getByRole('button', { name: this.own[name], exact: true });
  }

  handle(label: RegExp): Locator {
    return this.root.getByRole('button', { name: label });
  }

  get caption(): Locator {
    return this.root.locator('.caption');
  }

  rate(name: string): Locator {
    return this.root
      .locator('.readout dl > div')
      .filter({ has: this.page.locator(`dd[data-value="${name}"]`) });
  }

  /** A figure of it, the first unless told, once it is drawn from the state on show. */
  async drawn(i = 0): Promise<Locator> {
    const host = this.root.locator('.figure-host').nth(i);
    await host.scrollIntoViewIfNeeded();
    await expect(host).toHaveAttribute('data-drawn', 'live');
    await expect(host.locator('.plot:visible')).toHaveCount(1);
    return host;
  }
}
