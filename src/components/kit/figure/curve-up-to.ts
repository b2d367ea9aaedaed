import { curve, type LineOptions } from './marks.ts';
import type { Markish } from './plot.ts';

/** A line full up to one of its places, the step looked at, and faint after: `done` of them have been. */
export const curveUpTo = (
  x: Float64Array | readonly number[],
  y: Float64Array | readonly number[],
  done: number,
  options: LineOptions,
): Markish[] => [
  curve(x.slice(done - 1), y.slice(done - 1), { ...options, opacity: 0.55 }),
  curve(x.slice(0, done), y.slice(0, done), options),
];
