/**
 * Places for labels, in px: each moved as little as needed so that those at about the same height do not overlap.
 *
 * @param wanted - where each would like to stand, by its middle.
 * @param height - of one label.
 * @param bounds - between which all stand, as far as they fit.
 */
export function spread(
  wanted: readonly number[],
  height: number,
  [top, bottom]: readonly [number, number],
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let edge = top;
  for (const i of order) {
    placed[i] = Math.max(placed[i] ?? 0, edge);
    edge = placed[i] + height;
  }
  edge = bottom;
  for (const i of order.reverse()) {
    placed[i] = Math.min(placed[i] ?? 0, edge);
    edge = placed[i] - height;
  }
  return placed;
}
