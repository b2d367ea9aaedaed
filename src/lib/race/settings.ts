/** How many times as steep the bowl is one way as the other. */
export const KAPPA = 100;
/** The start in the bowl's own axes, along its floor and across: descent and momentum do not feel a turn. */
export const START = [-2.8, 1] as const;
/** Of the noise; a race with noise is run once a seed, and its loss is the mean. */
export const NOISE_SEEDS: readonly number[] = [0, 1, 2, 3, 4];
