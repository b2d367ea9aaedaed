import { useEffect, useEffectEvent } from 'react';

import type { Codec } from '../../lib/url/index.ts';

/** A link longer than this is cut by some programs that carry it. */
export const LONGEST_QUERY = 1500;

/** Dispatched on `window` by whoever reads the address next; what is pending is written first. */
export const ADDRESS_NEEDED = 'address-needed';

/** The query that carries a state, or, where a link could not carry it, the query without this widget. */
export function queryOf<S>(
  codec: Codec<S>,
  defaults: S,
  state: S,
): { query: string; fits: boolean } {
  const query = codec.write(location.search, state, defaults);
  const fits = query.length <= LONGEST_QUERY;
  return { query: fits ? query : codec.write(location.search, defaults, defaults), fits };
}

/** Keeps the state in the address, a moment after it settles or as soon as the address is needed. */
export function useAddress<S>(codec: Codec<S>, defaults: S, state: S, active: boolean): void {
  const write = useEffectEvent(() => {
    const { query } = queryOf(codec, defaults, state);
    if (query === location.search) return;
    try {
      const address = `${location.pathname}${query}${location.hash}`;
      history.replaceState(history.state, '', address);
    } catch {
      // Browsers limit how often an address may change; the next change writes it.
    }
  });
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => write(), 150);
    return () => clearTimeout(timer);
  }, [codec, defaults, state, active]);
  useEffect(() => {
    if (!active) return;
    const now = () => write();
    for (const type of [ADDRESS_NEEDED, 'pagehide']) addEventListener(type, now);
    return () => {
      for (const type of [ADDRESS_NEEDED, 'pagehide']) removeEventListener(type, now);
    };
  }, [active]);
}
