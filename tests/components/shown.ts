/** What a widget shows, by the names under which its scripts print it; `<widget>/shown.ts` says it of each. @module */

export type Numbers = Readonly<Record<string, number>>;

export const at = (values: ArrayLike<number> | undefined, i: number): number => values?.[i] ?? NaN;

/** 'm' and [3, 4] → { 'm 1': 3, 'm 2': 4 }. */
export const each = (name: string, values: ArrayLike<number> | undefined): Numbers =>
  Object.fromEntries(Array.from(values ?? [], (value, i) => [`${name} ${i + 1}`, value]));
