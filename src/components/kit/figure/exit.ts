import type { Axes, Domain } from './axes.ts';
import type { Place } from './marks.ts';

/** Where a path leaves its axes for the first time. */
export interface Exit {
  /** The first step outside. */
  readonly step: number;
  /** On the edge. */
  readonly at: Place;
}

/** The share of the way from a value inside a domain to another that lies inside too. */
function shareInside(from: number, to: number, [low, high]: Domain): number {
  if (to >= low && to <= high) return 1;
  return ((to > high ? high : low) - from) / (to - from);
}

/** The first crossing from inside to outside, or null. */
export function exitOf(path: readonly Place[], { x, y }: Pick<Axes, 'x' | 'y'>): Exit | null {
  for (let step = 1; step < path.length; step++) {
    const [from, to] = [path[step - 1]!, path[step]!]; // both are on the path
    const share = Math.min(shareInside(from[0], to[0], x), shareInside(from[1], to[1], y));
    if (share < 1)
      return {
        step,
        at: [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])],
      };
  }
  return null;
}
