import type { Place } from './layers.ts';

/** Left, top, right and bottom of a rectangle. */
export type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** The part of the segment from a to b inside the bounds, or null where none is (Liang and Barsky 1984). */
export function clipSegment(
  a: Place,
  b: Place,
  [left, top, right, bottom]: Bounds,
): [Place, Place] | null {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [from, to] = [0, 1];
  const sides = [
    [-dx, a[0] - left],
    [dx, right - a[0]],
    [-dy, a[1] - top],
    [dy, bottom - a[1]],
  ] as const;
  for (const [towards, room] of sides) {
    if (towards === 0) {
      if (room < 0) return null;
    } else if (towards < 0) from = Math.max(from, room / towards);
    else to = Math.min(to, room / towards);
  }
  if (!(from <= to)) return null;
  const at = (share: number): Place => [a[0] + share * dx, a[1] + share * dy];
  return [from === 0 ? a : at(from), to === 1 ? b : at(to)];
}

/** A line through the points as the `d` of an SVG path: cut off at the bounds, broken where a point is not finite. */
export function clippedPath(points: readonly Place[], bounds: Bounds): string {
  const [left, top, right, bottom] = bounds;
  const inside = ([x, y]: Place) => x >= left && x <= right && y >= top && y <= bottom;
  let d = '';
  let pen: Place | null = null;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!]; // 0 < i < length
    // Most segments lie inside: they need no cutting, and a slider's move draws thousands.
    const [from, to] = inside(a) && inside(b) ? [a, b] : (cut(a, b, bounds) ?? []);
    if (!from || !to) {
      pen = null;
      continue;
    }
    if (pen?.[0] !== from[0] || pen[1] !== from[1]) d += `M${write(from)}`;
    d += `L${write(to)}`;
    pen = to;
  }
  return d;
}

const cut = (a: Place, b: Place, bounds: Bounds): [Place, Place] | null =>
  [...a, ...b].every(Number.isFinite) ? clipSegment(a, b, bounds) : null;

/** Whether a place lies inside the bounds, give or take a px. */
export const within = ([x, y]: Place, [left, top, right, bottom]: Bounds): boolean =>
  x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1;

/** Two decimals: no eye sees a hundredth of a px. */
export const write = ([x, y]: Place): string => `${round(x)},${round(y)}`;
export const round = (value: number): number => Math.round(value * 100) / 100;
