/**
 * What every browser test starts from: the built pages, and a `page` that is watched. A test fails
 * if a page writes an error or a warning to the console or asks for anything outside the site.
 * @module
 */
import { existsSync, readdirSync } from 'node:fs';

import { expect, test as plain } from '@playwright/test';

import { EMBEDS } from '../../scripts/build/html.ts';

interface Options {
  /** Which build: at the root of its host, or under a base path. */
  site: 'root' | 'base';
  /** Console messages this test brings about on purpose. */
  expected: RegExp[];
}

/** What Playwright says where a page asks for its service worker (playwright.config.ts). */
const NO_WORKER = /^Service Worker registration blocked/;

/** Playwright's `test`, with `page.goto('ko/puzzle/')` relative to `home`, the address of the site, and every page watched. */
export const test = plain.extend<Options & { home: string; watched: undefined }>({
  site: ['root', { option: true }],
  expected: [[], { option: true }],
  home: async ({ site }, use) => {
    await use(process.env[site === 'root' ? 'E2E_ROOT' : 'E2E_BASE'] ?? '');
  },
  baseURL: async ({ home }, use) => {
    await use(home);
  },
  watched: [
    async ({ context, home, expected }, use) => {
      const seen: string[] = [];
      const note = (message: string) => {
        if (![...expected, NO_WORKER].some((pattern) => pattern.test(message))) seen.push(message);
      };
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') note(message.text());
      });
      context.on('weberror', (error) => {
        note(error.error().stack ?? error.error().message);
      });
      context.on('request', (request) => {
        const inside = /^(data|blob|about):/.test(request.url());
        if (!inside && !request.url().startsWith(home)) note(`asked for ${request.url()}`);
      });
      await use(undefined);
      expect(seen, 'the console is silent and no request leaves the site').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Addresses of all built pages but embeds, relative to the site's base: '', '404.html', 'ko/puzzle/'… */
export const PAGES = builtPages('dist');

/** Whether a page shows one widget's examples: unlisted, so that what is asked of readers' pages alone is not asked of it. */
export const isWidgetGallery = (page: string): boolean => /\/gallery\/./.test(page);

/** The pages in one language that readers come to. */
export const pagesIn = (locale: string): string[] =>
  PAGES.filter((page) => page.startsWith(`${locale}/`) && !isWidgetGallery(page));

export const LOCALES = ['ko', 'en'] as const;

function builtPages(folder: string): string[] {
  if (!existsSync(folder))
    throw new Error('There is no built site: run `npm run test:build` first.');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !EMBEDS.test(file))
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}
