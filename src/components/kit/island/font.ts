import { fetchFirst, fetching, filesOf } from './fetch-first.ts';

/** How long (ms) a slow network is left to what presses ask for once their own files have come. */
const QUIET = 1000;
/** Where the tab's storage says which font has come. */
const KEPT = 'font';

/**
 * Asks for the page's fonts. They are larger than all that a press needs, and all is readable without them: on a
 * slow network the page itself comes first, then its widgets' files, then what presses ask for.
 */
export function fetchFont(): void {
  const preload = document.querySelector<HTMLLinkElement>('link[rel=preload][as=font]');
  const { serviceWorker } = navigator as Partial<Navigator>; // none where the page was not sent safely
  // What a service worker keeps is there at once; and of one that answers, Chromium before 156 takes no such preload.
  if (!preload || serviceWorker?.controller) return;
  if (!isSlow() || isKept(preload.href)) {
    preload.media = 'all';
    return;
  }
  const root = document.documentElement;
  root.dataset['font'] = 'later';
  const show = () => {
    if (fetching()) return void setTimeout(show, QUIET);
    delete root.dataset['font'];
    void document.fonts.ready.then(() => keep(preload.href));
  };
  const first = () => {
    const files = [...document.querySelectorAll('astro-island')].flatMap(filesOf);
    void fetchFirst([...new Set(files)])
      .catch(() => {}) // the page says that it is out of date
      .then(() => setTimeout(show, QUIET));
  };
  document.addEventListener('readystatechange', first, { once: true }); // the page's own text has come
}

/** Chromium tells; of other engines' networks nothing is known. */
function isSlow(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly effectiveType?: string } };
  return /[23]g/.test(connection?.effectiveType ?? '');
}

/** Whether the browser has the file from another page of this visit. */
function isKept(href: string): boolean {
  try {
    return sessionStorage.getItem(KEPT) === href;
  } catch {
    return false; // a browser may refuse storage altogether
  }
}

function keep(href: string): void {
  try {
    sessionStorage.setItem(KEPT, href);
  } catch {
    // the next page waits again
  }
}
