/** How many shades a map has. */
export const BANDS = 8;

/** Decades of loss that a band spans: a fiftieth of the steps, so that a band stands for the same speed whatever the budget. */
export const decadesOf = (steps: number): number => steps / 50;
