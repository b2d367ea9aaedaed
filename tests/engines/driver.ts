/**
 * What the tests ask of a browser, whatever its engine. Both protocols are the W3C's, and take the same actions of
 * mouse and keyboard; a client library for each would be larger than what is asked here.
 * @module
 */
import { spawn, type ChildProcess } from 'node:child_process';

/** What a hand does: <https://www.w3.org/TR/webdriver2/#actions>. */
export interface Action {
  readonly type: 'pointerMove' | 'pointerDown' | 'pointerUp' | 'keyDown' | 'keyUp';
  readonly [detail: string]: unknown;
}

/** One browser with one page. */
export interface Driver {
  /** Goes to an address, and waits until it has loaded. */
  readonly open: (url: string) => Promise<void>;
  /** Calls a function of the page, told as its source, with arguments that JSON can carry; what it gives or resolves to. */
  readonly call: (source: string, args: readonly unknown[]) => Promise<unknown>;
  /** Has the mouse or the keyboard do something. */
  readonly act: (device: 'pointer' | 'key', actions: readonly Action[]) => Promise<void>;
  /** Complaints of the page, the console's among them, since the last call; its last page is still open. */
  readonly complaints: () => Promise<string[]>;
  /** Where it puts what a page saves. */
  readonly downloads: string;
  readonly close: () => Promise<void>;
}

/** A source of actions, as both protocols want it. */
export const sourceOf = (device: 'pointer' | 'key', actions: readonly Action[]): object => ({
  type: device,
  id: device,
  ...(device === 'pointer' && { parameters: { pointerType: 'mouse' } }),
  actions,
});

/** A function of the page that takes and gives JSON, whatever `source` takes and gives. */
export const carried = (source: string): string =>
  `async (text) => JSON.stringify({ value: await (${source})(...JSON.parse(text)) })`;

/** What `carried` gave. */
export const value = (text: string): unknown => (JSON.parse(text) as { value?: unknown }).value;

/** Starts a program; it ends with this one. */
export function start(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill()); // a run that is cut short leaves nobody behind
  return child;
}

/** Waits until a program has said something, and gives what the pattern's group caught. */
export const said = (child: ChildProcess, pattern: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (more: string) => {
        text += more;
        const found = pattern.exec(text);
        if (found) resolve(found[1] ?? '');
      });
    child.once('error', reject);
    child.once('close', (code) => {
      reject(new Error(`${child.spawnfile} ended with code ${String(code)}: ${text}`));
    });
  });

/** Ends a program, and waits until it has. */
export const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once('close', () => resolve());
    child.kill();
  });
