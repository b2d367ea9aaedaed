/** Why a value in the address was not taken as it came. */
export type Reason =
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'out-of-range'; readonly min: number; readonly max: number }
  | { readonly kind: 'past-end'; readonly max: number }
  | { readonly kind: 'unknown'; readonly allowed: readonly string[] }
  | { readonly kind: 'not-a-list'; readonly position: number; readonly token: string }
  | { readonly kind: 'too-many'; readonly max: number }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'unknown-parameter'; readonly allowed: readonly string[] };

/**
 * A value as read. Beside a problem, a value is the nearest one that can be used; without a value the
 * default is used.
 */
export type Reading<T> = { readonly value: T } | { readonly value?: T; readonly problem: Reason };

/** One typed parameter: reads any text without throwing, and writes what it reads back unchanged. */
export interface Param<T> {
  parse(raw: string): Reading<T>;
  serialize(value: T): string;
  same(a: T, b: T): boolean;
}

/** Completes a parameter: two values are the same when they are written the same. */
export const param = <T>(
  parse: (raw: string) => Reading<T>,
  serialize: (value: T) => string,
): Param<T> => ({ parse, serialize, same: (a, b) => serialize(a) === serialize(b) });

/** Text shown back to the reader, at most 80 characters of it. */
export const cut = (text: string): string => text.slice(0, 80);
