/** Powers of ten between which the learning rates lie, both included. */
export const DECADES = [-4, 2] as const;
/** How many learning rates a decade has. */
export const PER_DECADE = 12;

/** The learning rates that every rule is tried at, at equal ratios from 10⁻⁴ to 100. */
export const GRID: readonly number[] = Array.from(
  { length: (DECADES[1] - DECADES[0]) * PER_DECADE + 1 },
  (_, i) => 10 ** (DECADES[0] + i / PER_DECADE),
);

/** Places of the grid, coarse ones first: two a decade, then four, then all. */
export const COARSE_FIRST: readonly number[] = [
  ...new Set([6, 3, 1].flatMap((stride) => GRID.flatMap((_, i) => (i % stride === 0 ? [i] : [])))),
];
