import { atom } from 'nanostores';

import type { Param } from '../params.ts';
import type { Param as Written } from '../../../lib/url/index.ts';
import type { Store } from '../store.ts';
import { isAddressed } from './is-addressed.ts';
import { keep, keptOf } from './kept.ts';

/** A link longer than this is cut by some programs that carry it. */
const LONGEST_QUERY = 1500;

/** In the history's state where this page has written its own address. */
const OWN = 'ownAddress';

/** Whether the address is as the reader left it here, and not one that was followed: a page that is loaded again. */
export const isOwnAddress = (): boolean =>
  Boolean((history.state as Record<string, unknown> | null)?.[OWN]);

/**
 * The widgets of this page, by name, whose state the address cannot carry: true where the tab keeps it, false where
 * the browser lets it keep nothing.
 */
export const tooLong = atom<Readonly<Record<string, boolean>>>({});

/** Dispatched on `window` by whoever reads the address next; what is pending is written first. */
export const ADDRESS_NEEDED = 'address-needed';

/** The query that carries a state, or, where a link could not carry it, the query without this widget. */
export function queryOf<S extends object>(
  { params, initial, defaults }: Pick<Store<S>, 'params' | 'initial' | 'defaults'>,
  state: S,
  search = location.search,
): { readonly query: string; readonly fits: boolean } {
  const write = (written: S) => params.codec.write(search, written, defaults, initial);
  const query = write(state);
  const fits = query.length <= LONGEST_QUERY;
  return { query: fits ? query : write(initial), fits };
}

/** A link to a state, and the parameters that are too long for it. */
export interface Link {
  readonly text: string;
  readonly without: readonly string[];
}

/** The page's address with this state alone, and the place where it is shown; what is longest is left out until it fits. */
export function linkTo<S extends object>(store: Store<S>, place: string): Link {
  const { params, initial } = store;
  let state = store.state.get();
  const without: string[] = [];
  const length = ([key, { written }]: [string, Param]): number =>
    (written as Written<unknown>).serialize((state as Record<string, unknown>)[key]).length;
  while (!queryOf(store, state, '').fits) {
    const [longest] = Object.entries<Param>(params.table).reduce((a, b) =>
      length(b) > length(a) ? b : a,
    );
    state = { ...state, [longest]: initial[longest as keyof S] };
    without.push(longest);
  }
  const { query } = queryOf(store, state, '');
  return { text: `${location.origin}${location.pathname}${query}${place && `#${place}`}`, without };
}

/**
 * Keeps a widget's state in the address, or, where that cannot carry it, in the tab: written a moment after it
 * has come to rest or as soon as the address is needed, read where the reader goes back or forward. An address
 * that says anything of the widget counts for more than the tab.
 *
 * @returns what ends it.
 */
export function keepAddress<S extends object>(store: Store<S>): () => void {
  const { params, initial, defaults } = store;
  const { name } = params;
  const note = (isKept: boolean, fits: boolean) => {
    const { [name]: before, ...others } = tooLong.get();
    if (fits ? before !== undefined : before !== isKept)
      tooLong.set(fits ? others : { ...others, [name]: isKept });
  };
  const write = () => {
    const { touched, playing } = store.status.get();
    if (!touched || playing) return;
    const state = store.state.get();
    const { query, fits } = queryOf(store, state);
    note(keep(name, fits ? null : params.codec.write('', state, defaults, initial)), fits);
    if (query === location.search) return;
    try {
      const state = { ...(history.state as object | null), [OWN]: true };
      history.replaceState(state, '', `${location.pathname}${query}${location.hash}`);
    } catch {
      // Browsers limit how often an address may change; the next change writes it.
    }
  };
  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(write, 150);
  };
  const readKept = (): boolean => {
    const query = isAddressed(name) ? null : keptOf(name);
    if (query === null) return false;
    store.read(query);
    note(true, false);
    return true;
  };
  // Going to a section of the same page is a popstate too: only another state is news.
  const back = () => {
    if (queryOf(store, store.state.get()).query === location.search) return;
    if (!readKept()) store.read(location.search);
  };
  readKept();
  const listeners = { [ADDRESS_NEEDED]: write, pagehide: write, popstate: back };
  for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener);
  const stops = [store.state.listen(soon), store.status.listen(soon)];
  return () => {
    clearTimeout(timer);
    for (const [type, listener] of Object.entries(listeners)) removeEventListener(type, listener);
    for (const stop of stops) stop();
  };
}
