import type { Drawing } from './draw.ts';
import type { Layer } from './layers.ts';
import { linear, paintLayers, repaint, type Scales } from './paint.ts';

/** Whether two layers draw the same: the same data, by identity, in the same style. */
const same = (a: Layer | undefined, b: Layer): boolean => {
  if (!a) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  const values = new Map<string, unknown>(left);
  return left.length === right.length && right.every(([key, value]) => values.get(key) === value);
};

/** Paints what has changed into a drawing that stands; scales and axes stay as they are. */
export function repaintLayers(
  { svg, x, y }: Drawing,
  before: readonly Layer[],
  layers: readonly Layer[],
): void {
  const group = svg.querySelector('g.layers');
  if (!group) throw new Error('repaintLayers: the drawing was made without layers.');
  const scales = scalesOf(group, { x: linear(x.apply), y: linear(y.apply) });
  if (before.length !== layers.length) {
    group.replaceWith(paintLayers(layers, scales, svg.ownerDocument));
    return;
  }
  for (const [i, layer] of layers.entries()) {
    const painted = group.children[i];
    if (painted && !same(before[i], layer)) repaint(painted, layer, scales);
  }
}

/** The scales a group of layers was painted with: the axes', and what the group keeps of the rest. */
function scalesOf(group: Element, axes: Pick<Scales, 'x' | 'y'>): Scales {
  const [left = 0, top = 0, right = 0, bottom = 0] = (group.getAttribute('data-bounds') ?? '')
    .split(' ')
    .map(Number);
  const fontSize = Number(group.getAttribute('data-font-size'));
  return { ...axes, bounds: [left, top, right, bottom], fontSize };
}
