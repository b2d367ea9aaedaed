import type { Average } from '../ema.ts';

/** An average that starts from another number than 0: RMSProp's v in TensorFlow 1 starts from 1. */
export const startedAt = (average: Average, start: number): Average => ({
  ...average,
  init: (dim) => new Array<number>(dim).fill(start),
});
