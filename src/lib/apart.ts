/**
 * Places moved apart until neighbours are `gap` from each other: each as near as can be to where it wants to
 * be, those that would meet centred on where they would have stood, all between two ends as far as they fit.
 *
 * @returns one place for each given, in the same order and all in px, like `gap` and the ends.
 */
export function apart(
  places: readonly number[],
  gap: number,
  [low, high]: readonly [number, number] = [-Infinity, Infinity],
): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const groups: { size: number; sum: number }[] = [];
  const top = ({ size, sum }: { size: number; sum: number }) => {
    const reach = (size - 1) * gap;
    return Math.max(Math.min(sum / size - reach / 2, high - reach), low);
  };
  for (const i of order) {
    let group = { size: 1, sum: places[i] ?? 0 };
    for (let above = groups.at(-1); above; above = groups.at(-1)) {
      if (top(group) - top(above) >= above.size * gap) break;
      group = { size: above.size + group.size, sum: above.sum + group.sum };
      groups.pop();
    }
    groups.push(group);
  }
  const moved = groups.flatMap((group) =>
    Array.from({ length: group.size }, (_, i) => top(group) + i * gap),
  );
  const found = [...places];
  order.forEach((i, rank) => (found[i] = moved[rank] ?? 0));
  return found;
}
