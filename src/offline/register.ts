/** What the browser says of the network, where it does. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** How long (ms) a page that has loaded is left in peace. */
const REST = 1000;

/**
 * Has the course kept in the page's language, besides those it is kept in already, once the page has come to rest.
 * Not where bytes are dear or slow.
 *
 * @param worker - The worker's address, up to the languages.
 */
export function keepOffline(worker: string): void {
  const { connection, serviceWorker } = navigator as Partial<Navigator> & {
    readonly connection?: Connection;
  };
  const { lang } = document.documentElement;
  const kept = serviceWorker?.controller?.scriptURL.split(worker)[1];
  if (kept?.includes(lang) || connection?.saveData || /[23]g/.test(connection?.effectiveType ?? ''))
    return;
  const languages = kept ? `${kept}&${lang}` : lang;
  const keep = () => serviceWorker?.register(worker + languages).catch(() => {}); // a browser may refuse to keep anything
  addEventListener('load', () => setTimeout(() => void keep(), REST));
}
