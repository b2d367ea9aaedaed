/** What the menu of a widget saves. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { KIT } from '../../src/components/kit/words/index.ts';
import type { Part, Tab } from './tab.ts';
import { expect, test } from './test.ts';

const words = KIT.en;

/** Opens the menu of the widget with several figures. */
async function menuOf(tab: Tab): Promise<Part> {
  await tab.open('en/gradient-descent/');
  const menu = tab.on('section.descent details.menu');
  await menu.on('summary').click();
  await expect.poll(() => menu.on('button', 'CSV').isShown()).toBe(true);
  return menu;
}

/** A file that the browser has saved, once it is whole. */
async function saved(tab: Tab, name: string): Promise<Buffer> {
  const file = join(tab.driver.downloads, name);
  await expect.poll(() => existsSync(file) && readFileSync(file).length > 0, name).toBe(true);
  return readFileSync(file);
}

test('numbers are saved as CSV and as JSON with the same columns', async ({ tab }) => {
  const menu = await menuOf(tab);
  await menu.on('button', 'CSV').click();
  const [head = '', ...rows] = String(await saved(tab, 'descent.csv'))
    .trim()
    .split('\n');
  await menu.on('button', 'JSON').click();
  const { columns } = JSON.parse(String(await saved(tab, 'descent.json'))) as {
    columns: Record<string, number[]>;
  };
  expect(rows.length).toBeGreaterThan(1);
  expect(head.trim().split(',')).toEqual(Object.keys(columns));
  for (const column of Object.values(columns)) expect(column).toHaveLength(rows.length);
});

test('figures are saved as SVG and as a PNG of the size that is asked for', async ({ tab }) => {
  const menu = await menuOf(tab);
  await menu.on('button', words['menu.picture']).click();
  const choose = (name: string, value: string) =>
    menu.ask(
      (part, label, chosen) => {
        const of = [...part.querySelectorAll('label')].find((each) =>
          each.textContent.startsWith(label),
        );
        const select = of?.querySelector('select') ?? (of?.control as HTMLSelectElement);
        select.value = chosen;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      value,
    );
  const save = menu.on('button', words['picture.save']);
  await expect.poll(() => save.isShown()).toBe(true);
  await choose(words['picture.format'], 'svg');
  await save.click();
  const svg = String(await saved(tab, 'descent.svg'));
  expect(svg).toMatch(/^<svg[^>]* width="\d+[^>]*height="\d+/);
  expect(svg).toContain('url(data:font/woff2;base64,');
  const size = Number(/ width="(\d+)/.exec(svg)?.[1]);

  await choose(words['picture.format'], 'png');
  await choose(words['picture.size'], '2');
  await save.click();
  const png = await saved(tab, 'descent.png');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16), 'px across').toBe(2 * size); // where its header has it
});

test('a link is copied, or stands there to be copied by hand', async ({ tab }) => {
  const menu = await menuOf(tab);
  await menu.on('button', words['menu.link']).click();
  const said = menu.on('[role=status]');
  await expect.poll(() => said.text()).not.toBe('');
  expect([words['menu.copied'], words['menu.select']]).toContain(await said.text());
  expect(await menu.on('textarea').ask((area) => (area as HTMLTextAreaElement).value)).toContain(
    '/en/gradient-descent/',
  );
});
