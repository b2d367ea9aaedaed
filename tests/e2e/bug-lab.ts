import { readFileSync } from 'node:fs';

import type { Locator, Page } from '@playwright/test';

import { wordsIn } from '../../src/components/kit/words/index.ts';
import { en } from '../../src/components/widgets/bug-lab/strings.en.ts';
import { ko } from '../../src/components/widgets/bug-lab/strings.ko.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { expect } from './site.ts';
import { unfold } from './widgets.ts';

/** The lab of a page, driven by the words a reader sees. */
export class Lab {
  readonly root: Locator;
  readonly words;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {
    this.root = page.locator('#figure-bug-lab');
    this.words = wordsIn(locale, { en, ko });
  }

  async open(query = '', slug = 'puzzle'): Promise<void> {
    await this.page.goto(`${this.locale}/${slug}/${query}`);
    await unfold(this.root);
  }

  /** The readout of one correction. */
  value(correction: string): Locator {
    return this.root.locator(`.readout dd[data-value="${correction}"]`);
  }

  async show(correction: string): Promise<void> {
    await this.root.locator(`input[type=checkbox][value="${correction}"]`).check();
  }

  async choose(option: string): Promise<void> {
    await this.root.locator(`input[type=radio][value="${option}"]`).check();
  }

  /** Opens the menu and presses one of its buttons. */
  async menu(name: string): Promise<void> {
    const menu = this.root.locator('details.menu');
    if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
    await menu.getByRole('button', { name, exact: true }).click();
  }

  /** What a button of the menu saves. */
  async saved(name: string): Promise<Buffer> {
    const downloading = this.page.waitForEvent('download');
    await this.menu(name);
    return readFileSync(await (await downloading).path());
  }

  /** The figure as a file. */
  async picture(format: 'svg' | 'png'): Promise<Buffer> {
    await this.menu(this.words['menu.picture']);
    const panel = this.root.locator('.menu fieldset');
    await panel
      .getByRole('combobox', { name: this.words['picture.format'], exact: true })
      .selectOption(format);
    const downloading = this.page.waitForEvent('download');
    await panel.getByRole('button').click();
    const file = readFileSync(await (await downloading).path());
    await this.menu(this.words['menu.picture']); // closes it
    return file;
  }

  /** Waits until the figure is drawn from the state on show. */
  async drawn(): Promise<Locator> {
    const host = this.root.locator('.figure-host[data-drawn=live]');
    await expect(host.locator('.plot')).toHaveCount(1);
    return host;
  }
}

/** A CSV file as rows of text by column. */
export function rowsOf(csv: string): Record<string, string>[] {
  const [header = '', ...lines] = csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}
