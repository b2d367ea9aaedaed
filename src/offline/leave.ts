/**
 * Takes the place of the service worker where nothing is to be kept any more (`OFFLINE=no`, and while one writes):
 * forgets what the worker before it kept, and ends.
 * @module
 */
import type { Scope } from './scope.ts';

const scope = self as unknown as Scope; // the types of a page, which do not know workers of this kind

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

async function leave(): Promise<void> {
  for (const name of await scope.caches.keys())
    if (name.endsWith(`-${scope.registration.scope}`)) await scope.caches.delete(name);
  await scope.registration.unregister();
}
