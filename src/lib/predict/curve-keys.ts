import type { Range } from './score.ts';

/** Steps of the keyboard as shares of the plot's width and height; Shift takes the small ones. */
const ACROSS = 1 / 20;
const UP = { coarse: 1 / 20, fine: 1 / 200, page: 1 / 4 } as const;

/** Where the keyboard is in a plot. */
export interface Where {
  readonly index: number;
  readonly y: number;
  readonly count: number;
  readonly range: Range;
}

/** What a key does: it goes to a position, by steps of `reach`, or puts the line at a height. */
export type KeyAction =
  { readonly index: number; readonly reach: number } | { readonly y: number } | null;

/** ← → and Home, End go along the curve, ↑ ↓ and Page Up, Page Down move it; null for every other key. */
export function curveKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  { index, y, count, range: [low, high] }: Where,
): KeyAction {
  const reach = shiftKey ? 1 : Math.max(1, Math.round((count - 1) * ACROSS));
  const go = (to: number): KeyAction => ({ index: Math.min(Math.max(to, 0), count - 1), reach });
  const lift = (share: number): KeyAction => ({
    y: Math.min(Math.max(y + share * (high - low), low), high),
  });
  const up = shiftKey ? UP.fine : UP.coarse;
  switch (key) {
    case 'ArrowLeft':
      return go(index - reach);
    case 'ArrowRight':
      return go(index + reach);
    case 'Home':
      return go(0);
    case 'End':
      return go(count - 1);
    case 'ArrowUp':
      return lift(up);
    case 'ArrowDown':
      return lift(-up);
    case 'PageUp':
      return lift(UP.page);
    case 'PageDown':
      return lift(-UP.page);
    default:
      return null;
  }
}
