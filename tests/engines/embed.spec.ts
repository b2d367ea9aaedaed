/** Embeds in a page of another site: in a frame, and put into the page itself. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { embed, frameOf, hostPage } from '../e2e/embed-host.ts';
import type { Tab } from './tab.ts';
import { expect, test as plain } from './test.ts';

/** With a page of another site, opened with what is put into it. */
const test = plain.extend<{ around: (body: string, head?: string) => Promise<void> }>({
  around: async ({ tab }, use) => {
    let html = '';
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use(async (body, head) => {
      html = hostPage(body, head);
      await tab.driver.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
    server.close();
    server.closeAllConnections();
  },
});

/** What frames have posted so far, of a type. */
const posted = (tab: Tab, type: string) =>
  tab.run(
    (wanted) =>
      (window.host.posted as Record<string, unknown>[]).filter((each) => each['type'] === wanted),
    type,
  );

let seq = 0;

/** Asks the embed in the frame for something, and gives its answer. */
async function ask(tab: Tab, message: object): Promise<Record<string, unknown>> {
  const mine = ++seq;
  await tab.run((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), {
    adam: 1,
    seq: mine,
    ...message,
  });
  const answer = async () =>
    (await posted(tab, 'result')).find((each) => each['seq'] === mine) ?? {};
  await expect.poll(answer).toMatchObject({ seq: mine });
  return answer();
}

test('a frame says that it is ready, is set, answers and exports', async ({ tab, around }) => {
  await around(frameOf(embed(tab.home, 'memory', '?s.beta=0.5')));
  await expect.poll(() => posted(tab, 'ready')).toMatchObject([{ widget: 'memory', lang: 'en' }]);
  const set = { type: 'set', params: { beta: 0.8, steps: 30 } };
  expect(await ask(tab, set)).toMatchObject({ ok: true });
  const { value } = await ask(tab, { type: 'get', what: 'state' });
  expect(value).toMatchObject({ params: { beta: '0.8' } });
  expect((await ask(tab, { type: 'export', format: 'svg' }))['value']).toMatch(/^<svg.*base64,/s);
  expect((await ask(tab, { type: 'export', format: 'csv' }))['value']).toContain('\n');
});

for (const [where, attributes] of [
  ['a frame', ''],
  ['a frame without an origin', 'sandbox="allow-scripts"'],
] as const)
  test(`a network trains in ${where}, with the worker that it brings`, async ({ tab, around }) => {
    await around(frameOf(embed(tab.home, 'zipf'), attributes));
    await expect.poll(() => posted(tab, 'ready')).toHaveLength(1);
    const drawn = async () => (await ask(tab, { type: 'get', what: 'data' }))['value'];
    const before = await drawn();
    const { params } = (await ask(tab, { type: 'get', what: 'state' }))['value'] as {
      params: Record<string, string>;
    };
    const lr = Number(params['lr']) / 2;
    expect(await ask(tab, { type: 'set', params: { lr } })).toMatchObject({ ok: true });
    const isWhole = async () => !JSON.stringify(await drawn()).includes('null');
    await expect.poll(isWhole, 'all lines are drawn').toBe(true);
    expect(await drawn()).not.toEqual(before);
  });

for (const mode of ['iframe', 'inline'])
  test(`several <adam-widget> stand on one page, each with its own state: ${mode}`, async ({
    tab,
    around,
  }) => {
    const betas = [0.5, 0.9, 0.99];
    await around(
      betas
        .map(
          (beta) =>
            `<adam-widget widget="memory.delay" mode="${mode}" params="beta=${beta}"></adam-widget>`,
        )
        .join(''),
      `<script type="module" src="${tab.home}embed/v1/adam-widget.js"></script>`,
    );
    await expect.poll(() => tab.on('adam-widget[data-ready]').count()).toBe(betas.length);
    const found = await tab.run(async () => {
      type Widget = Element & { getState: () => Promise<{ params: Record<string, string> }> };
      const all = [...document.querySelectorAll<Widget>('adam-widget')];
      const states = await Promise.all(all.map((each) => each.getState()));
      return states.map(({ params }) => params['beta']);
    });
    expect(found).toEqual(betas.map(String));
  });
