import type { Layer } from './layers.ts';
import { paint, repaint, type Scales } from './paint.ts';

/** The same value; of lists, one with the same members. */
const alike = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((member, i) => Object.is(member, b[i])));

/** Whether two layers draw the same: the same data in the same style. */
const same = (a: Layer | undefined, b: Layer): boolean => {
  if (!a) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  const values = new Map<string, unknown>(left);
  return (
    left.length === right.length && right.every(([key, value]) => alike(values.get(key), value))
  );
};

/**
 * Makes a group that `paintLayers` made show other layers.
 *
 * @param before - what it shows under the same scales, which needs no painting again; empty under others.
 */
export function repaintLayers(
  group: Element,
  before: readonly Layer[],
  layers: readonly Layer[],
  scales: Scales,
): void {
  for (const [i, layer] of layers.entries()) {
    const painted = group.children[i];
    if (!painted) group.append(paint(layer, scales, group.ownerDocument));
    else if (!same(before[i], layer)) repaint(painted, layer, scales);
  }
  while (group.children.length > layers.length) group.lastElementChild?.remove();
}
