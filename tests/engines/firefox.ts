/** Firefox, through the WebDriver BiDi that it speaks itself: <https://www.w3.org/TR/webdriver-bidi/>. @module */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { carried, type Driver, ended, said, sourceOf, start, value } from './driver.ts';

interface Told {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** An entry of the page's log: what its console says, and what it threw. */
interface Entry {
  readonly level: string;
  readonly text: string;
  readonly source: { readonly context?: string };
  readonly stackTrace?: { readonly callFrames: readonly { readonly url: string }[] };
}

/** What Firefox says of a formula that it lays out while the rest of it is still on its way. */
const PASSING = /^Invalid markup: Incorrect number of children for <m/;

/** What Firefox says of what a page was still fetching when it was left. */
const LEFT =
  /^Failed to load .* A ServiceWorker intercepted the request and encountered an unexpected error\.$/;

/** Sends commands one by one and hears of what happens meanwhile. */
async function connect(address: string, hear: (event: Told) => void) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (told: Told) => void>();
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  socket.addEventListener('message', ({ data }) => {
    const told = JSON.parse(String(data)) as Told;
    if (told.id === undefined) hear(told);
    else waiting.get(told.id)?.(told);
  });
  let last = 0;
  return async (method: string, params: object): Promise<unknown> => {
    const id = ++last;
    const { error, message, result } = await new Promise<Told>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error}, ${String(message)}`);
    return result;
  };
}

/** Starts Firefox, without a window. */
export async function firefox(program: string): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'engine-firefox-'));
  const preferences = {
    'browser.download.dir': profile,
    'browser.download.folderList': 2, // that folder
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false, // it would take the keyboard from the page
  };
  const lines = Object.entries(preferences).map(
    (each) => `user_pref(${each.map((part) => JSON.stringify(part)).join(', ')});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const child = start(program, ['--headless', '--profile', profile, '--remote-debugging-port=0']);
  const address = await said(child, /WebDriver BiDi listening on (ws:\S+)/);

  let heard: string[] = [];
  const send = await connect(`${address}/session`, ({ method, params }) => {
    if (method !== 'log.entryAdded') return;
    const { level, text } = params as Entry;
    if (/error|warn/.test(level) && !PASSING.test(text)) heard.push(text);
  });
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  // Its first tab has not the focus, without which Enter presses no button.
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as {
    context: string;
  };
  await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 800 } });

  return {
    downloads: profile,
    open: async (url) => {
      const before = heard;
      heard = [];
      await send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
      heard = [...before, ...heard.filter((text) => !LEFT.test(text))];
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    call: async (source, args) => {
      const found = (await send('script.callFunction', {
        functionDeclaration: carried(source),
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        awaitPromise: true,
        target: { context },
      })) as { result: { value: string }; exceptionDetails?: { text: string } };
      if (found.exceptionDetails) throw new Error(found.exceptionDetails.text);
      return value(found.result.value);
    },
    act: async (device, actions) => {
      await send('input.performActions', { context, actions: [sourceOf(device, actions)] });
    },
    complaints: () => {
      const before = heard;
      heard = [];
      return Promise.resolve(before);
    },
    close: async () => {
      await ended(child);
      await rm(profile, { recursive: true, force: true });
    },
  };
}
