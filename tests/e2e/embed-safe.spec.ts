/** What no page and no address can have an embed do, and where it works all the same: `docs/embed.md`. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Page } from '@playwright/test';

import { SNIPPETS } from '../../src/components/kit/share/snippets.ts';
import { ask, embed, expect, frameOf, post, posted, ready, test } from './embed-host.ts';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--site-per-process'] });
  },
});

const state = async (page: Parameters<typeof ask>[0]) =>
  (await ask(page, { type: 'get', what: 'state' }))['value'];

test('a message from anywhere but the page around is not heard', async ({ page, home, around }) => {
  const src = embed(home, 'memory');
  await around(`${frameOf(src)}${frameOf(src)}`);
  await ready(page);
  await ready(page, page.locator('iframe').nth(1).contentFrame());
  const before = await state(page);
  const [, , sibling] = page.frames();
  await sibling?.evaluate(() => {
    window.parent.frames[0]?.postMessage({ adam: 1, type: 'set', params: { beta: 0.1 } }, '*');
  });
  await page.frames()[1]?.evaluate(() => {
    window.postMessage({ adam: 1, type: 'set', params: { beta: 0.1 } }, '*');
  });
  await page.waitForTimeout(300);
  expect(await state(page)).toEqual(before);
});

test('once an origin is told, no other is heard or answered', async ({ page, home, around }) => {
  await around(frameOf(embed(home, 'memory.delay', '?origin=https://lectures.example')));
  const frame = await ready(page);
  await post(page, { adam: 1, type: 'set', params: { beta: 0.1 }, seq: 1 });
  await page.waitForTimeout(300);
  expect(await posted(page)).toEqual([]);
  await expect(frame.getByRole('textbox', { name: 'decay rate' }).first()).toHaveValue('0.9');
});

test('a flood is heard up to sixty messages a second', async ({ page, home, around }) => {
  await around(frameOf(embed(home, 'memory')));
  await ready(page);
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow;
    for (let seq = 1; seq <= 500; seq++)
      frame?.postMessage({ adam: 1, type: 'get', what: 'url', seq }, '*');
  });
  await page.waitForTimeout(700);
  expect(await posted(page, 'result')).toHaveLength(60);
});

/** Whoever gets an embed in its frame can move it, and hears of it. */
async function isUsed(page: Page): Promise<void> {
  const frame = await ready(page);
  const slider = frame.getByRole('slider').first();
  const before = await slider.inputValue();
  await slider.press('ArrowLeft');
  expect(await slider.inputValue()).not.toBe(before);
  await post(page, { adam: 1, type: 'hello', versions: [1] });
  await expect.poll(() => posted(page, 'state')).not.toEqual([]);
}

for (const headers of [true, false])
  for (const sandbox of [null, 'allow-scripts', 'allow-scripts allow-same-origin'])
    test(`it works in a frame with ${sandbox === null ? 'no sandbox' : `sandbox="${sandbox}"`}, ${headers ? 'with the headers of _headers' : 'from a host that sends none'}, and the console stays clean`, async ({
      page,
      home,
      around,
      served,
    }) => {
      const from = headers ? home : await served('dist');
      const attribute = sandbox === null ? '' : `sandbox="${sandbox}"`;
      await around(frameOf(embed(from, 'descent'), attribute));
      await isUsed(page);
    });

test.describe('under a base path', () => {
  test.use({ site: 'base' });

  test('it works, and leads to its lesson there', async ({ page, home, around }) => {
    await around(frameOf(embed(home, 'descent', '?s.lr=0.3')));
    await isUsed(page);
    const link = page.locator('iframe').contentFrame().locator('#embed-foot a').first();
    expect(await link.getAttribute('href')).toContain('/lectures/adam/en/gradient-descent/');
  });
});

test('it works as WordPress embeds it: what oEmbed says, in a sandbox, and told its height', async ({
  page,
  home,
  around,
}) => {
  const { html } = JSON.parse(await readFile('dist/embed/v1/en/descent/oembed.json', 'utf8')) as {
    html: string;
  };
  const own = html.replaceAll('http://localhost:4321/', home);
  // As its filter of untrusted providers leaves it.
  const filtered = own
    .replace(
      '<iframe',
      '<iframe sandbox="allow-scripts" security="restricted" data-secret="aB3dE5fG7h"',
    )
    .replace(/src="([^"]*)"/, 'src="$1#?secret=aB3dE5fG7h"');
  await around(filtered);
  await isUsed(page);
  await expect
    .poll(() => page.evaluate(() => window.host.posted))
    .toContainEqual({
      message: 'height',
      value: expect.any(Number) as unknown,
      secret: 'aB3dE5fG7h',
    });
});

test('it works with no attribute but those that Canvas and Moodle leave a frame', async ({
  page,
  home,
  around,
}) => {
  const src = embed(home, 'descent', '?s.lr=0.3');
  const shared = {
    src,
    link: `${home}en/gradient-descent/`,
    title: 'Descent',
    height: 900,
    host: '',
  };
  const allowed = /^(src|width|height|title|allowfullscreen)$/;
  const snippet = SNIPPETS.moodle(shared);
  const kept = snippet.replace(/ ([\w-]+)="[^"]*"/g, (attribute, name: string) =>
    allowed.test(name) || name === 'href' ? attribute : '',
  );
  expect(kept, 'nothing is asked for that they would take away').toBe(snippet);
  await around(kept);
  await isUsed(page);
});

for (const lang of ['ko', 'en'])
  test(`the file to take along works from a disk without a network, ${lang}`, async ({
    page,
    context,
    home,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'adam-'));
    const file = join(folder, 'memory.html');
    await writeFile(file, await readFile(`dist/embed/v1/${lang}/memory/offline.html`));
    await context.setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${pathToFileURL(file).href}?s.beta=0.5`);
    await expect(page.locator('section.widget[data-ready]')).toBeAttached();
    const slider = page.getByRole('slider').first();
    const before = await slider.inputValue();
    await slider.press('ArrowLeft');
    expect(await slider.inputValue()).not.toBe(before);
    expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', ''));
    });
    if (lang === 'ko') expect(fonts).toContain('Adam Embed'); // from the file itself
    expect(home).not.toBe('');
  });

test('without a script it shows its figure and its sentence', async ({ browser, home }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(embed(home, 'momentum.map'));
  await expect(page.locator('.figure-host svg').first()).toBeVisible();
  await expect(page.locator('.caption, figcaption').first()).toBeVisible();
  await context.close();
});
