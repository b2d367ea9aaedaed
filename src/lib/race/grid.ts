/** Powers of ten between which the learning rates lie, both included. */
export const DECADES = [-4, 2] as const;
/** How many learning rates a decade has. */
export const PER_DECADE = 12;

/** The learning rates that every rule is tried at, at equal ratios from 10⁻⁴ to 100. */
export const GRID: readonly number[] = Array.from(
  { length: (DECADES[1] - DECADES[0]) * PER_DECADE + 1 },
  (_, i) => 10 ** (DECADES[0] + i / PER_DECADE),
);

/** Every sixth place of the grid, every third, all: two learning rates a decade, four, twelve. */
const STRIDES = [6, 3, 1] as const;
const placesOf = (stride: number): number[] => [...GRID.keys()].filter((i) => i % stride === 0);

/** Places of the grid, coarse ones first. */
export const COARSE_FIRST: readonly number[] = [...new Set(STRIDES.flatMap(placesOf))];
/** How many of them make each grid, from the coarsest. */
export const STAGES: readonly number[] = STRIDES.map((stride) => placesOf(stride).length);
