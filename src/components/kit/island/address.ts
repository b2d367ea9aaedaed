import type { Store } from '../store.ts';

/** A link longer than this is cut by some programs that carry it. */
const LONGEST_QUERY = 1500;

/** Dispatched on `window` by whoever reads the address next; what is pending is written first. */
export const ADDRESS_NEEDED = 'address-needed';

/** The query that carries a state, or, where a link could not carry it, the query without this widget. */
export function queryOf<S extends object>(
  { params, initial }: Pick<Store<S>, 'params' | 'initial'>,
  state: S,
  search = location.search,
): { readonly query: string; readonly fits: boolean } {
  const query = params.codec.write(search, state, initial);
  const fits = query.length <= LONGEST_QUERY;
  return { query: fits ? query : params.codec.write(search, initial, initial), fits };
}

/** The page's address with this state alone, and the place where it is shown; null where it cannot carry the state. */
export function linkTo<S extends object>(store: Store<S>, place: string): string | null {
  const { query, fits } = queryOf(store, store.state.get(), '');
  const { origin, pathname } = location;
  return fits ? `${origin}${pathname}${query}${place && `#${place}`}` : null;
}

/**
 * Keeps a widget's state in the address: written a moment after it has come to rest or as soon as the
 * address is needed, read where the reader goes back or forward.
 *
 * @returns what ends it.
 */
export function keepAddress<S extends object>(store: Store<S>): () => void {
  const write = () => {
    const { touched, playing } = store.status.get();
    const { query } = queryOf(store, store.state.get());
    if (!touched || playing || query === location.search) return;
    try {
      history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    } catch {
      // Browsers limit how often an address may change; the next change writes it.
    }
  };
  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(write, 150);
  };
  // Going to a section of the same page is a popstate too: only another state is news.
  const back = () => {
    if (queryOf(store, store.state.get()).query !== location.search) store.read(location.search);
  };
  const listeners = { [ADDRESS_NEEDED]: write, pagehide: write, popstate: back };
  for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener);
  const stops = [store.state.listen(soon), store.status.listen(soon)];
  return () => {
    clearTimeout(timer);
    for (const [type, listener] of Object.entries(listeners)) removeEventListener(type, listener);
    for (const stop of stops) stop();
  };
}
