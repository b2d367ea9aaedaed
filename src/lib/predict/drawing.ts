/** What a reader has drawn: a value at each position that was touched, null elsewhere. */
export type Drawing = readonly (number | null)[];

/** A drawing of `length` positions with nothing in it. */
export const blank = (length: number): Drawing => Array.from({ length }, () => null);

/**
 * Draws from one point to another: every position between them gets its value on the straight line, as a
 * pointer goes that moves faster than it is asked.
 *
 * @param from - position (an index) and value; the same position as `to` sets only that one.
 */
export function stroke(
  drawing: Drawing,
  from: readonly [index: number, y: number],
  to: readonly [index: number, y: number],
): Drawing {
  const [[a, ya], [b, yb]] = from[0] <= to[0] ? [from, to] : [to, from];
  return drawing.map((y, i) => {
    if (i === to[0]) return to[1];
    return i < a || i > b ? y : ya + ((yb - ya) * (i - a)) / (b - a);
  });
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
