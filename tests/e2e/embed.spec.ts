/** What a page around an embed can have it do, and what no page can: `docs/embed.md`. */
import { ask, embed, expect, frameOf, post, posted, ready, test } from './embed-host.ts';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--site-per-process'] });
  },
});

test('says that it is ready, answers, and tells its state once it is greeted', async ({
  page,
  home,
  around,
}) => {
  await around(frameOf(embed(home, 'memory', '?s.beta=0.5&nonsense=1')));
  await ready(page);
  await expect.poll(() => posted(page, 'ready')).toHaveLength(1);
  const [first] = await posted(page, 'ready');
  expect(first).toMatchObject({
    adam: 1,
    version: 1,
    widget: 'memory',
    lang: 'en',
    warnings: ['nonsense'],
  });
  expect(await posted(page, 'state')).toEqual([]);

  await post(page, { adam: 1, type: 'hello', versions: [1] });
  await expect
    .poll(async () => (await posted(page, 'state'))[0])
    .toMatchObject({ params: { beta: '0.5' } });
  expect(await ask(page, { type: 'set', params: { beta: 0.8, steps: 30 } })).toMatchObject({
    ok: true,
  });
  await expect
    .poll(async () => (await posted(page, 'state')).at(-1))
    .toMatchObject({ params: { beta: '0.8' }, steps: 30 });
  expect(await ask(page, { type: 'seek', step: 7 })).toMatchObject({ ok: true });
  const { value } = await ask(page, { type: 'get', what: 'state' });
  expect(value).toMatchObject({
    step: 7,
    url: `${embed(home, 'memory')}?s.beta=0.8&s.steps=30&s.step=7`,
  });
  expect(await ask(page, { type: 'step', n: -3 })).toMatchObject({ ok: true });
  expect((await ask(page, { type: 'get', what: 'state' }))['value']).toMatchObject({ step: 4 });
  expect(await ask(page, { type: 'reset' })).toMatchObject({ ok: true });
  expect((await ask(page, { type: 'get', what: 'state' }))['value']).toMatchObject({
    params: { beta: '0.5' },
  });
});

test('plays, pauses, and hands out what its figure draws', async ({ page, home, around }) => {
  await around(frameOf(embed(home, 'memory', '?s.steps=20')));
  const frame = await ready(page);
  await post(page, { adam: 1, type: 'hello', versions: [1] });
  expect(await ask(page, { type: 'play' })).toMatchObject({ ok: true });
  await expect(frame.getByRole('button', { name: 'Pause' })).toBeVisible();
  expect(await ask(page, { type: 'pause' })).toMatchObject({ ok: true });
  await expect(frame.getByRole('button', { name: 'Play' })).toBeVisible();
  const { value } = await ask(page, { type: 'get', what: 'data' });
  const { columns } = value as { columns: Record<string, number[]> };
  for (const column of Object.values(columns)) expect(column.length).toBeGreaterThan(1);
  const svg = (await ask(page, { type: 'export', format: 'svg' }))['value'];
  expect(svg).toMatch(/^<svg.*base64,/s);
  const csv = (await ask(page, { type: 'export', format: 'csv' }))['value'];
  expect(csv).toContain(Object.keys(columns)[0]);
});

/** A page that isolates itself from other sites, such as one that runs programs on several threads. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

for (const [where, attributes, headers] of [
  ['a frame', '', {}],
  ['a frame without an origin', 'sandbox="allow-scripts"', {}],
  ['a frame of a page that isolates itself', '', ISOLATED],
] as const)
  test(`trains anew in ${where} when its hand moves, with the worker that it brings`, async ({
    page,
    home,
    around,
  }) => {
    await around(frameOf(embed(home, 'zipf'), attributes), { headers });
    const frame = await ready(page);
    const lines = async () =>
      await frame
        .locator('.figure-host .plot:visible path')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join());
    const hand = frame.getByRole('slider').first();
    await hand.press('ArrowLeft');
    await expect(frame.locator('.figure-host').first()).toHaveAttribute('data-drawn', 'live');
    const before = await lines();
    for (let press = 0; press < 5; press++) await hand.press('ArrowLeft');
    await expect.poll(lines).not.toBe(before);
    expect(await lines()).not.toMatch(/NaN/);
  });

test('what is saved has no character that nobody sees', async ({ page, home, around }) => {
  await around(frameOf(embed(home, 'settle', '', 'ko')));
  const frame = await ready(page);
  await frame.locator('.data-table summary').first().click();
  // The page keeps a particle with its word.
  await expect(frame.locator('.data-table thead').first()).toContainText(/\u2060/);
  for (const format of ['svg', 'csv', 'json'])
    expect((await ask(page, { type: 'export', format }))['value']).not.toMatch(
      /[\u200B-\u200F\u2060]/,
    );
  const { value } = await ask(page, { type: 'get', what: 'data' });
  expect(JSON.stringify(value)).not.toContain('\u2060');
});

test('plays on in a slide that comes back, unless the reader paused it', async ({
  page,
  home,
  around,
}) => {
  await around(frameOf(embed(home, 'memory', '?autoplay=1')));
  const frame = await ready(page);
  const play = (name: string) => frame.getByRole('button', { name });
  await expect(play('Pause')).toBeVisible();
  await post(page, 'slide:stop');
  await expect(play('Play')).toBeVisible();
  const before = await frame.getByRole('slider').first().inputValue();
  await page.waitForTimeout(500);
  expect(await frame.getByRole('slider').first().inputValue()).toBe(before);
  await post(page, 'slide:start');
  await expect(play('Pause')).toBeVisible();
  await play('Pause').click();
  await post(page, 'slide:stop');
  await post(page, 'slide:start');
  await page.waitForTimeout(300);
  await expect(play('Play')).toBeVisible();
});
