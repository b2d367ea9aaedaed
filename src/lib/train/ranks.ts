/** The ranks that are drawn, at equal ratios: 1 to 1,000. */
export const RANKS: readonly number[] = [
  ...new Set(Array.from({ length: 31 }, (_, i) => Math.round(10 ** (i / 10)))),
];
