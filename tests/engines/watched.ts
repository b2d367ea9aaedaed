/**
 * The site with a listener in each page's head. WebKit's driver tells nothing of the console: of its own messages only
 * errors, rejections, files that did not load and what the policy refused are heard so. What an embed says is not heard:
 * it asks for nothing, and so takes no listener.
 * @module
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const LISTENER = '/listens.js';

/** Runs in the page. */
function listens(): void {
  const complaints: string[] = [];
  Object.assign(window, { complaints });
  const note = (...words: unknown[]) => void complaints.push(words.map(String).join(' '));
  addEventListener(
    'error',
    ({ target, message, filename }) => {
      if (target instanceof Element) note('did not load:', target.outerHTML.slice(0, 200));
      else note(message, filename);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => note('rejected:', reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    note('the policy refuses', violatedDirective, blockedURI),
  );
  for (const level of ['error', 'warn'] as const) {
    const write = console[level].bind(console);
    console[level] = (...words: unknown[]) => {
      note(...words);
      write(...words);
    };
  }
}

/** Serves a site again, with the listener. */
export async function watched(site: string) {
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    if (url === LISTENER)
      return void response
        .writeHead(200, { 'Content-Type': 'text/javascript' })
        .end(`(${String(listens)})()`);
    const asked = new URL(url, site);
    void fetch(asked, { method, headers: { accept: headers.accept ?? '*/*' }, redirect: 'manual' })
      .then(async (answer) => {
        const given = Object.fromEntries(answer.headers);
        delete given['content-encoding'];
        delete given['content-length'];
        response.writeHead(answer.status, given);
        const body = Buffer.from(await answer.arrayBuffer());
        const isPage = given['content-type']?.startsWith('text/html') && !/\/embed\//.test(url);
        response.end(
          isPage
            ? String(body).replace(/<head[^>]*>/, `$&<script src="${LISTENER}"></script>`)
            : body,
        );
      })
      .catch(() => response.destroy());
  });
  const port = await listening(server);
  return {
    address: `http://localhost:${port}${new URL(site).pathname}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const listening = (server: ReturnType<typeof createServer>, port = 0): Promise<number> =>
  new Promise((resolve) => {
    server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
