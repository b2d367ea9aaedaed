import { useEffect } from 'react';

import type { Codec } from '../../lib/url/index.ts';

/** A link longer than this is cut by some programs that carry it. */
export const LONGEST_QUERY = 1500;

/** Keeps the state in the address, a moment after it settles. A query too long for a link is left as it was. */
export function useAddress<S>(codec: Codec<S>, defaults: S, state: S, active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => {
      const query = codec.write(location.search, state, defaults);
      if (query.length <= LONGEST_QUERY)
        history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    }, 150);
    return () => clearTimeout(timer);
  }, [codec, defaults, state, active]);
}
