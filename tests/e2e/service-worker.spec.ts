/** The course without a network, of one build at a time: what is kept is whole, and gives way to a newer build as a whole. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { writeWorker } from '../../scripts/build/offline.ts';
import { SITES } from '../../scripts/test/build.ts';
import { buttons } from '../../src/components/python/buttons.ts';
import { words } from '../../src/components/python/words.en.ts';
import { change, Host, linked } from './host.ts';
import { expect, test as plain } from './site.ts';
import { wake, WidgetPage } from './widgets.ts';

interface Own {
  /** Where the build lies: links that a test may put others in the place of. */
  readonly folder: string;
  readonly host: Host;
}

const test = plain.extend<Own>({
  folder: async ({ site }, use, info) => {
    const folder = info.outputPath('site');
    linked(site === 'root' ? 'dist' : '.cache/dist-base', folder);
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  host: async ({ folder, site }, use) => {
    const host = new Host(folder, SITES[site === 'root' ? 0 : 1]?.base);
    await host.start();
    await use(host);
    await host.stop();
  },
  home: async ({ host }, use) => {
    await use(host.url);
  },
});

test.use({ serviceWorkers: 'allow', expected: [/net::ERR_/] });
test.setTimeout(120_000); // to keep a course takes a busy machine a while

/** Opens a page and waits until all is kept. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const state = () => page.evaluate(() => navigator.serviceWorker.controller?.state);
  await expect.poll(state, { timeout: 45_000 }).toBe('activated');
}

/** Has the browser look for a newer build, and waits until it is kept, or was refused. */
const look = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    while (worker?.state === 'installing')
      await new Promise((done) => {
        worker.addEventListener('statechange', done, { once: true });
      });
    return worker?.state;
  });

/** The addresses of all that is kept. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const files = names.map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(files)).flat().map(({ url }) => url);
  });

/** Puts a second build in the first one's place: other titles, and the kit under another name. */
async function deploy(folder: string): Promise<void> {
  const assets = join(folder, '_astro');
  const [kit = ''] = readdirSync(assets).filter((name) => /^kit\..*\.js$/.test(name));
  const second = (text: string) =>
    text.replaceAll(kit, 'kit.second.js').replaceAll('</title>', ', second</title>');
  for (const part of ['ko', 'en', '_astro'])
    for (const file of readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' }))
      if (/\.(html|js)$/.test(file))
        change(join(folder, part, file), second, file === kit ? 'kit.second.js' : undefined);
  await renewWorker(folder);
}

async function renewWorker(folder: string, keeps = true): Promise<void> {
  rmSync(join(folder, 'sw.js')); // a link to the build's own
  await writeWorker(folder, '/', keeps);
}

const FIRST = /^(?!.*, second)/;
const SECOND = /, second$/;

/** Uses a figure, one whose networks learn in a worker, and search, on pages that were not opened before. */
async function study(page: Page): Promise<void> {
  const momentum = new WidgetPage(page, 'en', 'momentum');
  await momentum.open('?from=elsewhere');
  await momentum.use();
  await page.locator('[data-open-modal]').click();
  await page.getByRole('dialog').getByRole('textbox').fill('moving average');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  await page.goto('en/train/');
  const trainer = page.locator('#figure-trainer-compare');
  await trainer.scrollIntoViewIfNeeded();
  await wake(page, trainer);
  await trainer.getByRole('combobox').selectOption({ label: 'SGD' });
  await expect(trainer.locator('figcaption')).toContainText('SGD at', { timeout: 30_000 });
}

/** Runs the question's script. */
async function runPython(page: Page): Promise<void> {
  await page.goto('en/puzzle/');
  const lab = page.locator('run-python').first();
  await lab.getByRole('button', { name: buttons.en.run, exact: true }).click();
  await expect(lab.locator('.told')).toHaveText(words.done, { timeout: 20_000 });
}

test('what was read in a language, and all else in it, is used without a network', async ({
  page,
  context,
  host,
}) => {
  await visit(page, 'en/puzzle/');
  expect((await kept(page)).filter((url) => /micropython/.test(url))).toEqual([]);
  await runPython(page);
  await expect.poll(() => kept(page)).toContainEqual(expect.stringMatching(/micropython/));

  await page.goto('ko/puzzle/'); // a second language joins the first
  const waiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.scriptURL);
  await expect.poll(waiting, { timeout: 45_000 }).toMatch(/\?en&ko$/);
  await page.close();
  const next = await context.newPage();
  await expect(async () => {
    await next.goto('about:blank');
    expect((await next.goto('ko/adam/'))?.fromServiceWorker()).toBe(true);
  }).toPass();

  await context.setOffline(true);
  await host.stop();
  await study(next);
  await runPython(next);
  expect((await next.goto('ko/rmsprop/'))?.status()).toBe(200);
});

test.describe('under a base path', () => {
  test.use({ site: 'base' });

  test('lessons that were never opened are used without a network', async ({ page, host }) => {
    await visit(page, 'ko/puzzle/');
    await page.context().setOffline(true);
    await host.stop();
    await page.goto('');
    await page.locator('a[href$="/ko/"]').first().click();
    await expect(page).toHaveURL(/\/lectures\/adam\/ko\/$/);
    const momentum = new WidgetPage(page, 'ko', 'momentum');
    await momentum.open();
    await momentum.use();
    await expect(page.goto('en/adam/')).rejects.toThrow('ERR_'); // a language that nobody read here
  });
});

test('embeds, the library and the gallery are left to the network', async ({ page }) => {
  await visit(page, 'en/puzzle/');
  const answeredByWorker = async (path: string) => {
    const [answer] = await Promise.all([
      page.waitForResponse((response) => new URL(response.url()).pathname === path),
      page.evaluate((path) => void fetch(path), path),
    ]);
    return answer.fromServiceWorker();
  };
  expect(await answeredByWorker('/en/momentum/')).toBe(true);
  for (const path of ['/embed/v1/en/momentum.map/', '/lib/v1/adam.js', '/en/gallery/'])
    expect(await answeredByWorker(path)).toBe(false);
  const embed = await page.goto('embed/v1/en/momentum.map/');
  expect(embed?.fromServiceWorker()).toBe(false);
  await page.goto('en/momentum/');
  expect((await kept(page)).filter((url) => /\/(embed|lib|gallery)\//.test(url))).toEqual([]);
});

test('a newer build comes as a whole, at the next visit; and goes where nothing is to be kept', async ({
  page,
  context,
  folder,
}) => {
  await visit(page, 'en/puzzle/');
  await deploy(folder);
  change(join(folder, 'en/adam/index.html'), (html) => `${html} `); // half of a third build
  expect(await look(page)).toBe('redundant');
  await renewWorker(folder);
  expect(await look(page)).toBe('installed');

  const momentum = new WidgetPage(page, 'en', 'momentum');
  await momentum.open(); // with scripts that the host has no more
  await momentum.use();
  await expect(page).toHaveTitle(FIRST);
  await page.close();

  const next = await context.newPage();
  await expect(async () => {
    await next.goto('about:blank'); // no page of the course is open
    await next.goto('en/momentum/');
    await expect(next).toHaveTitle(SECOND, { timeout: 500 });
  }).toPass();
  const again = new WidgetPage(next, 'en', 'momentum');
  await again.open();
  await again.use();
  expect((await kept(next)).filter((url) => /\/kit\./.test(url))).toEqual([
    expect.stringMatching(/kit\.second\.js$/),
  ]);

  await renewWorker(folder, false);
  await look(next);
  await expect.poll(() => next.evaluate(() => caches.keys())).toEqual([]);
  const registered = () =>
    next.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registered).toBe(0);
});

test('who reloads the only open page gets the newer build', async ({ page, context, folder }) => {
  await visit(page, 'en/puzzle/');
  const other = await context.newPage();
  await other.goto('en/adam/');
  await deploy(folder);
  expect(await look(page)).toBe('installed');
  await page.reload();
  await expect(page).toHaveTitle(FIRST);
  await other.close();
  await page.reload();
  await expect(page).toHaveTitle(SECOND);
});
