/** The library, imported by its address from a page of another origin that is nothing but this. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, test as base } from './site.ts';

const html = (address: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>…</title><link rel="icon" href="data:,"></head><body>
<script type="module">
  import { adamTrace, streams } from '${address}';
  const { update } = adamTrace(streams.constant(10, 100), { eps: 1e-3, correction: 'in-place' });
  document.title = String(update.at(-1));
</script></body></html>`;

/** A server of one page, at 127.0.0.1 where the site is at localhost: to a browser, two origins. */
const test = base.extend<{ elsewhere: string }>({
  elsewhere: async ({ home }, use) => {
    const server: Server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(html(`${home}lib/v1/adam.js`));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    server.close();
  },
});

test.use({ expected: [/^asked for http:\/\/127\.0\.0\.1:/] });

for (const site of ['root', 'base'] as const) {
  test.describe(site, () => {
    test.use({ site });

    test('another origin imports the library and reproduces the number', async ({
      page,
      home,
      elsewhere,
    }) => {
      expect(new URL(elsewhere).origin).not.toBe(new URL(home).origin);
      await page.goto(elsewhere);
      await expect(page).toHaveTitle('3.404888183404303e-70');
    });

    test('its files are what they say, and for everyone', async ({ request, home }) => {
      const types = {
        'adam.js': 'text/javascript; charset=utf-8',
        'adam.js.map': 'application/json',
        'adam.d.ts': 'text/plain; charset=utf-8',
        'extras.js': 'text/javascript; charset=utf-8',
        'extras.js.map': 'application/json',
        'extras.d.ts': 'text/plain; charset=utf-8',
        'LICENSE.txt': 'text/plain; charset=utf-8',
      };
      for (const [name, type] of Object.entries(types)) {
        const response = await request.get(`${home}lib/v1/${name}`);
        expect(response.status(), name).toBe(200);
        const headers = response.headers();
        expect(headers['content-type'], name).toBe(type);
        expect(headers['access-control-allow-origin'], name).toBe('*');
        expect(headers['cache-control'], name).not.toContain('immutable');
      }
    });
  });
}
