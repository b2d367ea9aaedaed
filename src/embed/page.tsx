/** What runs in an embed: a widget that is the whole page, and its manners. @module */
import { hydrateRoot } from 'react-dom/client';
import type { FunctionComponent } from 'react';

import type { WidgetContext } from '../components/kit/context.ts';
import { NARROW_UP_TO } from '../components/kit/figure/frame.ts';
import { handKeys, pauseUnseen } from './deck.ts';
import { dress, isStill } from './dress.ts';
import type { Given } from './given.ts';
import { readOptions } from './options.ts';
import { openPort } from './port.ts';
import { fitSlide, tellSize } from './size.ts';

/** Starts an embed of a widget: `embed-given` in the page says which view, in which words. */
export function start(Component: FunctionComponent<Given['props']>): void {
  const [page, place, told] = ['embed', 'embed-root', 'embed-given'].map(
    (id) => document.getElementById(id)!, // the page's own: build/document.ts
  ) as [HTMLElement, HTMLElement, HTMLElement];
  const given = JSON.parse(told.textContent) as Given;
  const ready = (event: Event) => begin(page, given, (event as CustomEvent<WidgetContext>).detail);
  place.addEventListener('widget-ready', ready, { once: true });
  // The drawing that the page has is a wide one; without it a figure is drawn for its place at once.
  if (place.clientWidth <= NARROW_UP_TO)
    for (const host of place.querySelectorAll('.figure-host')) host.replaceChildren();
  hydrateRoot(place, <Component {...given.props} />);
}

/** What an embed does once its widget is in charge. */
function begin(page: HTMLElement, { about }: Given, context: WidgetContext): void {
  const { options, problems, unknown } = readOptions(location.search);
  const { store } = context;
  if (problems.length > 0) store.complain(problems);
  delete document.documentElement.dataset['waits'];

  const onSlide = pauseUnseen(store, page);
  const byItself = options.resize === 'auto';
  const size = tellSize(
    page,
    (message) => port.send(message),
    (why) => port.warn(why),
    byItself,
  );
  const port = openPort({
    context,
    options,
    about,
    warnings: [...problems.map(({ param }) => param), ...unknown],
    onSlide,
    onTheme: (theme) => dress({ ...options, theme }),
    onDialect: size.speak,
    size: size.size,
  });
  const deck = options.keys === 'deck';
  handKeys(deck, (way) => port.turn(way, deck));
  if (options.theme === 'projector' && !byItself) fitSlide(page);
  port.ready();
  const { embedEarly } = window;
  embedEarly.listener = port.hear;
  for (const event of embedEarly.messages.splice(0)) port.hear(event);
  if (options.autoplay === '1' && !isStill(options)) store.driver.current?.play?.(true);
}
