import { clippedPath, round, within, write, type Bounds } from './clip.ts';
import type { DotsLayer, Layer, Place, RectsLayer, TextLayer } from './layers.ts';
import { rules, ticks } from './paint-axes.ts';

/** From axis units to px. */
export interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** The frame that lines are cut off at. */
  readonly bounds: Bounds;
  readonly fontSize: number;
}

/** A linear scale as slope and offset: a path asks for thousands of places, and Plot's own scales answer slowly. */
export function linear(scale: (value: number) => number): (value: number) => number {
  const offset = scale(0);
  const slope = scale(1) - offset;
  return (value) => offset + slope * value;
}

const SVG = 'http://www.w3.org/2000/svg' as const;

/** More dots or bars than this are one path: a browser takes longer over many elements than over a long one. */
const FEW = 12;

/** An SVG element as data. */
export interface Shape {
  readonly name: 'path' | 'circle' | 'rect' | 'text';
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly text?: string;
}

/** What each painted group shows, so that the next picture sets only what differs. */
const shown = new WeakMap<Element, readonly Shape[]>();

/** Every layer as a group of its own, in one group. */
export function paintLayers(
  layers: readonly Layer[],
  scales: Scales,
  document: Document,
): SVGGElement {
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('class', 'layers');
  group.append(...layers.map((layer) => paint(layer, scales, document)));
  return group;
}

/** What of a layer is drawn, as an SVG group that carries its quantity's class. */
export function paint(layer: Layer, scales: Scales, document: Document): SVGElement {
  const group = document.createElementNS(SVG, 'g');
  repaint(group, layer, scales);
  return group;
}

/** Makes a group that `paint` made show another layer. */
export function repaint(group: Element, layer: Layer, scales: Scales): void {
  const className = layer.q === undefined ? layer.kind : `${layer.kind} q-${layer.q}`;
  if (group.getAttribute('class') !== className) group.setAttribute('class', className);
  const before = shown.get(group) ?? [];
  const after = shapes(layer, scales);
  shown.set(group, after);
  for (const [i, shape] of after.entries()) {
    const old = before[i];
    const child = group.children[i];
    if (child && old?.name === shape.name) change(child, old, shape);
    else {
      const made = group.ownerDocument.createElementNS(SVG, shape.name);
      change(made, { name: shape.name, attributes: {} }, shape);
      if (child) child.replaceWith(made);
      else group.append(made);
    }
  }
  while (group.children.length > after.length) group.lastElementChild?.remove();
}

function change(element: Element, old: Shape, { attributes, text }: Shape): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === old.attributes[key]) continue;
    if (value === undefined) element.removeAttribute(key);
    else element.setAttribute(key, String(value));
  }
  for (const key of Object.keys(old.attributes)) {
    if (!(key in attributes)) element.removeAttribute(key);
  }
  if (text !== undefined && text !== old.text) element.textContent = text;
}

function shapes(layer: Layer, scales: Scales): Shape[] {
  const { bounds } = scales;
  // Rounded before lines are cut: what ends on the frame's edge must not fall out by the last digit of a double.
  const px = ([x, y]: Place): Place => [round(scales.x(x)), round(scales.y(y))];
  switch (layer.kind) {
    case 'line': {
      const { points, color, width = 2, dash, opacity, close = false } = layer;
      const first = points[0];
      const all = close && first ? [...points, first] : points;
      const attributes = {
        d: clippedPath(all.map(px), bounds),
        fill: 'none',
        stroke: color,
        'stroke-width': width,
        'stroke-linejoin': 'round',
        'stroke-dasharray': dash === '' ? undefined : dash,
        'stroke-opacity': opacity,
      };
      return [{ name: 'path', attributes }];
    }
    case 'area': {
      const [, top, , bottom] = bounds;
      const y = (value: number) => Math.min(Math.max(scales.y(value), top), bottom);
      const inside = layer.points.filter((point) => point.every((value) => !Number.isNaN(value)));
      const highs = inside.map(([x, , high]): Place => [scales.x(x), y(high)]);
      const lows = inside.map(([x, low]): Place => [scales.x(x), y(low)]).reverse();
      const d = highs.length > 0 ? `M${[...highs, ...lows].map(write).join('L')}Z` : '';
      return [
        { name: 'path', attributes: { d, fill: layer.color, 'fill-opacity': layer.opacity } },
      ];
    }
    case 'dots':
      return discs(
        layer,
        layer.points
          .map(px)
          .filter((place) => place.every(Number.isFinite) && within(place, bounds)),
      );
    case 'rects':
      return bars(layer, scales);
    case 'text':
      return words(layer, px(layer.at), scales);
    case 'rules':
      return rules(layer, scales);
    case 'ticks':
      return ticks(layer, scales);
  }
}

/** Rectangles; a row of more than a few that look alike is one path. */
function bars({ rects }: RectsLayer, { x, y }: Scales): Shape[] {
  const drawn: Shape[] = [];
  for (let first = 0, end = 0; first < rects.length; first = end) {
    const { color, opacity } = rects[first]!; // first < rects.length
    while (rects[end]?.color === color && rects[end]?.opacity === opacity) end++;
    const style = { fill: color, 'fill-opacity': opacity };
    const boxes = rects.slice(first, end).map(({ x1, x2, y1, y2 }) => {
      const [left, right] = [x(Math.min(x1, x2)), x(Math.max(x1, x2))];
      const [top, bottom] = [y(Math.max(y1, y2)), y(Math.min(y1, y2))];
      return {
        x: round(left),
        y: round(top),
        width: round(right - left),
        height: round(bottom - top),
      };
    });
    if (boxes.length > FEW) {
      const d = boxes.map((box) => `M${box.x},${box.y}h${box.width}v${box.height}h${-box.width}z`);
      drawn.push({ name: 'path', attributes: { d: d.join(''), ...style } });
    } else {
      drawn.push(
        ...boxes.map((box): Shape => ({ name: 'rect', attributes: { ...box, ...style } })),
      );
    }
  }
  return drawn;
}

function discs({ r, color, ring = false }: DotsLayer, places: readonly Place[]): Shape[] {
  const style = ring
    ? { fill: 'var(--page)', stroke: color, 'stroke-width': 2 }
    : { fill: color, stroke: 'var(--page)', 'stroke-width': r > 3 ? 1.5 : 0 };
  if (places.length > FEW) {
    const half = `a${r},${r} 0 1,0`;
    const d = places.map(([x, y]) => `M${write([x - r, y])}${half} ${2 * r},0${half} ${-2 * r},0`);
    return [{ name: 'path', attributes: { d: d.join(''), ...style } }];
  }
  return places.map(([x, y]) => ({
    name: 'circle',
    attributes: { cx: round(x), cy: round(y), r, ...style },
  }));
}

function words(
  { text, color, dx = 0, dy = 0, anchor = 'start', bold = false }: TextLayer,
  [x, y]: Place,
  { fontSize }: Scales,
): Shape[] {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return [];
  const attributes = {
    x: round(x + dx),
    y: round(y + dy),
    dy: '0.32em',
    fill: color,
    stroke: 'var(--page)',
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    'text-anchor': anchor,
    'font-size': fontSize,
    'font-weight': bold ? 600 : undefined,
  };
  return [{ name: 'text', attributes, text }];
}
