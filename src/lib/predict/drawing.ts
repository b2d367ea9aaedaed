/** What a reader has drawn: a value at each position that was touched, null elsewhere. */
export type Drawing = readonly (number | null)[];

/** A drawing of `length` positions with nothing in it. */
export const blank = (length: number): Drawing => Array.from({ length }, () => null);

/** A point that a pointer passes: where, in positions, which need not be a whole one, and a value. */
export type Point = readonly [x: number, y: number];

/** A pointer on a drawing: where it is, and what the nearest position had when the line last crossed it, if it has. */
export interface Pen {
  readonly at: Point;
  readonly crossed: number | null;
}

/**
 * Draws to a point: every position on the way gets its value on the straight line, as a pointer goes that moves
 * faster than it is asked. The position nearest to the pointer follows it up and down; once the pointer has gone on,
 * it has what the line was there, not half a position further: a zigzag is as high as it was drawn.
 */
export function stroke(
  drawing: Drawing,
  { at: from, crossed }: Pen,
  to: Point,
): { readonly drawing: Drawing; readonly pen: Pen } {
  const [[a, ya], [b, yb]] = from[0] <= to[0] ? [from, to] : [to, from];
  const [last, now] = [Math.round(from[0]), Math.round(to[0])];
  const crossing = (i: number): number | null =>
    a < b && i >= a && i <= b ? ya + ((yb - ya) * (i - a)) / (b - a) : null;
  const drawn = drawing.map((y, i) =>
    i === now ? to[1] : (crossing(i) ?? (i === last ? (crossed ?? y) : y)),
  );
  const kept = crossing(now) ?? (now === last ? crossed : null);
  return { drawing: drawn, pen: { at: to, crossed: kept } };
}

/**
 * Puts one point where the keyboard is. What strokes left within `reach` positions of it goes, so that the
 * line bends there and has no spike.
 */
export const placed = (drawing: Drawing, at: number, y: number, reach = 1): Drawing =>
  drawing.map((old, i) => (i === at ? y : Math.abs(i - at) < reach ? null : old));

/** The whole line a drawing stands for: straight between its points, level before the first and after the last. */
export function filled(drawing: Drawing): readonly number[] {
  const at = drawing.flatMap((y, i) => (y === null ? [] : [[i, y] as const]));
  let next = 0;
  return drawing.map((_, i) => {
    while (next < at.length && (at[next]?.[0] ?? 0) < i) next++;
    const [before, after] = [at[next - 1], at[next]];
    if (!before || !after) return (before ?? after)?.[1] ?? NaN;
    return before[1] + ((after[1] - before[1]) * (i - before[0])) / (after[0] - before[0]);
  });
}

/** The first and the last position with a point of their own, or null where there is none. */
export function extent(drawing: Drawing): readonly [first: number, last: number] | null {
  const first = drawing.findIndex((y) => y !== null);
  return first === -1 ? null : [first, drawing.findLastIndex((y) => y !== null)];
}
