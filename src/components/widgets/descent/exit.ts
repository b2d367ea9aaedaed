import { clipSegment, type Bounds } from '../../figure/clip.ts';
import type { Place } from '../../figure/layers.ts';

/** Where a path leaves a rectangle for the first time. */
export interface Exit {
  /** The first step outside. */
  readonly step: number;
  readonly at: Place;
}

const outside = ([x, y]: Place, [left, bottom, right, top]: Bounds): boolean =>
  x < left || x > right || y < bottom || y > top;

/** The first crossing from inside to outside, or null; bounds are left, lowest, right, highest in axis units. */
export function exitOf(path: readonly Place[], bounds: Bounds): Exit | null {
  const step = path.findIndex((place) => outside(place, bounds));
  if (step < 0) return null;
  const [from, to] = [path[step - 1], path[step]];
  if (!to) return null;
  const part = from ? clipSegment(from, to, bounds) : null;
  return {
    step,
    at: part?.[1] ?? [clamp(to[0], bounds[0], bounds[2]), clamp(to[1], bounds[1], bounds[3])],
  };
}

const clamp = (value: number, min: number, max: number): number =>
  Math.min(Math.max(value, min), max);
