/** The views of the bias-correction widget in their lesson, driven by the words a reader sees. @module */
import type { Locator, Page } from '@playwright/test';

import { wordsIn } from '../../src/components/kit/words/index.ts';
import type { View } from '../../src/components/widgets/bias-correction/params.ts';
import { en } from '../../src/components/widgets/bias-correction/strings.en.ts';
import { ko } from '../../src/components/widgets/bias-correction/strings.ko.ts';
import { expect } from './site.ts';
import { wake } from './widgets.ts';

export const words = wordsIn('en', { en, ko });
/** A view; the one without a name is `factor`. */
export const viewOf = (page: Page, view: Exclude<View, 'factor'> | '' = '') => {
  const state = view === 'random' && '2'; // its own: before it one is asked to leave out lines
  return page.locator(
    `section#${['figure-bias-correction', state, view].filter(Boolean).join('-')}`,
  );
};
export const value = (view: Locator, corrected: string) =>
  view.locator(`.readout dd[data-value=${corrected}]`);
export const slider = (view: Locator, name: string) => view.getByRole('slider', { name }).first();
export const field = (view: Locator, name: string) =>
  view.getByRole('textbox', { name, exact: true }).first();
export const caption = (view: Locator) => view.locator('.caption');
export const step = (view: Locator) => field(view, words['field.step']);

/** Unfolds what a view has besides. */
export const unfold = (view: Locator) => view.locator('details.more > summary').click();

/** Opens the lesson, and wakes and unfolds its main view. */
export async function open(page: Page, query = '', locale = 'en'): Promise<Locator> {
  await page.goto(`${locale}/bias-correction/${query}`);
  const view = viewOf(page);
  await wake(page, view);
  await unfold(view);
  return view;
}

/** The drawing on show, once it follows the state. */
export async function drawn(view: Locator): Promise<Locator> {
  await view.scrollIntoViewIfNeeded();
  const host = view.locator('.figure-host[data-drawn=live]');
  await expect(host.locator('.plot')).toHaveCount(1);
  return host;
}

/** A place on the figure: shares of its width and height. */
export async function placeOn(host: Locator, x: number, y: number): Promise<[number, number]> {
  await host.scrollIntoViewIfNeeded();
  const box = await host.boundingBox();
  if (!box) throw new Error('the figure has no box');
  return [box.x + box.width * x, box.y + box.height * y];
}
