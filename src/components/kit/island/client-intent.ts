import type { ClientDirective } from 'astro';

import { isAddressed } from './is-addressed.ts';
import { keptOf } from './kept.ts';
import { remember } from './replay.ts';

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
 * widget's state (`?name.…`) or the tab keeps it. What is done to its controls before the script runs is done again after.
 * A script that could not be fetched is asked for again at the next such sign.
 */
const intent: ClientDirective = (load, options, island) => {
  const replay = remember(island);
  const wait = () => {
    for (const type of INTENTS) addEventListener(type, start, { capture: true, passive: true });
  };
  const start = () => {
    for (const type of INTENTS) removeEventListener(type, start, true);
    load()
      .then((hydrate) => hydrate())
      .catch(() => setTimeout(wait, 1000));
  };

  island.addEventListener('widget-woken', replay.capture, { once: true });
  island.addEventListener('widget-ready', () => void replay.run(), { once: true });
  if (isAddressed(options.value) || keptOf(options.value) !== null) start();
  else wait();
};

export default intent;
