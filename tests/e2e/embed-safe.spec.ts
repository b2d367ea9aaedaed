/** What no page and no address can have an embed do, and where it works all the same: `docs/embed.md`. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import fc from 'fast-check';

import { params } from '../../src/components/widgets/memory/params.ts';
import { queriesOf } from '../components/arbitraries.ts';
import { renamed } from '../../src/components/kit/params.ts';
import { ask, embed, expect, frameOf, post, posted, ready, test } from './embed-host.ts';
import { hangulFonts } from './korean.ts';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--site-per-process'] });
  },
});

const state = async (page: Parameters<typeof ask>[0]) =>
  (await ask(page, { type: 'get', what: 'state' }))['value'];

test('a thousand messages that are none change nothing, and are answered by nothing', async ({
  page,
  home,
  around,
}) => {
  await around(frameOf(embed(home, 'memory')));
  await ready(page);
  await post(page, { adam: 1, type: 'hello', versions: [1] });
  const before = await state(page);
  const strings = fc.oneof(
    fc.string(),
    fc.constantFrom('{"adam":1,"type":"play"}', '{"method":"next"}', 'slide:go', 'hello'),
  );
  const wrong = fc.record(
    {
      adam: fc.constantFrom(0, 2, '1', null),
      type: fc.constantFrom('set', 'play', 'reset', 'seek', 'export', '__proto__'),
      params: fc.constantFrom(
        { beta: 0.1 },
        { beta: 'x' },
        { beta: 7 },
        { nothing: 1 },
        'beta=0.1',
      ),
      step: fc.constantFrom(3, 'a', null),
      seq: fc.integer(),
    },
    { requiredKeys: ['adam'] },
  );
  const bad = fc.record({
    adam: fc.constant(1),
    type: fc.constantFrom('set', 'seek', 'get', 'theme', 'navigate', 'eval'),
    params: fc.constantFrom({ beta: 'x' }, { beta: 7 }, { nothing: 1 }, { beta: [0.5, 0.6] }),
    url: fc.constant('javascript:alert(1)'),
  });
  const messages = fc.sample<unknown>(fc.oneof(strings, wrong, bad, fc.jsonValue()), 1000);
  await page.evaluate(async (json) => {
    const frame = document.querySelector('iframe')?.contentWindow;
    for (const [i, message] of (JSON.parse(json) as unknown[]).entries()) {
      frame?.postMessage(message, '*');
      frame?.postMessage(
        JSON.parse('{"adam":1,"type":"set","params":{"__proto__":{"beta":0.1}}}'),
        '*',
      );
      if (i % 50 === 0) await new Promise((next) => setTimeout(next, 20));
    }
    frame?.postMessage(
      { adam: 1, type: 'set', params: { beta: 0.1 }, more: 'x'.repeat(20_000) },
      '*',
    );
  }, JSON.stringify(messages));
  await page.waitForTimeout(1100); // the second that the flood has used up
  expect(await state(page)).toEqual(before);
  const all = await page.evaluate(() => window.host.posted);
  expect(all.filter((each) => typeof each === 'string')).toEqual([]);
  const types = new Set(all.map((each) => (each as { type?: string }).type));
  expect([...types].sort()).toEqual(['ready', 'result', 'size', 'state']);
});

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

test('addresses of any kind open it, and say what they could not', async ({ page, home }) => {
  test.slow();
  const [first] = fc.sample(queriesOf(renamed(params, 's')), 1);
  await page.goto(embed(home, 'memory', first));
  await expect(page.locator('section.widget[data-ready]')).toBeAttached();
  // The script that reads an address is the same at each; a page is opened for a dozen of them.
  const options = fc.constantFrom('theme', 'ui', 'font', 'keys', 'origin', 'id', '__proto__', 'x');
  const noise = fc.tuple(
    options,
    fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('0', '1', 'dark', 'deck')),
  );
  const chrome = fc
    .array(noise, { maxLength: 4 })
    .map((pairs) => pairs.map(([key, value]) => `&${key}=${encodeURIComponent(value)}`).join(''));
  for (const query of fc.sample(fc.tuple(queriesOf(renamed(params, 's')), chrome), 12)) {
    await page.goto(embed(home, 'memory', query.join('')));
    await expect(page.locator('section.widget[data-ready]')).toBeAttached();
    await expect(page.locator('.figure-host svg').first()).toBeVisible();
  }
});

for (const sandbox of [null, 'allow-scripts', 'allow-scripts allow-same-origin'])
  test(`it works in a frame with ${sandbox === null ? 'no sandbox' : `sandbox="${sandbox}"`}, and the console stays clean`, async ({
    page,
    home,
    around,
  }) => {
    await around(
      frameOf(embed(home, 'descent', '?s.lr=0.3'), sandbox === null ? '' : `sandbox="${sandbox}"`),
    );
    const frame = await ready(page);
    const slider = frame.getByRole('slider').first();
    const before = await slider.inputValue();
    await slider.press('ArrowRight');
    expect(await slider.inputValue()).not.toBe(before);
    await post(page, { adam: 1, type: 'hello', versions: [1] });
    await expect.poll(() => posted(page, 'state')).not.toEqual([]);
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
    if (lang === 'ko')
      for (const { style, fonts } of await hangulFonts(page))
        expect(fonts, style).toEqual(['Adam Embed']);
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
