/**
 * Stands in the head of every page and runs before all else: remembers what a reader does before the scripts are in
 * charge, and brings them whatever the network does. Bundled and put there by `scripts/build/early.ts`.
 * @module
 */
import { connection, fetchFirst, filesOf } from './fetch-first.ts';
import { fetchFont } from './font.ts';
import { remember } from './replay.ts';
import { intended } from './intent.ts';
import { trustScripts } from './trusted.ts';
import { waiting } from './waiting.ts';

/** What other scripts may ask of it. */
export interface Early {
  readonly fetchFirst: typeof fetchFirst;
  readonly filesOf: typeof filesOf;
  readonly connection: typeof connection;
  readonly waiting: typeof waiting;
  readonly intended: typeof intended;
}

window.early = { fetchFirst, filesOf, connection, waiting, intended };
trustScripts(`${location.origin}/`);
void intended();
remember();
fetchFont();

// A script of the page that did not come is fetched again, with those it imports.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement && target.src) void again(target.src);
  },
  true,
);

async function again(src: string): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
  await fetchFirst([src, ...[...links].map(({ href }) => href)]);
  // Browsers that keep a failed import as failed know it by its address.
  await import(src).catch(() => import(`${src}?again`));
}
