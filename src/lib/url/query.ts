/** The pairs of a query string as they are written, without blank ones. */
const pieces = (search: string): string[] => search.replace(/^\?/, '').split('&').filter(Boolean);

/** One pair decoded; the '?' keeps URLSearchParams from taking one away that belongs to the key. */
const pair = (piece: string): readonly [string, string] =>
  [...new URLSearchParams(`?${piece}`)][0] ?? ['', ''];

/** The decoded pairs whose key starts with `prefix`, in order, without the prefix. Never throws. */
export const readPairs = (search: string, prefix: string): (readonly [string, string])[] =>
  pieces(search)
    .map(pair)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => [key.slice(prefix.length), value] as const);

/**
 * The query string with its `prefix` pairs replaced; all others stay as they were written, in order.
 *
 * @returns '' or a string that starts with '?'. Commas stay readable.
 */
export const writePairs = (
  search: string,
  prefix: string,
  pairs: readonly (readonly [string, string])[],
): string => {
  const others = pieces(search).filter((piece) => !pair(piece)[0].startsWith(prefix));
  const own = pairs.map(([key, value]) => `${prefix}${key}=${encodeURIComponent(value)}`);
  const query = [...others, ...own.map((piece) => piece.replaceAll('%2C', ','))].join('&');
  return query && `?${query}`;
};
