/** WebKit as GTK has it, through the WebDriver of its package, on a screen that nobody sees. @module */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { carried, type Driver, ended, said, sourceOf, start, value } from './driver.ts';
import { freePort, watched } from './watched.ts';

const SIZE = { width: 1280, height: 900 }; // of the window, its bar included

interface Answer {
  readonly value: unknown;
}

/** Waits until a server answers. */
async function answers(address: string): Promise<void> {
  for (let tries = 0; ; tries++)
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
}

/** Starts WebKit's small browser before a site, whose pages it is shown with a listener in them. */
export async function webkit(
  [driver = '', screen = '']: readonly string[],
  site: string,
): Promise<Driver> {
  const home = await mkdtemp(join(tmpdir(), 'engine-webkit-'));
  const seen = await watched(site);
  const size = `${SIZE.width}x${SIZE.height}x24`;
  const display = start(screen, ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp']);
  const number = await said(display, /^(\d+)$/m);
  const port = await freePort();
  // Files that a page saves go to the home folder.
  const child = start(driver, [`--port=${port}`], { DISPLAY: `:${number}`, HOME: home });
  let address = `http://127.0.0.1:${port}/session`;
  const send = async (method: 'DELETE' | 'POST', path: string, body: object = {}) => {
    const response = await fetch(`${address}${path}`, { method, body: JSON.stringify(body) });
    const { value: told } = (await response.json()) as Answer;
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(told)}`);
    return told;
  };
  await answers(`http://127.0.0.1:${port}/status`);
  const { sessionId } = (await send('POST', '', {
    capabilities: { alwaysMatch: { timeouts: { script: 60_000 } } },
  })) as { sessionId: string };
  address += `/${sessionId}`;
  await send('POST', '/window/rect', SIZE);

  const call = async (source: string, args: readonly unknown[]) => {
    const script = `const [text, done] = arguments;
      (${carried(source)})(text).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const told = (await send('POST', '/execute/async', {
      script,
      args: [JSON.stringify(args)],
    })) as { value: string; error?: string };
    if (told.error !== undefined) throw new Error(told.error);
    return value(told.value);
  };
  let heard: string[] = [];
  const collect = async () => {
    heard.push(...((await call('() => (window.complaints ?? []).splice(0)', [])) as string[]));
  };
  return {
    downloads: home,
    open: async (url) => {
      await collect(); // what the page before said goes with it
      await send('POST', '/url', { url: url.replace(site, seen.address) });
    },
    call,
    act: async (device, actions) => {
      await send('POST', '/actions', { actions: [sourceOf(device, actions)] });
    },
    complaints: async () => {
      await collect();
      const before = heard;
      heard = [];
      return before;
    },
    close: async () => {
      await send('DELETE', '');
      await ended(child);
      await ended(display);
      seen.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
