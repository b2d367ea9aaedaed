import type { ClientDirective } from 'astro';

import { isAddressed } from './is-addressed.ts';
import { keptOf } from './kept.ts';

/**
 * `client:intent="name"`: a widget is complete HTML from the build, so its script is fetched only
 * when a reader first moves, touches, scrolls or tabs, or at once when the address carries the
 * widget's state (`?name.…`) or the tab keeps it. The files it takes stand in the page (`scripts/build/graph.ts`) and are
 * fetched together, as often as it takes.
 */
const intent: ClientDirective = (load, options, island) => {
  const { fetchFirst, filesOf, connection, intended } = window.early;
  const start = async () => {
    if (!isAddressed(options.value) && keptOf(options.value) === null) await intended();
    for (;;) {
      await fetchFirst(filesOf(island));
      await (
        await load()
      )();
      // Where a browser has not kept what was fetched, an import may fail: Astro says so and goes on.
      if (!island.hasAttribute('ssr')) return;
      await connection(2000);
    }
  };
  start().catch(() => {}); // the page says that it is out of date
};

export default intent;
