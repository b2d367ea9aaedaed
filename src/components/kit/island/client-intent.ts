import type { ClientDirective } from 'astro';

import { isAddressed } from './is-addressed.ts';
import { keptOf } from './kept.ts';

/** A reader about to do something: any of these, anywhere on the page. */
const INTENTS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'wheel',
  'scroll',
  'keydown',
  'focusin',
  'input',
  'click',
];

/**
 * `client:intent="name"`: a widget is complete HTML from the build, so its script is fetched only
 * when a reader first moves, touches, scrolls or tabs, or at once when the address carries the
 * widget's state (`?name.…`) or the tab keeps it. The files it takes stand in the page (`scripts/build/graph.ts`) and are
 * fetched together, as often as it takes.
 */
const intent: ClientDirective = (load, options, island) => {
  const { fetchFirst, connection } = window.early;
  const files = island.dataset['files']?.split(' ') ?? [];
  const start = async () => {
    for (const type of INTENTS) removeEventListener(type, begin, true);
    for (;;) {
      await fetchFirst(files);
      await (
        await load()
      )();
      // Where a browser has not kept what was fetched, an import may fail: Astro says so and goes on.
      if (!island.hasAttribute('ssr')) return;
      await connection(2000);
    }
  };
  const begin = () => void start().catch(() => {}); // the page says that it is out of date
  if (isAddressed(options.value) || keptOf(options.value) !== null) begin();
  else for (const type of INTENTS) addEventListener(type, begin, { capture: true, passive: true });
};

export default intent;
