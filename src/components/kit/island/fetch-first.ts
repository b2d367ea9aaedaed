import { waitingForPress } from './waiting.ts';

/** The longest time (ms) between two tries. */
const LONGEST = 8000;
/** How long (ms) it is said that all is well again. */
const SAID = 4000;

const fetched = new Map<string, Promise<void>>();

/** How many callers are waiting for files. */
let fetches = 0;

/** Addresses that could not be reached yet. */
const missing = new Set<string>();

/**
 * Fetches files into the browser's cache, all at once, and as often as it takes: a module is imported only once it
 * and all it imports have come. So nothing waits for one file to name the next, and no import fails: browsers
 * long kept a failed one as failed.
 *
 * @returns a promise that is rejected only where the server has no such file any more.
 */
export async function fetchFirst(urls: readonly string[]): Promise<void> {
  const done = waitingForPress();
  fetches++;
  try {
    await Promise.all(
      urls.map((url) => {
        const coming = fetched.get(url) ?? fetchOne(url);
        fetched.set(url, coming);
        return coming;
      }),
    );
  } finally {
    fetches--;
    done();
  }
}

/** The files that a widget takes (`scripts/build/graph.ts`). */
export const filesOf = (island: Element): string[] =>
  island.getAttribute('data-files')?.split(' ') ?? [];

/** Whether files are on their way. */
export const fetching = (): boolean => fetches > 0;

async function fetchOne(url: string): Promise<void> {
  for (let wait = 1000; ; wait = Math.min(2 * wait, LONGEST)) {
    const status = await tried(url);
    if (status === 404 || status === 410) {
      fetched.delete(url);
      say('gone');
      throw new Error(`${url} is no more.`);
    }
    if (status === 200) break;
    missing.add(url);
    say('away');
    await connection(wait);
  }
  if (missing.delete(url) && missing.size === 0) say('back');
}

/** The status of an answer that came whole; 0 where none did. */
async function tried(url: string): Promise<number> {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.ok ? 200 : response.status;
  } catch {
    return 0;
  }
}

/** Resolves when the browser is online again, or after a time (ms): it does not always notice. */
export const connection = (wait: number): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, wait);
    addEventListener('online', go);
  });

let clearing = 0;

/** Says how it stands, in the page or in the dialog that covers it. */
function say(what: 'away' | 'back' | 'gone'): void {
  const words = document.querySelector<HTMLElement>('.network');
  if (!words) return;
  const said = document.querySelector('dialog[open] [role="status"]') ?? words;
  const text = words.dataset[what] ?? '';
  if (said.textContent !== text) said.textContent = text;
  clearTimeout(clearing);
  if (what === 'back')
    clearing = window.setTimeout(() => {
      for (const place of [said, words])
        if (place.textContent === text || place === words) place.textContent = '';
    }, SAID);
}
