/**
 * Where each number that all parameters share in a step stands, in an array that steps.wat has in its own memory.
 * What each multiplies is said of the rules, ratio.ts and linear.ts.
 */
export const KEEP_A = 0;
export const TAKE_A = 1;
export const KEEP_B = 2;
export const TAKE_B = 3;
export const L2 = 4;
export const LEFT = 5;
export const OF_A = 6;
export const INSIDE = 7;
export const OUTSIDE = 8;
export const OF_G = 9;
export const OF_OUT = 10;
/** The learning rate of the step. */
export const LR = 11;
/** From here on only the loop reads. */
export const C_A = 12;
export const C_B = 13;
export const OF_C = 14;
export const KEEP_C = 15;

/** How many places there are. */
export const SHARED = 16;
