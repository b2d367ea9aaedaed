/**
 * A page of another site with embeds in it: served from another host than the embeds, as lectures do it. The page
 * keeps what frames post, and can post to them.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

import type { FrameLocator, Page } from '@playwright/test';

import { expect, test as site } from './site.ts';

/** What the page around an embed has for the tests. */
interface Host {
  /** All that frames posted to it, in order. */
  readonly posted: unknown[];
}
declare global {
  interface Window {
    host: Host;
  }
}

const KEEPS = `
window.host = { posted: [] };
addEventListener('message', ({ data }) => window.host.posted.push(data));
`;

/** A page that keeps what frames post to it. */
export const hostPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,"><script>${KEEPS}</script>${head}</head><body>${body}</body></html>`;

/** Where the decks of `examples/` say that the site is: where `npm start` serves it. */
const SITE = 'http://localhost:4321/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Around {
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
interface Fixtures {
  /** Serves a page's body from another host, and opens it. */
  readonly around: (body: string, options?: Around) => Promise<void>;
  /**
   * Serves a folder as the dumbest static host does, with no header but a file's type, and with a page of its own where
   * one is told; gives its address. What has no ending is a folder.
   */
  readonly served: (folder: string, page?: string) => Promise<string>;
  /** Listens at a host that is not the site's; gives its address. */
  readonly listens: (answer: RequestListener) => Promise<string>;
}

/** The site's `test`, with other sites beside it. */
export const test = site.extend<Fixtures>({
  expected: [[/^asked for (http:\/\/127\.0\.0\.1:|file:)/], { scope: 'test' }],
  listens: async ({ page }, use) => {
    const servers: ReturnType<typeof createServer>[] = [];
    await use(async (answer) => {
      const server = createServer(answer);
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    });
    await page.close(); // what it still asks for is answered
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  },
  served: async ({ home, listens }, use) => {
    await use((folder, page) => {
      const answer: RequestListener = (request, response) => {
        const path = normalize(new URL(request.url ?? '/', 'http://host').pathname);
        const name =
          extname(path) === '' ? join(page === undefined ? path : '/', 'index.html') : path;
        const type = TYPES[extname(name)];
        void (
          page !== undefined && name === '/index.html'
            ? Promise.resolve(Buffer.from(page))
            : readFile(join(folder, name)).catch(() => null)
        ).then((body) => {
          response.statusCode = body ? 200 : 404;
          if (type) response.setHeader('Content-Type', type);
          const isText = /html|css|javascript/.test(type ?? '');
          response.end(isText ? body?.toString().replaceAll(SITE, home) : body);
        });
      };
      return listens(answer);
    });
  },
  around: async ({ page, listens }, use) => {
    await use(async (body, { head = '', headers = {} } = {}) => {
      const html = hostPage(body, head);
      const address = await listens((_, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.setHeaders(new Map(Object.entries(headers)));
        response.end(html);
      });
      await page.goto(address);
    });
  },
});
export { expect };

/** The address of an embed; the servers of the tests listen on `localhost`. */
export const embed = (home: string, address: string, query = '', lang = 'en'): string =>
  `${home}embed/v1/${lang}/${address}/${query}`;

/** An embed as a frame of a page. */
export const frameOf = (src: string, attributes = ''): string =>
  `<iframe src="${src.replaceAll('&', '&amp;')}" width="700" height="700" title="embed" style="border:0" ${attributes}></iframe>`;

/** Waits until the embed in a frame can be used. */
export async function ready(
  page: Page,
  frame: FrameLocator = page.locator('iframe').first().contentFrame(),
) {
  await expect(frame.locator('section.widget[data-ready]')).toBeAttached();
  return frame;
}

/** What frames have posted so far, of a type where one is told. */
export const posted = (page: Page, type?: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (wanted) =>
      window.host.posted.filter(
        (each) => wanted === undefined || (each as { type?: unknown } | null)?.type === wanted,
      ) as Record<string, unknown>[],
    type,
  );

/** Posts a message to the embed in a frame, as any page could. */
export const post = (page: Page, message: unknown, index = 0): Promise<void> =>
  page.evaluate(
    ([data, i]) => {
      document.querySelectorAll('iframe')[i as number]?.contentWindow?.postMessage(data, '*');
    },
    [message, index],
  );

let seq = 0;

/** Asks the embed for something, and gives its answer. */
export async function ask(
  page: Page,
  message: object,
  index = 0,
): Promise<Record<string, unknown>> {
  const mine = ++seq;
  await post(page, { adam: 1, seq: mine, ...message }, index);
  let found: Record<string, unknown> = {};
  await expect
    .poll(async () => {
      found = (await posted(page, 'result')).find((each) => each['seq'] === mine) ?? {};
      return found['seq'];
    })
    .toBe(mine);
  return found;
}

/** Waits for a figure, and that it is drawn as large as a slide has room for. */
export async function drawn(frame: FrameLocator): Promise<void> {
  await expect(frame.locator('section.widget[data-ready]')).toBeAttached();
  await expect
    .poll(
      async () => (await frame.locator('.figure-host svg:visible').first().boundingBox())?.width,
    )
    .toBeGreaterThan(250);
}
