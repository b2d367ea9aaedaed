/**
 * What all parameters share in a step, in the order it stands in an array, which steps.wat has in its own memory.
 * What each number multiplies is said of the rules; the last four are the long ratio's alone.
 */
export type Shared = readonly [
  keepA: number,
  takeA: number,
  keepB: number,
  takeB: number,
  l2: number,
  left: number,
  ofA: number,
  inside: number,
  outside: number,
  ofG: number,
  ofOut: number,
  lr: number,
  cA: number,
  cB: number,
  ofC: number,
  keepC: number,
];

/** The same array, to write to. */
export const SHARED = 16;
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
export const C_A = 12;
export const C_B = 13;
export const OF_C = 14;
export const KEEP_C = 15;
