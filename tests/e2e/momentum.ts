/** The momentum widget in its lesson, driven by the words a reader sees. @module */
import type { Locator, Page } from '@playwright/test';

import { wordsIn } from '../../src/components/kit/words/index.ts';
import { en } from '../../src/components/widgets/momentum/strings.en.ts';
import { ko } from '../../src/components/widgets/momentum/strings.ko.ts';
import { expect } from './site.ts';
import { wake } from './widgets.ts';

export const words = wordsIn('en', { en, ko });
export const rootOf = (page: Page) => page.locator('section.momentum');
/** Opens the lesson and wakes its widget. */
export async function open(page: Page, query = '', locale = 'en'): Promise<void> {
  await page.goto(`${locale}/momentum/${query}`);
  await wake(page, rootOf(page));
}
export const field = (page: Page, name: keyof typeof words) =>
  rootOf(page).getByRole('textbox', { name: words[name], exact: true });
export const handle = (page: Page, label: RegExp) =>
  rootOf(page).getByRole('button', { name: label });

/** The figures in their order: plane, map, losses. */
export const figure = (page: Page, i: number): Locator =>
  rootOf(page).locator('.figure-host').nth(i);
export const PLANE = 0;
export const MAP = 1;
export const LOSSES = 2;

/** Waits until a figure is drawn from the state on show. */
export async function drawn(page: Page, i: number): Promise<Locator> {
  const host = figure(page, i);
  await expect(host).toHaveAttribute('data-drawn', 'live');
  await expect(host.locator('.plot:visible')).toHaveCount(1);
  await host.scrollIntoViewIfNeeded();
  return host;
}
