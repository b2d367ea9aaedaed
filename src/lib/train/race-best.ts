import { GRID } from '../race/grid.ts';
import type { End } from './race.ts';

/** A rule at the learning rate of the grid that leaves it the smallest loss. */
export interface Best {
  /** Its place in the grid. */
  readonly at: number;
  readonly lr: number;
  readonly loss: number;
}

/** Where a rule does best; null before any of its runs has ended with a loss. */
export function bestOf(ends: readonly End[]): Best | null {
  let best: Best | null = null;
  for (const [at, lr] of GRID.entries()) {
    const loss = ends[at];
    if (typeof loss === 'number' && (best === null || loss < best.loss)) best = { at, lr, loss };
  }
  return best;
}
