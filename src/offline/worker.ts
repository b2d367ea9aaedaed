/**
 * The service worker: the course of one build, for when there is no network. Bundled as `sw.js` by
 * `scripts/build/offline.ts`. Its address says which languages it keeps: `sw.js?en&ko`.
 *
 * It keeps the whole build or nothing: each file has to have the checksum that the build gave it. A newer build is
 * fetched beside it and waits until no page of the older one is open. What is no page or file of this build (embeds,
 * the library, other sites) goes to the network as if there were no worker.
 * @module
 */
import { clientsClaim } from 'workbox-core';
import { addPlugins, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';

import { COURSE, LATER, type Scope, TAKE_OVER } from './scope.ts';

const scope = self as unknown as Scope; // the types of a page, which do not know workers of this kind
const languages = scope.location.search.slice(1).split('&');

addPlugins([
  {
    cachedResponseWillBeUsed: async (asked: {
      event: Scope['event'];
      cachedResponse?: Response | undefined;
    }) => (await newer(asked.event)) ?? asked.cachedResponse,
  },
]);
precacheAndRoute(
  COURSE.filter(({ language }) => !language || languages.includes(language)).map(
    ({ url, integrity, hashed }) => ({ url, integrity, revision: hashed ? null : integrity }),
  ),
  { ignoreURLParametersMatching: [/^/], directoryIndex: '', cleanURLs: false },
);

const used = new CacheFirst();
registerRoute(({ url, sameOrigin }) => sameOrigin && LATER.includes(url.pathname), used);

// What should have been kept and is not there: as if there were no worker.
setCatchHandler(({ request }) => fetch(request));

clientsClaim();
scope.addEventListener('activate', (event) => {
  event.waitUntil(forget());
});
scope.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void scope.skipWaiting();
});

/** Deletes what earlier builds had, and this one has not, of what was kept because it was used. */
async function forget(): Promise<void> {
  const cache = await scope.caches.open(used.cacheName);
  for (const request of await cache.keys())
    if (!LATER.includes(new URL(request.url).pathname)) await cache.delete(request);
}

/** Has the newer build take over, then loads the page anew, of that build. */
const CHANGE = `<!doctype html><meta name="color-scheme" content="light dark"><script>
const again = () => location.reload();
navigator.serviceWorker.addEventListener('controllerchange', again);
navigator.serviceWorker.getRegistration().then((found) =>
  found?.waiting ? found.waiting.postMessage('${TAKE_OVER}') : again());
</script>`;

/** Who reloads the only open page wants the newer build, if there is one. No other page could come to mix the two. */
async function newer({ request }: Scope['event']): Promise<Response | undefined> {
  if (!request?.isReloadNavigation || !scope.registration.waiting) return undefined;
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length > 1) return undefined;
  return new Response(CHANGE, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
