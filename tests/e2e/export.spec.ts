/** What the menu of a widget saves and prints, from its own downloads. */
import { readFileSync } from 'node:fs';

import type { Download, Locator, Page } from '@playwright/test';

import about from '../../package.json' with { type: 'json' };
import { wordsIn } from '../../src/components/kit/words/index.ts';
import { en } from '../../src/components/widgets/descent/strings.en.ts';
import { ko } from '../../src/components/widgets/descent/strings.ko.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { rowsOf } from './bug-lab.ts';
import { expect, LOCALES, test } from './site.ts';

/** The menu of a widget with several figures. */
class Menu {
  readonly root: Locator;
  readonly menu: Locator;
  readonly words;

  constructor(
    readonly page: Page,
    locale: Locale,
  ) {
    this.root = page.locator('section.descent').first();
    this.menu = this.root.locator('details.menu');
    this.words = wordsIn(locale, { en, ko });
  }

  press = (name: string) => this.menu.getByRole('button', { name, exact: true }).click();

  async open(): Promise<this> {
    await this.menu.locator('summary').click();
    return this;
  }

  select = (key: 'figure' | 'format' | 'size' | 'ground') =>
    this.menu.getByRole('combobox', { name: this.words[`picture.${key}`], exact: true });

  async saved(button: string): Promise<{ name: string; file: Buffer }> {
    const downloads: Download[] = [];
    const note = (download: Download) => downloads.push(download);
    this.page.on('download', note);
    await this.press(button);
    await expect.poll(() => downloads.length).toBe(1);
    this.page.off('download', note);
    const [download] = downloads;
    return { name: download!.suggestedFilename(), file: readFileSync(await download!.path()) }; // there is one
  }

  picture = () => this.saved(this.words['picture.save']);
}

/** An SVG file that carries the first font it names. */
const CARRIED =
  /^<svg[^>]* font-family="&quot;([\w ]+)&quot;,[^>]*><style[^>]*>@font-face ?{ ?font-family: ?"\1";[^}]*url\("?data:font\/woff2;base64,/;

/** An SVG file as a parser has it, on a page without a policy for its styles: its root, its size, its texts as one. */
async function parsed(page: Page, svg: string) {
  const blank = await page.context().newPage();
  const file = await blank.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const texts = documentElement.querySelectorAll(':scope > text');
    return {
      root: documentElement.tagName,
      width: Number(documentElement.getAttribute('width')),
      height: Number(documentElement.getAttribute('height')),
      figures: documentElement.querySelectorAll(':scope > g').length,
      text: [...texts].map((line) => line.textContent).join(' '),
    };
  }, svg);
  await blank.close();
  return file;
}

/** A picture's size, and its first pixel. */
const painted = (page: Page, png: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    const corner = [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])];
    return { width: image.width, height: image.height, corner };
  }, png.toString('base64'));

for (const locale of LOCALES)
  test(`figures are one SVG file or each its own, with or without what says where from, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`${locale}/gradient-descent/`);
    const menu = await new Menu(page, locale).open();
    const { words } = menu;
    await menu.press(words['menu.picture']);
    await expect(menu.select('figure')).toBeFocused();
    await menu.select('format').selectOption('svg');
    await expect(menu.select('size')).toHaveCount(0);
    const names = await menu.root
      .locator('.figure-host .plot:visible')
      .evaluateAll((plots) => plots.map((plot) => plot.getAttribute('aria-label') ?? ''));
    expect(names.length).toBeGreaterThan(1);

    const all = await menu.picture();
    const svg = String(all.file);
    const { root, text, figures } = await parsed(page, svg);
    expect([all.name, root, figures]).toEqual(['descent.svg', 'svg', names.length]);
    expect(svg).toMatch(CARRIED);
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain(`>${words['hint.drag']}<`);
    const source = `${page.url()} · v${about.version} · CC BY 4.0`;
    for (const part of [...names, source]) expect(text).toContain(part);

    await menu.select('figure').selectOption(String(names.length - 1));
    const last = await menu.picture();
    expect(last.name).toBe(`descent-${names.length}.svg`);
    const alone = await parsed(page, String(last.file));
    expect(alone.text).toContain(names.at(-1));
    expect(alone.text).not.toContain(names[0]);

    await menu.menu.getByRole('checkbox', { name: words['picture.titled'] }).uncheck();
    const bare = await parsed(page, String((await menu.picture()).file));
    expect([bare.text, bare.figures]).toEqual(['', 1]);
    expect(bare.height).toBeLessThan(alone.height);

    await menu.press('CSV');
    await expect(menu.menu.locator('fieldset')).toHaveCount(0);
  });

test('a PNG is as large as it is asked for, on the ground that is asked for', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('en/gradient-descent/');
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const menu = await new Menu(page, 'en').open();
  await menu.press(menu.words['menu.picture']);
  const png = async (ground: string, size: number) => {
    await menu.select('ground').selectOption(ground);
    await menu.select('size').selectOption(String(size));
    return painted(page, (await menu.picture()).file);
  };
  const one = await png('white', 1);
  expect(one.corner).toEqual([255, 255, 255, 255]);
  const { width, height } = one;
  expect(await png('clear', 4)).toMatchObject({ width: 4 * width, height: 4 * height });
  expect((await png('clear', 1)).corner[3]).toBe(0);
  const [r, g, b] = (await png('dark', 1)).corner;
  expect(`rgb(${r}, ${g}, ${b})`).toBe(dark);
  await menu.select('format').selectOption('svg');
  expect(await parsed(page, String((await menu.picture()).file))).toMatchObject({ width, height });
});

test('JSON has the columns of the CSV', async ({ page }) => {
  await page.goto('en/gradient-descent/');
  const menu = await new Menu(page, 'en').open();
  const csv = await menu.saved('CSV');
  const json = await menu.saved('JSON');
  expect([csv.name, json.name]).toEqual(['descent.csv', 'descent.json']);
  const rows = rowsOf(String(csv.file));
  const { columns } = JSON.parse(String(json.file)) as { columns: Record<string, number[]> };
  expect(rows.length).toBeGreaterThan(1);
  expect(Object.keys(columns)).toEqual(Object.keys(rows[0] ?? {}));
  for (const [name, cells] of Object.entries(columns))
    expect(cells, name).toEqual(rows.map((row) => Number(row[name])));
});

test('a widget is printed alone, under its title', async ({ page }) => {
  await page.goto('en/gradient-descent/');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-prints', '');
  });
  const menu = await new Menu(page, 'en').open();
  await menu.press(menu.words['menu.print']);
  await expect(page.locator('body')).toHaveAttribute('data-prints');
  await page.emulateMedia({ media: 'print' });
  const title = menu.root.locator('.sr-only').first();
  const others = page.locator('h1, main p:not(.widget *), section.widget:not(.descent)');
  await expect(menu.root.locator('.plot:visible').first()).toBeVisible();
  await expect(title).toBeVisible();
  expect((await title.boundingBox())?.height).toBeGreaterThan(16);
  expect(await others.count()).toBeGreaterThan(3);
  await expect(others.filter({ visible: true })).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('h1')).toBeVisible();
  await expect(title).toBeHidden();
});

test('an embed saves its figures in its own font', async ({ page }) => {
  await page.goto('embed/v1/en/descent/');
  const menu = await new Menu(page, 'en').open();
  await menu.press(menu.words['menu.picture']);
  await menu.select('format').selectOption('svg');
  const { file } = await menu.picture();
  expect(String(file)).toMatch(CARRIED);
});
